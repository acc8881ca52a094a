import type { Measure, Record } from '../model/record.ts'
import { standingOn } from '../record/in-force.ts'
import { isDated, width } from '../record/interval.ts'
import type { Store } from '../store/store.ts'
import { requireDay } from './days.ts'
import { type RecordEffects, recordOf } from './record.ts'
import type { InforceResult, InforceRow, Sides } from './results.ts'
import { type Reports, reportsOf } from './rows.ts'
import { type Between, between, sidesOf } from './sides.ts'

export interface InforceQuestion {
  /** ISO day. */
  day: string
  between?: Between
}

/** Which measures stood on a day as far as reports say, and how the record knows. */
export function inforce(store: Store, question: InforceQuestion, effects?: RecordEffects): InforceResult {
  const day = requireDay(question.day, 'The day')
  const record = recordOf(store, effects)
  const sides = sidesOf(record, question.between)
  return { day, sides, rows: inforceRows(record, day, sides) }
}

/** Measures between two sides that had begun by a day, those still standing first. */
export function inforceRows(record: Record, day: string, sides: Sides | null, today = day): InforceRow[] {
  const reports = reportsOf(record)
  const entries = new Map(record.entries.map((entry) => [entry.id, entry]))
  return record.measures
    .filter((measure) => between(measure.imposer, measure.target, sides))
    .flatMap(
      (measure) =>
        rowOf(
          measure,
          measure.entries.map((id) => entries.get(id)),
          reports,
          day,
          today,
        ) ?? [],
    )
    .sort((a, b) => RANK[a.status] - RANK[b.status])
}

const A_MONTH = 31

const RANK = { standing: 0, 'lapsed-unless-renewed': 1, 'not-known': 2, ended: 3 } as const

function rowOf(
  measure: Measure,
  entries: readonly (Record['entries'][number] | undefined)[],
  reports: Reports,
  day: string,
  today: string,
): InforceRow | null {
  const attestations = entries.flatMap((entry) => entry?.attestations ?? [])
  const speaking = entries.flatMap((entry) =>
    entry?.kind === 'event' && entry.action !== 'lift' ? entry.attestations : [],
  )
  const told = speaking.flatMap(({ report }) => {
    const published = reports.published(report)
    // "As reported on" needs a day: the first of a few weeks will do, that of some years will not.
    return published?.earliest && width(published) <= A_MONTH ? [{ on: published.earliest, report }] : []
  })
  const days = [...new Set(told.map(({ on }) => on))].sort()
  const standing = standingOn(measure, day, days)
  if (!standing) return null
  const asReportedOn = days.findLast((each) => each <= day) ?? null
  const saying = new Set(told.filter(({ on }) => on === asReportedOn).map(({ report }) => report))
  return {
    measure,
    status: standing.status,
    asReportedOn,
    since: [measure.effective, measure.announced].find(isDated) ?? null,
    nextReview: standing.nextReview,
    reviewPassed: standing.nextReview !== null && standing.nextReview < today,
    why: standing.why,
    reports: reports.behind(attestations.filter(({ report }) => saying.has(report))).reports,
    allReports: [...new Set(attestations.map(({ report }) => reports.number(report)))].sort((a, b) => a - b),
  }
}
