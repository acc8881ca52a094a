import type { DateRange } from '../model/date-range.ts'
import type { Measure } from '../model/record.ts'
import type { Told } from './event-likeness.ts'
import type { Events } from './events.ts'
import { byStart, canMeet, compareDays, sameRange, width } from './interval.ts'
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
  const last = lastReported(measure, events)
  measure.lastReported = last?.day ?? null
  measure.provenBy = { ...proofsOf(measure, events), lastReported: last?.attestation ?? null }
  const entries = new Map(measure.entries.map((id) => [id, events.items.get(id) ?? []]))
  measure.label = measureLabel(measure, [...entries.values()].flat())
}

/** The tellings that give the days of a measure. */
function proofsOf(measure: Measure, events: Events): Omit<Measure['provenBy'], 'lastReported'> {
  const told = measure.entries.flatMap((entry) => events.items.get(entry) ?? [])
  const find = (proves: (telling: Told) => boolean) => told.find(proves)?.id ?? null
  const { announced, effective, ended, reviewBy } = measure
  const on = (day: DateRange | null, of: (telling: Told) => DateRange | null) =>
    day && (find((each) => sameRange(of(each), day)) ?? find((each) => canMeet(of(each), day)))
  return {
    announced: on(announced, (each) => each.date),
    effective: on(effective, (each) => each.value.effective),
    ended:
      ended &&
      (find(({ value }) => value.untilKind === 'end' && value.until === ended.latest) ??
        find(({ value, date }) => value.action === 'lift' && canMeet(date, ended))),
    reviewBy: reviewBy && find(({ value }) => value.until === reviewBy && value.untilKind !== 'end'),
  }
}

/** The day by which the first dated report told of an event. */
function firstTold(told: readonly Told[]): string | null {
  const days = told.flatMap(({ source }) => publishedOf(source)?.latest ?? [])
  return days.sort()[0] ?? null
}

/** The latest day that some report tells of it without telling of its end. */
function lastReported(measure: Measure, events: Events): { day: string; attestation: string } | null {
  let last: { day: string; attestation: string } | null = null
  for (const entry of measure.entries)
    for (const { id, source, value } of events.items.get(entry) ?? []) {
      const published = publishedOf(source)
      const day = width(published) <= 31 ? (published?.earliest ?? null) : null
      if (value.action === 'lift' || day === null) continue
      if (last === null || compareDays(last.day, day) < 0) last = { day, attestation: id }
    }
  return last
}
