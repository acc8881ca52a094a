import type { DateRange } from '../model/date-range.ts'
import type { Range } from '../model/span.ts'
import type { PublishedStamp } from './raw-input.ts'

/** Day of publication by stamps, datelines and the words of the body; not solved yet. */
export function publishedOf(
  _text: string,
  _body: readonly Range[],
  _language: string | null,
  _stamps: readonly PublishedStamp[],
): DateRange | null {
  return null
}
