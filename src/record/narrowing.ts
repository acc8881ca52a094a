import type { DateRange } from '../model/date-range.ts'
import type { UtteranceEntry } from '../model/record.ts'
import { canMeet, distance, narrowest, sameRange, width } from './interval.ts'
import type { Item, Source } from './source.ts'
import type { Utterances } from './utterances.ts'

/** A dated report tells of its utterance at most this many days later; older words are background. */
const FRESH = 3

/**
 * Sets `narrowed` of reports whose day is not known and that tell the same utterances as dated reports of the time;
 * what the readings say stays as it is. A report is not earlier than the latest utterance in it.
 */
export function narrowDates(sources: readonly Source[], utterances: Utterances): void {
  const found = new Map<Source, { date: DateRange; by: Source }[]>()
  for (const entry of utterances.entries)
    for (const { source, date, by } of fromDated(entry, utterances.items.get(entry.id) ?? [])) {
      const list = found.get(source) ?? []
      found.set(source, list)
      list.push({ date, by })
    }
  for (const source of sources) {
    const evidence = found.get(source)
    if (evidence) source.narrowed = narrowedBy(source, evidence)
  }
}

/** Undated reports of an utterance with the day that dated ones give it. */
function* fromDated(entry: UtteranceEntry, items: readonly Item<unknown>[]) {
  const dated = items.filter(
    ({ source }) =>
      width(source.reading.report.published) === 0 &&
      entry.date !== null &&
      width(entry.date) <= FRESH &&
      distance(source.reading.report.published as DateRange, entry.date) <= FRESH,
  )
  const by = dated[0]?.source
  if (!by || !entry.date) return
  for (const { source } of items)
    if (width(source.reading.report.published) > FRESH) yield { source, date: entry.date, by }
}

function narrowedBy(source: Source, evidence: readonly { date: DateRange; by: Source }[]): DateRange | null {
  const { published } = source.reading.report
  const sorted = [...evidence].sort(
    (a, b) => ((a.date.latest ?? '') < (b.date.latest ?? '') ? 1 : -1) || a.by.order - b.by.order,
  )
  const latest = sorted[0]
  if (!latest || !canMeet(published, latest.date)) return null
  const narrowed = narrowest([latest.date, published])
  if (!narrowed || sameRange(narrowed, published)) return null
  const candidates = published?.candidates
  if (candidates && !candidates.some((day) => canMeet({ earliest: day, latest: day, basis: '' }, narrowed)))
    return null
  const { title, outlet } = latest.by.reading.report
  const teller = outlet ?? (title ? `“${title}”` : latest.by.reading.report.source)
  return {
    earliest: narrowed.earliest,
    latest: narrowed.latest,
    basis: `same utterance as told by ${teller}, dated ${latest.by.reading.report.published?.latest}`,
  }
}
