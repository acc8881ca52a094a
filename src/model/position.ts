import { type Static, Type } from 'typebox'
import { Nullable, OneOf } from './nullable.ts'
import { Span } from './span.ts'
import { ISSUES, STANCES, type Stance } from './vocabulary.ts'

const stances = Object.values(STANCES).flat() as Stance[]

/** A speaker's stance on an issue, carried by a quotation. Which stances an issue has: `STANCES`. */
export const Position = Type.Object({
  speaker: Type.String(),
  party: Nullable(Type.String()),
  issue: OneOf(ISSUES),
  stance: OneOf(stances),
  /** Id of the quotation that carries it. */
  quotation: Type.String(),
  condition: Nullable(Span),
  /** The words that carry the stance, inside the quotation. */
  span: Span,
})
export type Position = Static<typeof Position>
