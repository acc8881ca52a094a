import type { ListedKind } from './listing.ts'

/** A value that was dropped or looks wrong: which entry, which field, what stood there. */
export interface Oddity {
  code: string
  key: string | null
  field: string | null
  value: string
}

/** Why a snapshot is kept out: its own fault, or beside its neighbours that it shrinks too far. */
export const FAULTS = ['empty', 'truncated', 'malformed', 'schema', 'record-count', 'shrinks'] as const
export type FaultCode = (typeof FAULTS)[number]
export interface Fault {
  code: FaultCode
  /** One sentence. */
  reason: string
}

/** One immutable copy of a list. */
export interface Snapshot {
  /** `s_` + 12 hex, from list, time and content: the same whatever the order of import. */
  id: string
  list: string
  format: string
  /** Of the bytes as they came. */
  sha256: string
  /** ISO instant or day that the file itself names. */
  publishedAt: string | null
  /** ISO instant at which the source showed it. */
  fetchedAt: string | null
  addedAt: string
  rows: number
  /** What is wrong with the file by itself. */
  fault: Fault | null
  /** Let in by hand. */
  released: boolean
  /** A file name, or a commit. */
  origin: string
  oddities: number
}

/** One entry of a list as one snapshot or more have it; rows are kept once. */
export interface ListRow {
  key: string
  name: string
  kind: ListedKind
  programmes: string[]
  directives: string[]
  listedOn: string | null
  /** All fields as the file has them, trimmed, as JSON: what is compared. */
  source: string
}

/** Who publishes a list and what is expected of it. */
export interface ListSource {
  list: string
  authority: string
  title: string
  publisher: string
  address: string
  /** IANA zone in which the issuer's days run. */
  zone: string
  /** A snapshot with a smaller share of the rows before it is held back. */
  smallestShare: number
}
