import { type Static, Type } from 'typebox'
import { Nullable } from './nullable.ts'

/** An ISO day, `YYYY-MM-DD`. */
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

/**
 * When something was, as far as it is known: both ends included, `null` = open. `basis` says how it is known;
 * `candidates` lists the possible days where the interval holds others too ("a Monday in November");
 * `conflict` lists evidence that was overruled.
 */
export const DateRange = Type.Object({
  earliest: Nullable(Day),
  latest: Nullable(Day),
  basis: Type.String(),
  candidates: Type.Optional(Type.Array(Day)),
  conflict: Type.Optional(Nullable(Type.Array(Type.String()))),
})
export type DateRange = Static<typeof DateRange>
