import { classesOfSide, makeLexicon } from './pattern/lexicon.ts'
import { WORD_CLASSES } from './words.table.ts'

/** The words of the patterns of positions, claims and headlines: one lexicon, so that all can read the same pieces. */
export const LEXICON = makeLexicon(WORD_CLASSES)

/** Who looks for patterns; bits of `Entry.anchors`. */
export const POSITIONS_LOOK = 1
export const CLAIMS_LOOK = 2
export const NARRATION_LOOKS = 4
export const HEADLINES_LOOK = 8

/** Symbols of the sides, with the word classes that name them, and that of a count in digits. */
export const SIDE_SYMBOLS = {
  own: classesOfSide(WORD_CLASSES, LEXICON, '@own'),
  other: classesOfSide(WORD_CLASSES, LEXICON, '@other'),
  party: classesOfSide(WORD_CLASSES, LEXICON, '@party'),
  count: [LEXICON.symbol('#number')],
}
