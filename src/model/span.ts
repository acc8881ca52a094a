import { type Static, Type } from 'typebox'

/** Offsets in UTF-16 units into the report's text, end exclusive. */
export const Range = Type.Object({
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
})
export type Range = Static<typeof Range>

/** A range with its words: `text` is always the slice of the report's text from `start` to `end`. */
export const Span = Type.Object({
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  text: Type.String(),
})
export type Span = Static<typeof Span>
