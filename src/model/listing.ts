import type { MeasureKind } from './vocabulary.ts'

/** What is listed. `entity` is everything that is no person, vessel or aircraft. */
export const LISTED_KINDS = ['person', 'entity', 'vessel', 'aircraft'] as const
export type ListedKind = (typeof LISTED_KINDS)[number]

/** A name as the list prints it. `strength` is the issuer's own grade; `script` is null for Latin letters. */
export interface ListedName {
  name: string
  strength: 'primary' | 'strong' | 'weak'
  /** "a.k.a.", "f.k.a.", "original script"; null for the primary name. */
  type: string | null
  script: string | null
}

/** As printed: "1968", "circa 1963", "17 Oct 1962". */
export interface Birth {
  date: string | null
  place: string | null
}

export interface Identifier {
  kind: string
  value: string
  country: string | null
}

export interface Address {
  text: string
  country: string | null
}

export interface Craft {
  type: string | null
  flag: string | null
  owner: string | null
  callSign: string | null
  tonnage: string | null
  /** IMO number of a vessel, manufacturer's serial number of an aircraft. */
  number: string | null
}

/** Someone or something on an official list. */
export interface Listing {
  list: string
  authority: string
  /** Stable key inside its list, given by the issuer. */
  key: string
  kind: ListedKind
  names: ListedName[]
  births: Birth[]
  identifiers: Identifier[]
  addresses: Address[]
  craft: Craft | null
  /** All programmes, as the issuer tags them. */
  programmes: string[]
  /** Directives named in the entry, as "EO13662/1". */
  directives: string[]
  /** Nationality, citizenship or seat, as printed: not whose dispute it is. */
  nationalities: string[]
  /** ISO day from which the entry claims to be listed. */
  listedOn: string | null
  remarks: string | null
}

/** What a programme (with a directive) rests on, restricts, and whose dispute it belongs to. */
export interface Regime {
  list: string
  programme: string
  /** "EO13662/1"; null for the programme alone. */
  directive: string | null
  instrument: string
  measures: MeasureKind[]
  /** State (ISO 3166-1 alpha-3) or bloc whose dispute it is; null for a theme such as terrorism. */
  party: string | null
}
