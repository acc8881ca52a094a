import type { PiecedWord } from './word-pieces.ts'

/** The weights at work: a window of words in, a row of tag scores for each word out. */
export interface Scorer {
  score(window: readonly PiecedWord[]): Promise<Float32Array>
}

/** What lies beside the weights: their version, the vocabulary and the scores of tags after tags. */
export interface ReaderFacts {
  version: string
  vocabulary: string[]
  /** Score of tag b after tag a at [a * tags + b]. */
  steps: number[]
  /** Score of beginning with a tag. */
  first: number[]
}
