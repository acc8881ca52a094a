import type { DateRange } from '../model/date-range.ts'
import type { CopyGroup, UtteranceEntry } from '../model/record.ts'
import type { Told } from './event-likeness.ts'
import type { Events } from './events.ts'
import { canMeet, distance, narrowest, sameRange, width } from './interval.ts'
import type { Item, Source } from './source.ts'
import type { Utterances } from './utterances.ts'

/**
 * Sets `narrowed` of reports whose day is not known, by others that tell the same; what the readings say stays as it
 * is. Copies go first, then utterances, then events; what is narrowed once stays so.
 */

/** A dated report tells its news at most this many days later; what is older is background. */
const FRESH = 3
/** News stands at the head of a report: within this share of its words. */
const HEAD = 1 / 3

interface Evidence {
  date: DateRange
  by: Source
  /** What the two share: "same utterance as told". */
  why: string
}

/** The text of a copy is of the day of the report that it copies, or that copies it. */
export function narrowByCopies(sources: readonly Source[], copies: readonly CopyGroup[]): void {
  const byHash = new Map(sources.map((source) => [source.hash, source]))
  for (const { first, others } of copies) {
    const members = [first, ...others.map(({ report }) => report)].flatMap((hash) => byHash.get(hash) ?? [])
    // The earliest dated one stands nearest to the first.
    const by = members.find((source) => width(source.reading.report.published) === 0)
    const date = by?.reading.report.published
    if (!by || !date) continue
    for (const source of members)
      if (isVague(source)) narrow(source, [{ date, by, why: 'same text as that' }])
  }
}

/** A report is not earlier than the latest utterance in it, and hardly later. */
export function narrowByUtterances(sources: readonly Source[], utterances: Utterances): void {
  const found = new Map<Source, Evidence[]>()
  for (const entry of utterances.entries)
    collect(found, fromDated(entry, utterances.items.get(entry.id) ?? [], 'same utterance as told'))
  apply(sources, found)
}

/** An event that stands at the head of a report, told without a day of its own, is its news. */
export function narrowByEvents(sources: readonly Source[], events: Events): void {
  const found = new Map<Source, Evidence[]>()
  for (const entry of events.entries) {
    const items = events.items.get(entry.id) ?? []
    if (entry.modality === 'done')
      collect(found, fromDated(entry, items.filter(isNews), 'same event as told'))
  }
  apply(sources, found)
}

function isNews({ source, value, span }: Told): boolean {
  const { body, published } = source.reading.report
  const from = body[0]?.start ?? 0
  const to = body.at(-1)?.end ?? source.report.text.length
  if (span.start > from + (to - from) * HEAD) return false
  return value.date === null || width(published) === 0 || sameRange(value.date, published)
}

const isVague = ({ narrowed, reading }: Source): boolean =>
  narrowed === null && width(reading.report.published) > FRESH

function collect(found: Map<Source, Evidence[]>, evidence: Iterable<Evidence & { source: Source }>): void {
  for (const { source, ...each } of evidence) {
    const list = found.get(source) ?? []
    found.set(source, list)
    list.push(each)
  }
}

function apply(sources: readonly Source[], found: ReadonlyMap<Source, Evidence[]>): void {
  for (const source of sources) {
    const evidence = found.get(source)
    if (evidence) narrow(source, evidence)
  }
}

/** Undated reports of an entry with the day that dated ones give it. */
function* fromDated(
  entry: Pick<UtteranceEntry, 'date'>,
  items: readonly Item<unknown>[],
  why: string,
): Iterable<Evidence & { source: Source }> {
  const { date } = entry
  if (!date || width(date) > FRESH) return
  const by = items.find(({ source: { reading } }) => {
    const { published } = reading.report
    return published && width(published) === 0 && distance(published, date) <= FRESH
  })?.source
  if (!by) return
  for (const { source } of items) if (isVague(source)) yield { source, date, by, why }
}

function narrow(source: Source, evidence: readonly Evidence[]): void {
  const { published } = source.reading.report
  const sorted = [...evidence].sort(
    (a, b) => ((a.date.latest ?? '') < (b.date.latest ?? '') ? 1 : -1) || a.by.order - b.by.order,
  )
  const latest = sorted[0]
  if (!latest || !canMeet(published, latest.date)) return
  const narrowed = narrowest([latest.date, published])
  if (!narrowed || sameRange(narrowed, published)) return
  const candidates = published?.candidates
  if (candidates && !candidates.some((day) => canMeet({ earliest: day, latest: day, basis: '' }, narrowed)))
    return
  const { title, outlet, source: from, published: day } = latest.by.reading.report
  const teller = outlet ?? (title ? `“${title}”` : from)
  source.narrowed = {
    earliest: narrowed.earliest,
    latest: narrowed.latest,
    basis: `${latest.why} by ${teller}, dated ${day?.latest}`,
  }
}
