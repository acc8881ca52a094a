import type { DateRange } from '../model/date-range.ts'
import type { Measure } from '../model/record.ts'
import type { Told } from './event-likeness.ts'
import type { Events } from './events.ts'
import { byStart, compareDays, width } from './interval.ts'
import { measureLabel } from './measure-label.ts'
import { publishedOf } from './source.ts'

/** What the reports of a measure add to its life: its name, when renewals were told, until when it was reported. */
export function finish(measure: Measure, events: Events): void {
  const byDate = (a: { date: DateRange | null; entry: string }, b: typeof a) =>
    byStart(a.date, b.date) || (a.entry < b.entry ? -1 : 1)
  measure.renewed.sort(byDate)
  measure.widened.sort(byDate)
  measure.eased.sort(byDate)
  for (const renewal of measure.renewed) renewal.told = firstTold(events.items.get(renewal.entry) ?? [])
  const reviews = measure.renewed.flatMap(({ reviewBy }) => (reviewBy ? [reviewBy] : []))
  measure.reviewBy = [...reviews, ...(measure.reviewBy ? [measure.reviewBy] : [])].sort().at(-1) ?? null
  measure.lastReported = lastReported(measure, events)
  const entries = new Map(measure.entries.map((id) => [id, events.items.get(id) ?? []]))
  measure.label = measureLabel(measure, [...entries.values()].flat())
}

/** The day by which the first dated report told of an event. */
function firstTold(told: readonly Told[]): string | null {
  const days = told.flatMap(({ source }) => publishedOf(source)?.latest ?? [])
  return days.sort()[0] ?? null
}

/** The latest day that some report tells of it without telling of its end. */
function lastReported(measure: Measure, events: Events): string | null {
  let last: string | null = null
  for (const id of measure.entries)
    for (const { source, value } of events.items.get(id) ?? []) {
      const published = publishedOf(source)
      const day = width(published) <= 31 ? (published?.earliest ?? null) : null
      if (value.action === 'lift' || day === null) continue
      if (last === null || compareDays(last, day) < 0) last = day
    }
  return last
}
