import type { Mention } from '../mention.ts'
import type { Found, RoleRead } from './found.ts'
import { hasOrgan } from './organs-of-states.ts'
import type { Entry, Reader } from './reader.ts'

/** How many sentences back a state may stand that "the government" belongs to. */
const NEAR = 2
/** How many sentences back an official may have been spoken of whose ministry "the ministry" is. */
const NEAR_OFFICIALS = 8

interface Place {
  party: string
  sentence: number
}

/** What the text has spoken of so far, to tell whose "the foreign ministry" is. */
export class Context {
  readonly #reader: Reader
  readonly #dateline: string | null
  /** The state that the text names first, most often in its headline. */
  readonly #first: string | null
  readonly #institutions = new Map<string, { party: string; name: string }>()
  /** Latest mention of each state, and of each state's or bloc's officials; the latest last. */
  readonly #states = new Map<string, Place>()
  readonly #officials = new Map<string, Place>()

  constructor(reader: Reader, found: readonly Found[]) {
    this.#reader = reader
    this.#dateline = datelineParty(reader, found)
    this.#first = found.find((one) => one.entry?.kind === 'state')?.entry?.party ?? null
  }

  /** Takes note of a mention, in text order. */
  note(one: Found, known: Pick<Mention, 'party' | 'kind' | 'name'>): void {
    const { party } = known
    if (party === null) return
    const place = { party, sentence: this.#reader.atoms[one.from]?.sentence ?? 0 }
    if (known.kind === 'state') noteLatest(this.#states, place)
    if (known.kind === 'person' || one.role) noteLatest(this.#officials, place)
    if (one.role?.head) this.#noteOrganOf(one.role, party)
    else for (const key of this.#keysOf(one)) this.#institutions.set(key, { party, name: known.name })
  }

  /** "Chinese Foreign Ministry spokesman …": later "the ministry" is that one. */
  #noteOrganOf(role: RoleRead, party: string): void {
    const reader = this.#reader
    for (let k = role.core; k < role.to; k++) {
      const match = reader.partyAt(k)
      if (match?.entry.organ) {
        const last = reader.key(k + match.length - 1)
        if (NAMED_LAST.test(last))
          this.#setAll([`${match.entry.organ} ${last}`, last], party, match.entry.name)
        k += match.length - 1
      } else if (reader.key(k) === 'ministry') {
        const foreign = role.keys.has('foreign')
        const adjective = reader.parties.adjectives.get(party) ?? party
        const words = reader.words(k - 1, k + 1)
        const name = `${adjective} ${foreign ? 'Foreign Ministry' : words}`
        if (foreign || k > role.core)
          this.#setAll([foreign ? 'foreign ministry' : words.toLowerCase(), 'ministry'], party, name)
      }
    }
  }

  #setAll(keys: readonly string[], party: string, name: string): void {
    for (const key of keys) this.#institutions.set(key, { party, name })
  }

  /** State spoken of last: "the country's". */
  get country(): string | null {
    return [...this.#states.keys()].at(-1) ?? this.#dateline
  }

  /** Party of the official spoken of last in this sentence: "his spokesman". */
  partyOfLast(role: RoleRead): string | null {
    const last = [...this.#officials.values()].at(-1)
    return last && last.sentence === this.#reader.atoms[role.from]?.sentence ? last.party : null
  }

  #keysOf(one: Found): string[] {
    if (one.role) return institutionKeys(this.#reader, one.role)
    if (!one.entry?.organ) return []
    const last = this.#reader.key(one.to - 1)
    if (NAMED_LAST.test(last)) return [`${one.entry.organ} ${last}`, last]
    // "the Chinese Ministry of Commerce"
    for (let k = one.to - 2; k > one.from - 1; k--)
      if (this.#reader.key(k + 1) === 'of' && NAMED_LAST.test(this.#reader.key(k)))
        return [`${one.entry.organ} ${this.#reader.key(k)}`, this.#reader.key(k)]
    return []
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
    return named ? named.party : this.#ownerOf(role, has('foreign') ? 'foreign' : null, kind)
  }

  /** State that an institution named without one belongs to, or `null`. */
  partyFor(role: RoleRead): string | null {
    return this.#ownerOf(role, role.organ, this.#reader.key(role.headEnd - 1))
  }

  /** State whose minister someone is whom the text calls "Foreign Minister Jose Test" and no more. */
  partyOfMinister(role: RoleRead): string | null {
    return this.#ownerOf(role, role.keys.has('foreign') ? 'foreign' : null, 'minister')
  }

  /**
   * Ministries belong to the state whose officials spoke before, then to that of the dateline; other organs to the
   * state named last; never to one that has no such organ.
   */
  #ownerOf(role: RoleRead, topic: string | null, last: string): string | null {
    const sentence = this.#reader.atoms[role.from]?.sentence ?? 0
    const has = (party: string) => hasOrgan(this.#reader.parties, party, topic, last)
    const near = (places: Map<string, Place>, within: number) =>
      [...places.values()].findLast((place) => sentence - place.sentence <= within && has(place.party))?.party
    const setting = (party: string | null) => (party !== null && has(party) ? party : null)
    if (!/^minist/.test(last)) return near(this.#states, NEAR) ?? setting(this.#dateline)
    return (
      near(this.#officials, NEAR_OFFICIALS) ??
      setting(this.#dateline) ??
      setting(this.#first) ??
      near(this.#states, NEAR) ??
      null
    )
  }

  /** The party of "Putin's" in "Putin's press secretary". */
  partyOfOwner(owner: Entry | null): string | null {
    const persons = owner?.persons ?? []
    return persons.every((person) => person.party === persons[0]?.party) ? (persons[0]?.party ?? null) : null
  }
}

function noteLatest(places: Map<string, Place>, place: Place): void {
  places.delete(place.party)
  places.set(place.party, place)
}

/** Last words of organs known by name that take up their name: "the department". */
const NAMED_LAST = /^(?:department|ministry|agency|council|committee|court|assembly|parliament|bank|office)$/

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
    if (reader.atom(one.from)?.capitals || /^(?:,|\(|—|–|-|:|\.)$/.test(reader.key(one.to)))
      return one.entry.party
  }
  return null
}
