import type { DateRange } from '../model/date-range.ts'
import type {
  Attestation,
  Beside,
  ClaimEntry,
  CopyGroup,
  Entry,
  EventEntry,
  Measure,
  Move,
  PositionStep,
  PositionTrack,
  ReportSummary,
  Side,
  Words,
} from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Issue, Modality, Polarity, Sourcing, Stance } from '../model/vocabulary.ts'

/**
 * What the operations over the record return: plain data with everything a screen prints, no layout.
 * `reports` are always the short numbers `[1]`, `[2]` … of `ReportSummary`, ascending. Copies are not in `reports`
 * but in `copies`: they count once.
 */

/** One side of a dispute: the label of a header ("USA / WEST") and the parties that it stands for. */
export interface SideGroup {
  label: string
  parties: string[]
}

export interface Sides {
  a: SideGroup
  b: SideGroup
}

/** An entry with the numbers of the reports that tell it. */
export interface EntryRow {
  entry: Entry
  /** The day of the first report that tells it: what can be said of the time of an entry without a date. */
  told: DateRange | null
  reports: number[]
  copies: number[]
}

/** `standing`: reported so, and no review day or end passed since. */
export type InforceStatus = 'standing' | 'lapsed-unless-renewed' | 'ended' | 'not-known'

export interface InforceRow {
  measure: Measure
  status: InforceStatus
  /** The latest day up to the one asked for on which a report speaks of it as standing. */
  asReportedOn: string | null
  /** Since when: taking effect, else announced. A whole year is `2014-01-01 … 2014-12-31`. */
  since: DateRange | null
  nextReview: string | null
  /** The review day lies before the day asked for (before today in `overview`): it lapsed unless it was renewed. */
  reviewPassed: boolean
  /** How the record knows, one sentence. */
  why: string
  /** Reports that say so as of `asReportedOn`. */
  reports: number[]
  /** All reports that tell of the measure. */
  allReports: number[]
}

export interface InforceResult {
  day: string
  sides: Sides | null
  rows: InforceRow[]
}

/** One line of a position: the stance taken on a day. */
export interface PositionRow {
  date: DateRange | null
  stance: Stance
  /** Further stances of the speaker on the same issue and day (only in `overview`). */
  also: Stance[]
  words: string
  condition: Words | null
  step: PositionStep
  reports: number[]
  copies: number[]
}

/** What stands between two rows of a position: "nothing on record for 8 years". */
export interface PositionGap {
  /** Index of the row before it. */
  after: number
  days: number
  /** Whole years in it. */
  years: number
}

export interface PositionView {
  speaker: Side
  issue: Issue
  rows: PositionRow[]
  gaps: PositionGap[]
  track: PositionTrack
}

export interface PositionsResult {
  views: PositionView[]
}

/** An act in a few words, from its entries: "entry bans", "sanctions on 12 persons + 20 entities". */
export interface ActView {
  /** One or more that act together, or on whom one act falls; empty where nobody is named. */
  actors: Side[]
  recipients: Side[]
  what: string
  modality: Modality
  polarity: Polarity
  sourcing: Sourcing
  date: DateRange | null
  /** A total that a report gives for it (22,000), where there is one. */
  total: number | null
  entries: EventEntry[]
}

/** A move: an act, and what it answers where that is known. */
export interface MoveRow {
  act: ActView
  /** The acts answered, one a side that is answered. */
  answers: ActView[]
  /** Words answered where no entry fits ("in response to …"). */
  answersWords: Words | null
  /** `explicit`: the words say so; `near`: only near in time, or told beside it; `none`: answers nothing on record. */
  evidence: Move['evidence'] | 'none'
  words: Words | null
  lagDays: Move['lagDays']
  /** For what is not done: a later act on record confirms it. */
  confirmed: boolean
  reports: number[]
}

export interface MovesResult {
  sides: Sides | null
  rows: MoveRow[]
}

export interface BesideRow extends Beside {
  number: number
}

export interface ClaimRow {
  claim: ClaimEntry
  for: BesideRow[]
  against: BesideRow[]
  reports: number[]
}

export interface ClaimsResult {
  sides: Sides | null
  rows: ClaimRow[]
}

/** How the dates of the reports are known. */
export interface DatesSummary {
  /** A stamp, a dateline or the given date: one day. */
  explicit: number
  /** One day, worked out from a weekday. */
  weekday: number
  /** One day, worked out otherwise (from a holder of office, from another report). */
  other: number
  intervals: number
  unknown: number
  /** One line a report, for `--explain`. `narrowed`: by another report of the same event. */
  each: { number: number; date: DateRange | null; narrowed: DateRange | null }[]
}

export interface OverviewResult {
  sides: Sides | null
  reports: {
    count: number
    /** First and last day; from an interval its near end, see `each` of `dates`. */
    first: string | null
    last: string | null
    /** Word-spun, re-edited or translated by their own words, or found to be so beside another report. */
    altered: number
    /** Plain copies of another report. */
    copies: number
    /** Reports in the store that tell nothing of these two sides. */
    elsewhere: number
  }
  inForce: InforceRow[]
  /** The day for which they are shown: the last one that a report is of, else today. */
  inForceOn: string
  /** Measures beyond those shown. */
  moreInForce: number
  /** The issue with most positions; `null` when there is none. */
  issue: { issue: Issue; views: PositionView[]; others: { speaker: Side; rows: number }[] } | null
  moves: MoveRow[]
  moreMoves: number
  claims: ClaimRow[]
  moreClaims: number
  dates: DatesSummary
  /** Other pairs of sides in the record, those with most entries first, at most five. */
  otherPairs: { a: string; b: string; entries: number }[]
}

export interface TimelineResult {
  sides: Sides | null
  /** In time; entries without a date come last, in `undated`. */
  rows: EntryRow[]
  undated: EntryRow[]
}

export interface SearchRow {
  number: number
  title: string | null
  published: DateRange | null
  span: Span
  /** Entries of the record that rest on words inside the passage. */
  entries: string[]
}

export interface SearchResult {
  words: string
  rows: SearchRow[]
}

/** An attestation with the words around it. `before` and `after` are at most 200 characters. */
export interface AttestationView extends Attestation {
  number: number
  title: string | null
  published: DateRange | null
  before: string
  after: string
}

export interface ShowEntry {
  kind: 'entry'
  /** The id asked for, when it redirects to this entry. */
  asked: string
  entry: Entry
  attestations: AttestationView[]
  /** Entries that refer to it, or to which it refers, each with the relation. */
  related: { relation: string; id: string; words: string }[]
}

export interface ShowReport {
  kind: 'report'
  report: ReportSummary
  text: string
  copies: CopyGroup | null
  entries: EntryRow[]
}

export type ShowResult = ShowEntry | ShowReport
