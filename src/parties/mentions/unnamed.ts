import type { Mention } from '../mention.ts'
import type { RoleRead } from './found.ts'
import { sameKind } from './resolve-role.ts'
import { type Sense, senseOf } from './sense.ts'

/** What is known of a mention beside its place. */
export type Known = Pick<Mention, 'form' | 'kind' | 'name' | 'party' | 'entity' | 'gender' | 'known'>

interface Somebody {
  sense: Sense
  known: Known
  /** Place among the mentions. */
  at: number
}

/** Roles looked back through for the one meant; a real report has few. */
const MOST = 24

/** Officials whom the document has introduced without a name: "a US diplomat", whom "the diplomat" takes up. */
export class Unnamed {
  #all: Somebody[] = []

  note(one: Somebody): void {
    this.#all.push(one)
    if (this.#all.length > MOST) this.#all.shift()
  }

  /** The latest one whom a definite role can mean; one that names a state only another of that state. */
  latest(role: RoleRead, party: string | null): Somebody | null {
    if (role.article !== 'definite' || !role.head || role.head.many || this.#all.length === 0) return null
    const sought = senseOf(role)
    const found = this.#all.findLast(
      ({ sense, known }) =>
        (party === null ? true : party === known.party && sense.role.article === 'indefinite') &&
        sense.lesser === sought.lesser &&
        sameKind(sense, sought) &&
        sense.role.head?.class === sought.class,
    )
    return found ?? null
  }
}
