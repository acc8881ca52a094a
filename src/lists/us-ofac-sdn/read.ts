import type { ListRow, Oddity } from '../../model/snapshot.ts'
import { CsvLines, cellsOf } from '../csv/cells.ts'
import { BrokenFile, type FileParser, type ListFormat, type OnOdd } from '../list-format.ts'
import { directivesOf, KINDS, programmesOf } from '../ofac/names.ts'
import { COLUMNS, type Fields, NOTHING } from './columns.ts'
import { listingOf } from './listing.ts'

/** The file ends in this character, alone on its line. */
const END_OF_FILE = '\u001a'

/** Lines seen before, with their entries and what is odd in them: copies of one list a day apart differ in a few lines. */
const known = new Map<string, { row: ListRow; odd: Oddity[] }>()
const MOST_KNOWN = 60_000

/** OFAC's sdn.csv: no header line, "-0- " for nothing, several programmes as "A] [B", a last line of 0x1A alone. */
export const ofacSdnCsv: ListFormat = {
  name: 'ofac-sdn-csv',
  lists: ['us-ofac-sdn'],
  recognise: (head) => (isSdnLine(head) ? 'us-ofac-sdn' : null),
  parser,
  listing: listingOf,
}

function isSdnLine(head: string): boolean {
  const line = head.slice(0, head.indexOf('\n') + 1 || undefined).trimEnd()
  const cells = cellsOf(line)
  return cells.length === COLUMNS.length && /^\d+$/.test(cells[0] ?? '') && head.includes(NOTHING)
}

function parser(onOdd: OnOdd): FileParser {
  const lines = new CsvLines()
  const keys = new Set<string>()
  let ended = false
  let dropped = 0

  const take = (line: string): ListRow | null => {
    if (line === END_OF_FILE) {
      ended = true
      return null
    }
    if (line.trim() === '') return null
    if (ended) throw new BrokenFile('malformed', 'something stands after its end mark')
    const met = known.get(line) ?? readLine(line)
    if (!met) {
      dropped++
      onOdd({ code: 'broken-line', key: null, field: null, value: line.slice(0, 200) })
      return null
    }
    const { row, odd } = met
    if (keys.has(row.key)) {
      onOdd({ code: 'key-twice', key: row.key, field: 'ent_num', value: row.name })
      return null
    }
    keys.add(row.key)
    for (const each of odd) onOdd(each)
    return row
  }
  const takeAll = (some: string[]): ListRow[] => some.map(take).filter((row) => row !== null)

  return {
    push: (text) => takeAll(lines.push(text)),
    end() {
      const rows = lines.rest === '' ? [] : takeAll([lines.rest])
      // A file that breaks off is no fault of its lines.
      if (ended && dropped > 0 && dropped > keys.size / 100)
        throw new BrokenFile(
          'schema',
          `${dropped} of its lines have not the ${COLUMNS.length} cells they must have`,
        )
      return { rows, announced: null, whole: ended }
    },
    publishedAt: () => null,
  }
}

/** Reads a line not met before, and remembers it. */
function readLine(line: string) {
  // A copy of its own: a slice would keep the whole piece of the file in memory.
  const copy = Buffer.from(line).toString()
  const row = rowOf(copy)
  if (!row) return null
  if (known.size >= MOST_KNOWN) known.clear()
  const met = { row, odd: oddIn(row) }
  known.set(copy, met)
  return met
}

function rowOf(line: string): ListRow | null {
  const cells = cellsOf(line)
  const key = cells[0] ?? ''
  if (cells.length !== COLUMNS.length || !/^\d+$/.test(key)) return null
  const fields: Fields = {}
  for (const [index, column] of COLUMNS.entries()) {
    const cell = cells[index] ?? ''
    if (cell !== NOTHING) fields[column] = cell
  }
  return {
    key,
    name: fields.SDN_Name ?? '',
    kind: KINDS[fields.SDN_Type ?? ''] ?? 'entity',
    programmes: programmesOf(fields.Program ?? ''),
    directives: directivesOf(fields.Remarks ?? ''),
    listedOn: null,
    source: JSON.stringify(fields),
  }
}

/** What is missing, not known, or was lost to a wrong character set. */
function oddIn({ key, name, programmes, source }: ListRow): Oddity[] {
  const odd: Oddity[] = []
  if (name === '') odd.push({ code: 'no-name', key, field: 'SDN_Name', value: '' })
  if (programmes.length === 0) odd.push({ code: 'no-programme', key, field: 'Program', value: '' })
  const { SDN_Type: type = '' } = JSON.parse(source) as Fields
  if (!(type in KINDS)) odd.push({ code: 'unknown-kind', key, field: 'SDN_Type', value: type })
  if (source.includes('\ufffd')) odd.push({ code: 'bad-character', key, field: null, value: name })
  return odd
}
