import { MEASURE_KINDS } from '../../src/model/vocabulary.ts'
import type { Table } from '../tables.list.ts'
import { alternatives, cellOrNull, csvRows } from './cells.ts'

/** Folders of src/lists/ that hold a source.yml. */
const LISTS = ['us-ofac-sdn', 'us-ofac-cons', 'un-sc']

const TEXTS = ['list', 'authority', 'title', 'publisher', 'address', 'zone'] as const
const NUMBERS = ['smallestShare'] as const

function source(given: unknown): object[] {
  const row = given as { [name: string]: unknown }
  for (const name of TEXTS)
    if (typeof row[name] !== 'string') throw new Error(`source.yml has no ${name}; add it`)
  for (const name of NUMBERS)
    if (typeof row[name] !== 'number') throw new Error(`source.yml has no number ${name}; add it`)
  return [row]
}

function regimes(rows: unknown): object[] {
  const known = new Set<string>()
  return csvRows(rows, ['list', 'programme', 'directive', 'instrument', 'measures', 'party']).map((row) => {
    const measures = alternatives(row.measures)
    const wrong = measures.find((measure) => !(MEASURE_KINDS as readonly string[]).includes(measure))
    if (wrong || measures.length === 0)
      throw new Error(`${row.programme}: “${wrong ?? ''}” is no kind of measure`)
    const key = [row.list, row.programme, row.directive].join(' / ')
    if (known.has(key)) throw new Error(`${key} stands in the table twice; keep one`)
    known.add(key)
    return {
      list: row.list,
      programme: row.programme,
      directive: cellOrNull(row.directive),
      instrument: row.instrument,
      measures,
      party: cellOrNull(row.party),
    }
  })
}

export const LIST_TABLES: Table[] = [
  ...LISTS.map((list) => ({
    data: `src/lists/${list}/source.yml`,
    table: `src/lists/${list}/source.table.ts`,
    name: 'SOURCE',
    type: 'ListSource',
    typeFrom: '../../model/snapshot.ts',
    make: source,
  })),
  {
    data: 'data/lists/regimes.csv',
    table: 'src/lists/regimes.table.ts',
    name: 'REGIMES',
    type: 'Regime',
    typeFrom: '../model/listing.ts',
    make: regimes,
  },
]
