import { type Static, Type } from 'typebox'
import { Day } from './date-range.ts'
import { Nullable, OneOf } from './nullable.ts'
import { Span } from './span.ts'
import { DATE_TYPES } from './vocabulary.ts'

/** A temporal expression: TimeML 1.2 type and value, and the interval it stands for (`null` = open or unknown). */
export const DateMention = Type.Object({
  ...Span.properties,
  type: OneOf(DATE_TYPES),
  /** `2014`, `2014-Q1`, `P2Y`, `PRESENT_REF`, `XXXX-03`. */
  value: Nullable(Type.String()),
  earliest: Nullable(Day),
  latest: Nullable(Day),
})
export type DateMention = Static<typeof DateMention>
