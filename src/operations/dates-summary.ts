import type { DateRange } from '../model/date-range.ts'
import type { ReportSummary } from '../model/record.ts'
import { isDated, width } from '../record/interval.ts'
import type { DatesSummary } from './results.ts'

/** How bases begin that rest on a date written as such. */
const EXPLICIT = /\b(?:explicit|dateline|stamp|the line “|says “)/i
const WEEKDAY = /\b(?:weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i

/** Counts how the dates of reports are known, by what their `basis` says. */
export function summariseDates(reports: readonly ReportSummary[]): DatesSummary {
  const summary: DatesSummary = { explicit: 0, weekday: 0, other: 0, intervals: 0, unknown: 0, each: [] }
  for (const { number, published, narrowed } of reports) {
    summary[howKnown(narrowed ?? published)]++
    summary.each.push({ number, date: published, narrowed })
  }
  return summary
}

function howKnown(date: DateRange | null): Exclude<keyof DatesSummary, 'each'> {
  if (!date || !isDated(date)) return 'unknown'
  if (width(date) > 0) return 'intervals'
  if (EXPLICIT.test(date.basis)) return 'explicit'
  return WEEKDAY.test(date.basis) ? 'weekday' : 'other'
}
