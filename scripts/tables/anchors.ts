import type { Anchor } from '../../src/intake/published/input.ts'
import { parseIsoDay } from '../../src/text/dates/calendar.ts'
import type { Table } from '../tables.list.ts'
import { alternatives, csvRows, unique } from './cells.ts'

/** Dated events by which a report's day is told. */
export function anchors(rows: unknown): Anchor[] {
  const made = csvRows(rows, ['series', 'names', 'from', 'to', 'foreseen', 'note']).map((row, index) => {
    const place = `Row ${index + 1} (${row.series} ${row.from})`
    const [from = '', to = row.to || from] = [row.from, row.to || row.from]
    if (parseIsoDay(from) === null || parseIsoDay(to) === null || to < from)
      throw new Error(
        `${place}: ${from} to ${to} is no interval of days; write YYYY-MM-DD, the first day first`,
      )
    if (row.foreseen !== 'y' && row.foreseen !== 'n')
      throw new Error(`${place}: foreseen is "${row.foreseen}"; write y or n`)
    const names = alternatives(row.names).map((name) => name.toLowerCase())
    if (!row.series || !row.note || names.length === 0)
      throw new Error(`${place}: give series, names and note`)
    return { series: row.series, names, from, to, foreseen: row.foreseen === 'y', note: row.note }
  })
  unique(
    made.map((anchor) => `${anchor.series} ${anchor.from}`),
    'The event',
  )
  return made
}

export const ANCHOR_TABLES: Table[] = [
  {
    data: 'data/anchors/events.csv',
    table: 'src/intake/published/anchors.table.ts',
    name: 'ANCHORS',
    type: 'Anchor',
    typeFrom: './input.ts',
    make: anchors,
  },
]
