import type { Mention } from '../mention.ts'
import type { Found, RoleRead } from './found.ts'
import type { Entry, Reader } from './reader.ts'

/** How many sentences back a state may stand that "the ministry" belongs to. */
const NEAR = 2

/** What the text has spoken of so far, to tell whose "the foreign ministry" is. */
export class Context {
  readonly #reader: Reader
  readonly #dateline: string | null
  readonly #institutions = new Map<string, { party: string; name: string }>()
  #last: { party: string; sentence: number } | null = null
  #here = 0

  constructor(reader: Reader, found: readonly Found[]) {
    this.#reader = reader
    this.#dateline = datelineParty(reader, found)
  }

  /** Takes note of a mention, in text order. */
  note(one: Found, known: Pick<Mention, 'party' | 'kind' | 'name'>): void {
    const sentence = this.#reader.atoms[one.from]?.sentence ?? 0
    this.#here = sentence
    if (known.party === null) return
    if (known.kind === 'state') this.#last = { party: known.party, sentence }
    if (!one.role || one.role.head) return
    for (const key of institutionKeys(this.#reader, one.role))
      this.#institutions.set(key, { party: known.party, name: known.name })
  }

  /** The institution of this kind that was named last with its state: "the ministry". */
  earlier(role: RoleRead): { party: string; name: string } | null {
    const key = institutionKeys(this.#reader, role)[0]
    return (key && this.#institutions.get(key)) || null
  }

  /** State of "the ministry's spokesman", where the words name an institution and no state. */
  partyForRole(role: RoleRead): string | null {
    const has = (key: string) => role.keys.has(key) || role.keys.has(`of:${key}`)
    const kind = ['ministry', 'embassy', 'government', 'parliament', 'administration'].find(has)
    if (kind === undefined) return null
    const named =
      (has('foreign') && this.#institutions.get(`foreign ${kind}`)) || this.#institutions.get(kind)
    return named ? named.party : this.partyFor(role)
  }

  /** State that an institution named without one belongs to, or `null`. */
  partyFor(role: RoleRead): string | null {
    const sentence = this.#reader.atoms[role.from]?.sentence ?? this.#here
    if (this.#last && sentence - this.#last.sentence <= NEAR) return this.#last.party
    return this.#dateline
  }

  /** The party of "Putin's" in "Putin's press secretary". */
  partyOfOwner(owner: Entry | null): string | null {
    const persons = owner?.persons ?? []
    return persons.every((person) => person.party === persons[0]?.party) ? (persons[0]?.party ?? null) : null
  }
}

/** What an institution may be taken up as: "foreign ministry", then "ministry". */
function institutionKeys(reader: Reader, role: RoleRead): string[] {
  const last = reader.key(role.headEnd - 1)
  const topic = role.organ !== null && role.organ !== last ? `${role.organ} ${last}` : last
  return topic === last || role.organ === 'ministry' || role.organ === 'government' ? [last] : [topic, last]
}

/** "MOSCOW, December 21": the capital that opens a paragraph near the top. */
function datelineParty(reader: Reader, found: readonly Found[]): string | null {
  for (const one of found.slice(0, 20)) {
    if (one.entry?.form !== 'seat' || one.entry.kind !== 'state' || !reader.startsSentence(one.from)) continue
    if (/^(?:,|\(|—|–|-|:|\.)$/.test(reader.key(one.to))) return one.entry.party
  }
  return null
}
