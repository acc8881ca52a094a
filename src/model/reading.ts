import { type Static, Type } from 'typebox'
import { Claim } from './claim.ts'
import { DateMention } from './date-mention.ts'
import { Event } from './event.ts'
import { Figure } from './figure.ts'
import { Nullable } from './nullable.ts'
import { Position } from './position.ts'
import { Quotation } from './quotation.ts'
import { Report } from './report.ts'
import { Span } from './span.ts'

/** Something that was seen and not understood. */
export const Problem = Type.Object({ code: Type.String(), message: Type.String(), span: Nullable(Span) })
export type Problem = Static<typeof Problem>

/** The versions that made a reading; with the same versions the same text gives the same reading. */
export const Made = Type.Object({
  demarche: Type.String(),
  reader: Type.String(),
  model: Nullable(Type.String()),
  data: Type.String(),
})
export type Made = Static<typeof Made>

/** What one report says. Keys are never left out: absent knowledge is `null`, an empty list `[]`. */
export const Reading = Type.Object({
  report: Type.Object({ ...Report.properties, text: Type.Optional(Type.String()) }),
  quotations: Type.Array(Quotation),
  events: Type.Array(Event),
  figures: Type.Array(Figure),
  positions: Type.Array(Position),
  claims: Type.Array(Claim),
  dates: Type.Array(DateMention),
  problems: Type.Array(Problem),
  made: Made,
})
export type Reading = Static<typeof Reading>
