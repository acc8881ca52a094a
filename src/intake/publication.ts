import type { DateRange } from '../model/date-range.ts'
import type { Range } from '../model/span.ts'
import { TERMS } from '../parties/offices.ts'
import { findTemporal } from '../text/dates/index.ts'
import { solvePublished } from './published/index.ts'
import type { PublishedStamp } from './raw-input.ts'

/** Day of publication by stamps, datelines and the words of the body; only stamps count where the words are not English. */
export function publishedOf(
  text: string,
  body: readonly Range[],
  language: string | null,
  stamps: readonly PublishedStamp[],
): DateRange | null {
  const english = language === null || language === 'en'
  const expressions = english ? findTemporal(text, body) : []
  return solvePublished({ text, body: english ? body : [], expressions, stamps, terms: TERMS }).published
}
