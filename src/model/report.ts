import { type Static, Type } from 'typebox'
import { DateRange } from './date-range.ts'
import { Nullable } from './nullable.ts'
import { Range } from './span.ts'

/** A stretch of the text that is not the report itself, with the reason it was set aside. Never deleted. */
export const Boilerplate = Type.Object({ ...Range.properties, reason: Type.String() })
export type Boilerplate = Static<typeof Boilerplate>

/** One published text as received. `body` and `boilerplate` tile `text` without overlap; a title is body. */
export const Report = Type.Object({
  /** The given id, else `sha256:` of the text (NFC, white space folded). */
  id: Type.String(),
  /** Where it came from: path, address, or `-` for a line of standard input. */
  source: Type.String(),
  title: Nullable(Type.String()),
  /** Whose copy this is; the agencies it credits are in `credits`. */
  outlet: Nullable(Type.String()),
  credits: Type.Array(Type.String()),
  /** ISO 639-1 code, `null` when too short to tell. */
  language: Nullable(Type.String()),
  published: Nullable(DateRange),
  body: Type.Array(Range),
  boilerplate: Type.Array(Boilerplate),
})
export type Report = Static<typeof Report>

/** A report with its text, as intake hands it on. `hash` is the `sha256:` by which a report is known again. */
export type ReportText = Report & { text: string; hash: string }
