import { UsageError } from '../errors.ts'
import type { DateRange } from '../model/date-range.ts'
import type { Entry } from '../model/record.ts'
import { byStart, canMeet, isDated } from '../record/interval.ts'
import type { Store } from '../store/store.ts'
import { concerning } from './concerning.ts'
import { requireDay } from './days.ts'
import { type RecordEffects, recordOf } from './record.ts'
import type { EntryRow, TimelineResult } from './results.ts'
import { reportsOf } from './rows.ts'
import { type Between, sidesOf } from './sides.ts'

export interface TimelineQuestion {
  between?: Between
  /** ISO days, both included. */
  from?: string | null
  to?: string | null
  /** Kinds of entries; events and utterances where nothing is said. */
  kinds?: readonly Entry['kind'][]
}

/** Entries in time, each with the reports that tell it; entries without a date apart, by the first report of them. */
export function timeline(store: Store, question: TimelineQuestion, effects?: RecordEffects): TimelineResult {
  const { kinds = ['event', 'utterance'] } = question
  const window = windowOf(question)
  const record = recordOf(store, effects)
  const sides = sidesOf(record, question.between)
  const reports = reportsOf(record)
  const about = concerning(record, sides)
  const rows = record.entries
    .filter((entry) => kinds.includes(entry.kind) && about.entry(entry))
    .map(reports.row)
    .filter((row) => canMeet(row.entry.date ?? row.told, window))
  return {
    sides,
    rows: rows.filter(({ entry }) => isDated(entry.date)).sort(inTime),
    undated: rows
      .filter(({ entry }) => !isDated(entry.date))
      .sort((a, b) => byStart(a.told, b.told) || byPlace(a, b)),
  }
}

/** In time; what is of one day in the order in which the reports tell it. */
const inTime = (a: EntryRow, b: EntryRow): number => byStart(a.entry.date, b.entry.date) || byPlace(a, b)

function byPlace(a: EntryRow, b: EntryRow): number {
  const [x, y] = [a.entry.attestations[0], b.entry.attestations[0]]
  return (a.reports[0] ?? 0) - (b.reports[0] ?? 0) || (x?.span.start ?? 0) - (y?.span.start ?? 0)
}

function windowOf({ from, to }: TimelineQuestion): DateRange {
  const earliest = from ? requireDay(from, 'The first day') : null
  const latest = to ? requireDay(to, 'The last day') : null
  if (earliest && latest && earliest > latest)
    throw new UsageError(`The first day ${earliest} lies after the last day ${latest}: exchange them.`)
  return { earliest, latest, basis: 'asked for' }
}
