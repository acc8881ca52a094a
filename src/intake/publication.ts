import type { DateRange } from '../model/date-range.ts'
import type { Range } from '../model/span.ts'
import { TERMS } from '../parties/offices.ts'
import { findTemporal, type TemporalExpression } from '../text/dates/index.ts'
import { type Constraint, solvePublished } from './published/index.ts'
import type { PublishedStamp } from './raw-input.ts'

/** The day of publication, what it rests on, and the temporal expressions of the body: found once, for all who need them. */
export interface Publication {
  published: DateRange | null
  reasons: Constraint[]
  temporal: TemporalExpression[]
}

/** Day of publication by stamps, datelines and the words of the body; only stamps count where the words are not English. */
export function publicationOf(
  text: string,
  body: readonly Range[],
  language: string | null,
  stamps: readonly PublishedStamp[],
): Publication {
  const english = language === null || language === 'en'
  const temporal = english ? findTemporal(text, body) : []
  const solved = solvePublished({
    text,
    body: english ? body : [],
    expressions: temporal,
    stamps,
    terms: TERMS,
  })
  return { ...solved, temporal }
}
