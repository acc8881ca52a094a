import type { DateRange } from '../model/date-range.ts'
import type { Range } from '../model/span.ts'
import { termOf } from '../parties/offices.ts'
import { PEOPLE } from '../parties/tables/people.table.ts'
import { findTemporal, type TemporalExpression } from '../text/dates/index.ts'
import { type Constraint, type OfficeTerm, solvePublished } from './published/index.ts'
import type { PublishedStamp } from './raw-input.ts'

const named = Map.groupBy(PEOPLE, (row) => row.person)

/** Every term of office, under every spelling of its holder's name. */
const TERMS: readonly OfficeTerm[] = PEOPLE.map((row) => ({
  ...termOf(row),
  aliases: named.get(row.person)?.flatMap(({ aliases }) => aliases) ?? [],
}))

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
  receivedOn?: string,
): Publication {
  const english = language === null || language === 'en'
  const temporal = english ? findTemporal(text, body) : []
  const solved = solvePublished({
    text,
    body: english ? body : [],
    expressions: temporal,
    stamps,
    terms: TERMS,
    receivedOn,
  })
  return { ...solved, temporal }
}
