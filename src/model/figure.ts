import { type Static, Type } from 'typebox'
import { Nullable, OneOfOrNull } from './nullable.ts'
import { Span } from './span.ts'
import { FIGURE_BOUNDS } from './vocabulary.ts'

/** A number with unit and bound, what it counts, and the quotation that claims it (`null` = the narrator). */
export const Figure = Type.Object({
  value: Type.Number(),
  /** `USD`, `%`, or what is counted, in the singular: `individual`, `sanction`. */
  unit: Type.String(),
  of: Nullable(Type.String()),
  bound: OneOfOrNull(FIGURE_BOUNDS),
  text: Span,
  statedBy: Nullable(Type.String()),
})
export type Figure = Static<typeof Figure>
