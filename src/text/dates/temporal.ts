import type { Range } from '../../model/span.ts'

/** Calendar units, by their TimeML letter; `E` decade, `C` century, `Q` quarter, `WE` weekend; hours and below as `TH`, `TM`, `TS`. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'Q' | 'E' | 'C' | 'H' | 'WE' | 'TH' | 'TM' | 'TS'

/** What a relative expression counts from: the publication day, or the time the text spoke of last. */
export type Base = 'reference' | 'context'

/** A year as written, as counted from the publication year ("last year"), or left out. */
export type Year = number | { shift: number; base: Base } | null

/** `last`, `next`, `this` before a weekday, month or season. */
export type Pick = 'last' | 'next' | 'this' | null

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** What a temporal expression says, before anything is known of the day it was published on. */
export type Temporal =
  | { kind: 'day'; year: Year; month: number; day: number; weekday: number | null; swap?: boolean }
  | { kind: 'month'; year: Year; month: number; pick: Pick }
  | { kind: 'year'; year: number; fiscal: boolean }
  | { kind: 'decade'; decade: number }
  | { kind: 'century'; century: number }
  /** `quarter` null: "the quarter", the one spoken of. */
  | { kind: 'quarter'; year: Year; quarter: number | null }
  | { kind: 'half'; year: Year; half: number }
  | { kind: 'season'; year: Year; season: Season; pick: Pick }
  | { kind: 'weekday'; weekday: number; pick: Pick; base: Base }
  | { kind: 'holiday'; name: string; year: Year; pick: Pick }
  /** The unit `shift` units away from the one that holds the base: "last week", "the following year", "today". */
  | { kind: 'unit'; unit: Unit; shift: number; base: Base }
  /** `count` units before (negative) or after: "two days ago"; `null` = some: "years ago". */
  | { kind: 'offset'; unit: Unit; count: number | null; sign: -1 | 1; base: Base }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string }
  | { kind: 'ref'; ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { kind: 'clock' }

/** What names a time, not a stretch, a habit or a vague "now". */
export type Dated = Exclude<Temporal, { kind: 'duration' } | { kind: 'set' } | { kind: 'ref' }>

/** The part of a period that is meant: "early 2022", "late last year"; `before` and `after`: "earlier this month", "later". */
export type Edge = 'early' | 'mid' | 'late' | 'before' | 'after' | null

/** Which way the sentence looks: what it tells is done, or still to come. */
export type Tense = 'past' | 'future' | null

/** Words of a text that name a time. Expressions never overlap and come in text order. */
export interface TemporalExpression extends Range {
  /** Name of the rule that found it. */
  rule: string
  temporal: Temporal
  /** `TMO`, `T19:15`: a time of day, as a TimeML suffix. */
  time: string | null
  /** Zone as written: `GMT+10`, `EST`. */
  zone: string | null
  edge: Edge
  tense: Tense
  /** Preposition or other lower-case word before it: "since", "until", "on". */
  before: string
  /** Number of the sentence it stands in, counted over the whole text. */
  sentence: number
}
