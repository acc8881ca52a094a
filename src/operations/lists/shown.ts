import type { ListedKind, Listing } from '../../model/listing.ts'
import type { MeasureKind } from '../../model/vocabulary.ts'

/** A regime as answers show it. */
export interface ShownRegime {
  programme: string
  instrument: string
  measures: MeasureKind[]
  party: string | null
}

/** One stay on a list: between which scrapes it began and ended. */
export interface Interval {
  beganBetween: [string | null, string]
  endedBetween: [string, string] | null
}

/** An entry of a list as answers show it. */
export interface ShownListing {
  id: string
  list: string
  authority: string
  name: string
  kind: ListedKind
  programs: string[]
  regimes: ShownRegime[]
  /** From when the entry itself claims to be listed; what the source showed when is in `intervals`. */
  listedOn: string | null
  /** Stays on the list that had begun by the day, oldest first. */
  intervals: Interval[]
  /** All that the entry says, where it was asked for. */
  entry?: Listing
}

/** A snapshot that an answer rests on. */
export interface SnapshotName {
  list: string
  at: string
  sha256: string
}

export interface Refused {
  at: string
  reason: string
}

export interface ImportResult {
  list: string
  /** Good snapshots of this import, those known already among them. */
  snapshots: number
  refused: Refused[]
  /** Summed over these snapshots, each against the one before it; the first of the list counts for nothing. */
  added: number
  removed: number
  changed: number
}

/** What an answer was narrowed to. */
export interface Filters {
  list: string | null
  authority: string | null
  program: string | null
  /** The party whose dispute the regime belongs to. */
  party: string | null
  kind: ListedKind | null
}

export interface AsOfResult {
  date: string
  count: number
  unknown: number
  evidenceAgeDays: number | null
  filters: Filters
  notes: string[]
  evidence: {
    list: string
    before: SnapshotName | null
    after: SnapshotName | null
    ageDays: number | null
  }[]
  listings: ShownListing[]
  unknownListings: (ShownListing & { why: string })[]
}

export interface Change {
  id: string
  list: string
  name: string
  programs: string[]
  observedBetween: [string, string]
}

export interface FieldChange {
  field: string
  from: unknown
  to: unknown
}

export interface DiffResult {
  from: string
  to: string
  filters: Filters
  notes: string[]
  snapshots: { list: string; from: SnapshotName; to: SnapshotName }[]
  added: Change[]
  removed: Change[]
  changed: (Change & { fields: string[]; changes: FieldChange[] })[]
}

export const UNITS = ['measures', 'designations', 'listed-targets', 'distinct-targets'] as const
export type Unit = (typeof UNITS)[number]

export interface CountResult {
  count: number
  unit: Unit
  definition: string
  filters: Filters & { inForceOn: string | null; madeBetween: [string, string] | null }
  /** What cannot be told, in the same unit. */
  unknown: number
  byKind: { [kind in ListedKind]: number }
  byList: { [list: string]: number }
  /** Over the days of `madeBetween`: listings begun, ended, and the difference; null without it. */
  gross: { additions: number; removals: number; net: number; unsureRemovals: number } | null
  snapshots: SnapshotName[]
  notes: string[]
}

export interface StatusResult {
  lists: {
    list: string
    title: string
    snapshots: number
    rows: number | null
    first: string | null
    last: string | null
    formats: string[]
    /** Programmes on the last snapshot that the reviewed table does not know. */
    unreviewed: string[]
    held: { id: string; at: string; code: string; reason: string; origin: string }[]
    /** Dropped or odd values of the last snapshot, by code, and each of them. */
    oddities: { [code: string]: number }
    odd: { code: string; key: string | null; field: string | null; value: string }[]
  }[]
}
