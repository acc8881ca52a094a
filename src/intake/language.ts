import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

/** Longest stretch that is looked at, in UTF-16 units: more does not change the answer. */
const SAMPLE = 1_200
/** Fewer letters than this tell nothing. */
const FEWEST_LETTERS = 24
/** Words that make up a fifth of any English text and are rare together in any other language. */
const ENGLISH = /\b(?:the|of|and|that|with|was|for|said|has|have|from|which|were|will)\b/gi
/** Least share of such words, counted in letters of the sample, for a text that needs no second look. */
const PLAINLY_ENGLISH = 0.055

/** ISO 639-1 code of the language a text is written in; `null` when it is too short or too mixed to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  if (!hasLetters(sample)) return null
  return isPlainlyEnglish(sample) ? 'en' : detect(sample)
}

function hasLetters(sample: string): boolean {
  let letters = 0
  for (const { length } of sample.matchAll(/\p{L}+/gu).map((match) => match[0])) {
    letters += length
    if (letters >= FEWEST_LETTERS) return true
  }
  return false
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.match(ENGLISH)
  if (!words || words.length < 8) return false
  return words.length * 3 >= sample.length * PLAINLY_ENGLISH && words.some((word) => /^the$/i.test(word))
}

type Detector = { detect(text: string): { language: string; isReliable(): boolean } }

let detector: Detector | null = null

/** The detector and its tables take a third of a second to load: only a text that needs them pays for it. */
function detect(sample: string): string | null {
  detector ??= (require(fileURLToPath(import.meta.resolve('eld/small'))) as { eld: Detector }).eld
  const found = detector.detect(sample)
  return found.language && found.isReliable() ? found.language : null
}
