import { type Static, Type } from 'typebox'
import { DateRange } from './date-range.ts'
import { Nullable, OneOf } from './nullable.ts'
import { Party } from './party.ts'
import { Span } from './span.ts'
import { QUOTATION_FORMS } from './vocabulary.ts'

/** Reported speech: who (`source`, resolved to `speaker`) said (`cue`) what (`content`, one or more pieces). */
export const Quotation = Type.Object({
  id: Type.String(),
  form: OneOf(QUOTATION_FORMS),
  content: Type.Array(Span, { minItems: 1 }),
  cue: Nullable(Span),
  source: Nullable(Span),
  speaker: Nullable(Party),
  /** Who passed the words on, outermost first ("Interfax quoted him as saying"). */
  relay: Type.Array(Party),
  said: Nullable(DateRange),
  /** "told reporters", "in a televised interview with the Mir TV channel". */
  occasion: Nullable(Span),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
})
export type Quotation = Static<typeof Quotation>
