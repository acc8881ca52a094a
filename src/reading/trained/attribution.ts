import type { Range } from '../../model/span.ts'

/** Who (source) says (cue) what (content), as ranges of offsets; the cue is what holds the others together. */
export interface Attribution {
  source: Range | null
  cue: Range
  /** At least one piece, in text order. */
  content: Range[]
}

/** A stretch of words with one tag. */
export interface TaggedRange extends Range {
  kind: 'source' | 'cue' | 'content'
}

/** What a trained reader found in a report; `first` where the rules only add words in quotation marks to it. */
export interface Trained {
  attributions: readonly Attribution[]
  first: boolean
}
