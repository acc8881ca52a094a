import type { Person } from '../person.ts'
import { callsOf, isSurnameFirst } from '../short-names.ts'
import type { Sense } from './sense.ts'

/** Someone whom the document has introduced. */
export interface Member {
  entity: string
  name: string
  party: string | null
  gender: 'm' | 'f' | null
  person: Person | null
  /** Roles given here, in order. */
  roles: Sense[]
  /** Place of the latest mention, by which "the spokesman" finds the nearest. */
  at: number
}

/** Persons of one document that a role is looked for among; no real report has more. */
const MOST_MEMBERS = 200

const NOBODY: readonly Member[] = []

/** The persons of one document, by entity and by the short forms of their names. */
export class Cast {
  readonly members = new Map<string, Member>()
  #first: Member[] = []
  readonly #byShort = new Map<string, Member[]>()

  /** Adds a person, or finds the one that is there. */
  introduce(name: string, person: Person | null, party: string | null): Member {
    const entity = `person:${name}`
    const there = this.members.get(entity)
    if (there) {
      there.party ??= party
      return there
    }
    const member: Member = {
      entity,
      name,
      party: party ?? person?.party ?? null,
      gender: person?.gender ?? null,
      person,
      roles: [],
      at: -1,
    }
    this.members.set(entity, member)
    for (const key of callsOf(name, isSurnameFirst(name, member.party))) {
      const list = this.#byShort.get(key)
      if (list) list.push(member)
      else this.#byShort.set(key, [member])
    }
    return member
  }

  /** The persons in the order of their introduction, at most `MOST_MEMBERS`. */
  first(): readonly Member[] {
    if (this.#first.length < Math.min(this.members.size, MOST_MEMBERS))
      this.#first = [...this.members.values().take(MOST_MEMBERS)]
    return this.#first
  }

  /** Who may be meant by part of a name. */
  called(key: string): readonly Member[] {
    return this.#byShort.get(key) ?? NOBODY
  }
}

/** Of several who share a surname: one in the reference data, then the one given more roles here. */
export const likeliest = (members: readonly Member[]): Member | undefined =>
  members.reduce<Member | undefined>((best, member) => {
    if (!best || (member.person && !best.person)) return member
    if (best.person && !member.person) return best
    return member.roles.length > best.roles.length ? member : best
  }, undefined)
