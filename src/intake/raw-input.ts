import type { ReportText } from '../model/report.ts'
import type { Range } from '../model/span.ts'
import type { TemporalExpression } from '../text/dates/index.ts'
import type { Constraint } from './published/index.ts'

/** What the sender says about a report; trusted before what the text itself tells. */
export interface Given {
  id?: string
  title?: string
  url?: string
  /** Day or time of publication, as given. */
  published?: string
  /** The day it was received, `YYYY-MM-DD`: it was published by then. */
  received?: string
}

/** One input before it is read: exactly one of `bytes`, `text`, `html` is set. */
export interface RawInput {
  /** Path as given, address, or `-` for a line of standard input. */
  source: string
  /** What error messages call it, where the source alone does not tell: "line 3 of standard input". */
  label?: string
  /** As they came: encoding and kind are found out. */
  bytes?: Uint8Array
  /** Decoded plain text. */
  text?: string
  /** Decoded HTML. */
  html?: string
  /** HTTP content type, where the input came with one. */
  contentType?: string
  given?: Given
}

/** A stamp of publication that stands outside the running text: in metadata, or given by the sender. */
export interface PublishedStamp {
  /** As written: `2021-04-15T12:30:00+03:00`, `15 April 2021`. */
  value: string
  /** Where it stood: `given`, `meta article:published_time`, `json-ld datePublished`, `time`. */
  from: string
}

/** A report as intake hands it on, with what only the reader needs. */
export interface Intake {
  report: ReportText
  /** Whether the input was HTML, so that only intake knows the text. */
  html: boolean
  /** Where the title stands in the text; inside `body`. */
  title: Range | null
  /** Best first. */
  stamps: PublishedStamp[]
  /** What the day of publication rests on, the strongest evidence first. */
  reasons: Constraint[]
  /** Temporal expressions of the body, unresolved; none where its language is not English. */
  temporal: TemporalExpression[]
}
