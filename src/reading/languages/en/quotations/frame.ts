import type { Range } from '../../../../model/span.ts'

/** A range of token indexes, `last` exclusive. */
export interface Tokens {
  first: number
  last: number
}

/**
 * One place where a text says that someone speaks: the words that name the speaker, the words of speaking,
 * and what is said. Content ranges are offsets; source and cue are tokens.
 */
export interface Frame {
  source: Tokens | null
  cue: Tokens | null
  content: Range[]
  /** Which rule found it. */
  rule: string
  /** The narrator's own words (source, cue, time, occasion) lie here. */
  narrator: Range
  /** Carries on the frame before it ("…, adding that …"): same speaker, same quotation. */
  joins: Frame | null
  /** Speech told inside the content of this frame. */
  inside: Frame | null
  /** Frames of outlets that only passed this one on; outermost first. */
  passedOnBy: Frame[]
  confidence: number
}
