import type { Claim, ClaimKind } from './claim.ts'
import type { DateRange } from './date-range.ts'
import type { Event, Target } from './event.ts'
import type { Figure } from './figure.ts'
import type { Quotation } from './quotation.ts'
import type { Span } from './span.ts'
import type {
  Action,
  InstrumentKind,
  Issue,
  MeasureKind,
  Modality,
  Polarity,
  Sourcing,
  Stance,
  UntilKind,
} from './vocabulary.ts'

/** A state or bloc as the record names it: its code where there is one, and its name. */
export interface Side {
  party: string | null
  name: string
}

/** One report's evidence for an entry. */
export interface Attestation {
  /** `r_` + 16 hex, stable for this report, kind and sentence; resolves to the entry that holds it. */
  id: string
  /** Content hash of the report. */
  report: string
  /** Id of the quotation, event, figure or claim in that report's reading. */
  item: string
  /** The words that prove it. */
  span: Span
  /** Content hash of the report this one copies, rewrites or translates; such evidence counts once. */
  copyOf: string | null
}

/** Words of a report: its content hash, and where they stand in it. */
export interface Words {
  report: string
  span: Span
}

/** What the reports of one entry disagree on, with the words of each version. */
export interface Conflict {
  /** What they differ on: "number of individuals". */
  about: string
  versions: { value: string; words: Words[] }[]
}

interface EntryBase {
  /** `r_` + 16 hex; survives re-reading. Ids of merged entries redirect here. */
  id: string
  date: DateRange | null
  attestations: Attestation[]
  conflicts: Conflict[]
}

/** One real utterance, however many reports told it. */
export interface UtteranceEntry extends EntryBase {
  kind: 'utterance'
  speaker: Side & { known: boolean }
  form: Quotation['form']
  /** The content, pieces joined by " … ". */
  words: string
}

/** One real event, however many reports told it. */
export interface EventEntry extends EntryBase {
  kind: 'event'
  action: Action
  modality: Modality
  polarity: Polarity
  actor: Side | null
  recipient: Side | null
  targets: Target[]
  measures: MeasureKind[]
  instrument: (Words & { name: string; kind: InstrumentKind }) | null
  effective: DateRange | null
  until: string | null
  untilKind: UntilKind | null
  reason: Words | null
  condition: Words | null
  /** Entry answered where one fits, and the words that name what is answered. */
  inResponseTo: { entry: string | null; words: Words | null } | null
  statedBy: Side | null
  sourcing: Sourcing
  fromHeadline: boolean
  cameo: string | null
  plover: Event['plover']
  /** Entries (a leak, an announcement) that this one confirms. */
  confirms: string[]
}

export interface FigureEntry extends EntryBase {
  kind: 'figure'
  figure: Omit<Figure, 'text' | 'statedBy'>
  claimant: Side | null
}

export interface ClaimEntry extends EntryBase {
  kind: 'claim'
  claim: ClaimKind
  claimant: Side | null
  about: Claim['about']
  words: string
  /** What the record holds for and against it: entries, or words of the same report. Never a verdict. */
  for: Beside[]
  against: Beside[]
}

/** Something set beside a claim: an entry of the record, or words of the report (a headline's own body). */
export interface Beside {
  entry: string | null
  words: string
  report: string
  span: Span
  /** Why it is set here, in a few words: "same act, affirmed". */
  why: string
}

export type Entry = UtteranceEntry | EventEntry | FigureEntry | ClaimEntry

/** One step of a position: a stance at a time, with its quotation. */
export interface PositionStep {
  stance: Stance
  date: DateRange | null
  /** The date of the first report that tells it: what can be said of its time where it has no date. */
  told: DateRange | null
  /** Utterance entry that carries it. */
  utterance: string
  form: Quotation['form']
  /** The words that carry the stance; their place is that of the first attestation. */
  words: string
  /** The sentence around them, as far as it is the speaker's; for reading, cut at neither end. */
  context: Words
  condition: Words | null
  attestations: Attestation[]
}

/** How one speaker's position on one issue moved. */
export interface PositionTrack {
  speaker: Side
  issue: Issue
  /** In time; undated steps come last. */
  steps: PositionStep[]
  /** Years or more with nothing on record between two steps: index of the step before it, and its length. */
  gaps: { after: number; days: number }[]
}

/** A renewal of a measure. `told`: the day of the first report of it, which is known where its own day is not. */
export interface Renewal {
  date: DateRange | null
  told: string | null
  entry: string
  reviewBy: string | null
}

/** A restrictive measure through its life, built from event entries. */
export interface Measure {
  /** Id of the entry that begins it: like any entry's it survives re-reading, or redirects to one of `entries`. */
  id: string
  imposer: Side | null
  target: Side | null
  /** What it is called: instrument, kinds or the words of the reports. */
  label: string
  kinds: MeasureKind[]
  targets: Target[]
  announced: DateRange | null
  effective: DateRange | null
  /** Days on which it was renewed, widened, eased; with the entry that says so. */
  renewed: Renewal[]
  widened: { date: DateRange | null; entry: string }[]
  eased: { date: DateRange | null; entry: string }[]
  /** Lapses on this day unless renewed; told apart from `ended`. */
  reviewBy: string | null
  ended: DateRange | null
  /** The latest day on which some report speaks of it as standing. */
  lastReported: string | null
  /** For every day above the attestation that proves it, which leads to its entry and words; `null` = no such day. */
  provenBy: { [day in 'announced' | 'effective' | 'ended' | 'reviewBy' | 'lastReported']: string | null }
  entries: string[]
}

/** A measure or hostile act and what answered it. */
export interface Move {
  act: string
  answer: string
  /** `explicit`: the words say so ("in response"). `near`: only near in time, after it, or told beside it. */
  evidence: 'explicit' | 'near'
  words: Words | null
  /** Days between the two, as an interval; `null` = not known. */
  lagDays: { min: number; max: number } | null
}

/** Reports that tell the same text: a copy, a rewrite, or a translation. */
export interface CopyGroup {
  /** Hash of the report taken as the first. */
  first: string
  others: { report: string; relation: 'copy' | 'rewrite' | 'translation'; likeness: number }[]
}

export interface ReportSummary {
  hash: string
  id: string
  /** `[1]`, `[2]` … in the order they were added; the short reference used on screens. */
  number: number
  source: string
  title: string | null
  outlet: string | null
  credits: string[]
  language: string | null
  /** As the report's own reading has it. */
  published: DateRange | null
  /** Narrowed by other reports of the same event, with the reason in `basis`; never written back. */
  narrowed: DateRange | null
  /** `re-edited` or `translated` when its own words show it (word-spun, machine-translated). */
  altered: 'rewrite' | 'translation' | null
  quotations: number
  events: number
}

/** Everything merged: one entry per real utterance, event, figure or claim. */
export interface Record {
  /** Version of the rules that merged it; a record of another version is rebuilt. */
  version: string
  reports: ReportSummary[]
  copies: CopyGroup[]
  entries: Entry[]
  measures: Measure[]
  positions: PositionTrack[]
  moves: Move[]
  /** Ids once given out that now belong to another entry. */
  redirects: { from: string; to: string }[]
}
