import { eld } from 'eld/small'

/** Longest stretch that is looked at, in UTF-16 units: more does not change the answer. */
const SAMPLE = 1_500
/** Fewer letters than this tell nothing. */
const FEWEST_LETTERS = 24

/** ISO 639-1 code of the language a text is written in; `null` when it is too short or too mixed to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null
  const found = eld.detect(sample)
  return found.language && found.isReliable() ? found.language : null
}
