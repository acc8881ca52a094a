/** Offices whose holders the reference data follows. */
export const OFFICES = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'spokesperson',
  'president-elect',
  'finance-minister',
  'trade-minister',
  'defence-minister',
  'security-adviser',
  'ambassador',
  'commission-president',
  'council-president',
  'high-representative',
  'secretary-general',
  'legislator',
  'monarch',
  'other',
] as const
export type Office = (typeof OFFICES)[number]

/** Kinds of organ; `government` is the whole, `political` a ruling party. */
export const ORGAN_CLASSES = [
  'government',
  'foreign',
  'finance',
  'trade',
  'defence',
  'justice',
  'interior',
  'security',
  'parliament',
  'bank',
  'court',
  'statistics',
  'political',
  'ministry',
] as const
export type OrganClass = (typeof ORGAN_CLASSES)[number]

/** A state or territory. `seats` are metonyms for its government other than the capital. */
export interface StateRow {
  code: string
  name: string
  names: string[]
  adjectives: string[]
  capitals: string[]
  seats: string[]
}

/** A bloc (`code` given) or an international organisation; `of` is the party that an organisation speaks for. */
export interface BlocRow {
  code: string | null
  name: string
  kind: 'bloc' | 'organisation'
  of: string | null
  names: string[]
  adjectives: string[]
  seats: string[]
}

/** An organ of a state or bloc that reports name without saying whose it is. */
export interface OrganRow {
  party: string
  name: string
  class: OrganClass
  names: string[]
}

/** A news agency or outlet. It has no side; `home` is the state it is based in. */
export interface OutletRow {
  name: string
  home: string | null
  names: string[]
}

/** A name that holds a party's name and is none: "West Bank", "New Mexico". */
export interface OtherNameRow {
  words: string
}

/** The last word of a role and what it says: "spokesman", "minister". */
export interface RoleRow {
  word: string
  class: string
  gender: 'm' | 'f' | null
  plural: string | null
}

/**
 * One term of office of one person. `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both ends included;
 * `to` is `null` where no end is known. `aliases`, `mt` and `gender` stand on a person's first row.
 */
export interface PersonRow {
  person: string
  gender: 'm' | 'f' | null
  aliases: string[]
  /** Literal machine translations of the surname. */
  mt: string[]
  party: string
  office: Office
  title: string
  from: string | null
  to: string | null
  acting: boolean
  note: string | null
}
