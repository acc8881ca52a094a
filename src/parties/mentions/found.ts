import type { Entry } from '../lexicon.ts'
import type { RoleWord } from '../parties.ts'

/** A role as read: "the press secretary of the president of Russia". Atom indexes, `to` exclusive. */
export interface RoleRead {
  from: number
  to: number
  article: 'definite' | 'possessive' | 'indefinite' | null
  /** The last word, where it names a person's role; `null` for an institution. */
  head: RoleWord | null
  /** Of an institution: what kind. */
  organ: string | null
  /** Keys of all its words. */
  keys: Set<string>
  /** Where the words without the article begin, and end before any "of …". */
  core: number
  /** "The country's president": of the state that the text spoke of last. */
  ofCountry: boolean
  /** State or bloc in the words. */
  party: string | null
  /** Who it belongs to: "Putin's press secretary". */
  owner: Entry | null
  /** Where that person is named, title left out: in "spokesman for President Jose Test", the last two words. */
  served: { from: number; to: number } | null
  /** Begins with a possessive: "Iran's ambassador". */
  owned: boolean
  /** Organ or bloc in the words, without a state of its own: "IAEA". */
  of: Entry | null
  /** Whether the role is read in full before its "of …": index after the last word. */
  headEnd: number
}

/** A name as read. Atom indexes, `to` exclusive. */
export interface NameRead {
  from: number
  to: number
  /** Of a known name; `null` for one that the reference data does not hold. */
  entry: Entry | null
  gender: 'm' | 'f' | null
  /** Where the name proper begins, after "Mr". */
  core: number
}

/** Something found in the text, before anyone knows who "the spokesman" is. Atom indexes, `to` exclusive. */
export interface Found {
  from: number
  to: number
  entry: Entry | null
  role: RoleRead | null
  name: NameRead | null
}
