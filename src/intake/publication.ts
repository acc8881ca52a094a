import type { DateRange } from '../model/date-range.ts'
import type { Range } from '../model/span.ts'
import { findTemporal, type TemporalExpression } from '../text/dates/index.ts'
import { KNOWN, type Known } from './known.ts'
import { type Constraint, solvePublished } from './published/index.ts'
import type { PublishedStamp } from './raw-input.ts'

/** The day of publication, what it rests on, and the temporal expressions of the body: found once, for all who need them. */
export interface Publication {
  published: DateRange | null
  reasons: Constraint[]
  temporal: TemporalExpression[]
}

/** A report whose day is asked for. */
export interface Undated {
  text: string
  body: readonly Range[]
  /** `null` where it is not known: taken for English. */
  language: string | null
  stamps: readonly PublishedStamp[]
  /** `YYYY-MM-DD`. */
  receivedOn?: string | undefined
}

/** Day of publication by stamps, datelines and the words of the body; only stamps count where the words are not English. */
export function publicationOf(
  { text, body, language, stamps, receivedOn }: Undated,
  { terms, anchors }: Pick<Known, 'terms' | 'anchors'> = KNOWN,
): Publication {
  const english = language === null || language === 'en'
  const temporal = english ? findTemporal(text, body) : []
  const solved = solvePublished({
    text,
    body: english ? body : [],
    expressions: temporal,
    stamps,
    terms,
    anchors,
    receivedOn,
  })
  return { ...solved, temporal }
}
