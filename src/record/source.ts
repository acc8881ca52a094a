import type { DateRange } from '../model/date-range.ts'
import type { Reading } from '../model/reading.ts'
import type { Attestation, Words } from '../model/record.ts'
import type { ReportText } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { attestationId, type EntryKind } from './ids.ts'
import { compareDays, sameRange } from './interval.ts'

/** What the record is built from: a report as kept, with its current reading. */
export interface ReadReport {
  number: number
  report: ReportText
  reading: Reading
}

/** A report in the order of the record, with what the steps found out about it. */
export interface Source extends ReadReport {
  hash: string
  /** Place in the order of publication. */
  order: number
  /** Hash of the first report of its copy group; its own where it is no copy. */
  group: string
  /** Its date as other reports narrow it. */
  narrowed: DateRange | null
}

/** One thing that one report says, ready to be merged with others. */
export interface Item<T> {
  source: Source
  value: T
  id: string
  span: Span
}

/** The order of publication, the same in whatever order reports were added; undated reports come last. */
export function inOrder(stored: Iterable<ReadReport>): Source[] {
  const reports = [...stored].map(({ number, report, reading }) => ({ number, report, reading }))
  reports.sort(
    (a, b) => byPublication(a.reading.report.published, b.reading.report.published) || byHash(a, b),
  )
  return reports.map((each, order) => ({
    ...each,
    hash: each.report.hash,
    order,
    group: each.report.hash,
    narrowed: null,
  }))
}

const byPublication = (a: DateRange | null, b: DateRange | null) =>
  compareDays(a?.latest ?? null, b?.latest ?? null) || compareDays(a?.earliest ?? null, b?.earliest ?? null)

const byHash = (a: ReadReport, b: ReadReport) => (a.report.hash < b.report.hash ? -1 : 1)

/** The date of a report, as narrowed by others where that is so. */
export const publishedOf = (source: Source): DateRange | null =>
  source.narrowed ?? source.reading.report.published

/** A date taken from an undated report's own interval follows it where that was narrowed. */
export function withNarrowing(source: Source, date: DateRange | null): DateRange | null {
  if (!source.narrowed || !date) return date
  return sameRange(date, source.reading.report.published) ? source.narrowed : date
}

/** Items of one kind of one report, with the ids of their attestations. */
export function itemsOf<T extends { id: string }>(
  source: Source,
  kind: EntryKind,
  values: readonly T[],
  spanOfValue: (value: T) => Span,
  gistOf: (value: T) => string,
): Item<T>[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const span = spanOfValue(value)
    const gist = gistOf(value)
    const key = `${span.start} ${gist}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return { source, value, span, id: attestationId(source.hash, kind, span.start, gist, nth) }
  })
}

/** Words of a source as others can find them. */
export const wordsIn = (source: Source, span: Span): Words => ({ report: source.hash, span })

/** By publication, report and place: the first of several items gives an entry its id. */
export const byPlace = (a: Item<unknown>, b: Item<unknown>): number =>
  a.source.order - b.source.order || a.span.start - b.span.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Attestations of one entry in order; of a group of copies the first counts, the others carry `copyOf`. */
export function attest(items: readonly Item<{ id: string }>[]): Attestation[] {
  const counted = new Map<string, string>()
  return [...items].sort(byPlace).map(({ source, value, span, id }) => {
    const before = counted.get(source.group)
    if (before === undefined) counted.set(source.group, source.hash)
    const copyOf = before !== undefined && before !== source.hash ? before : null
    return { id, report: source.hash, item: value.id, span, copyOf }
  })
}
