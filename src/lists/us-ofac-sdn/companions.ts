import type { ListRow } from '../../model/snapshot.ts'
import { CsvLines, cellsOf } from '../csv/cells.ts'
import { directivesOf } from '../ofac/names.ts'
import { type Fields, NOTHING } from './columns.ts'

/** OFAC publishes three files beside sdn.csv: addresses, other names, and remarks that were too long for a cell. */
export const COMPANIONS = ['add', 'alt', 'comments'] as const
export type Companion = (typeof COMPANIONS)[number]

/** Lines of a companion by the number of the entry, without that number. */
export type CompanionLines = ReadonlyMap<string, string[][]>

/** Which companion of sdn.csv a file is, by its first line; null where it is none. */
export function companionOf(head: string): Companion | null {
  const cells = cellsOf((head.split('\n', 1)[0] ?? '').trimEnd())
  const number = (at: number) => /^\d+$/.test(cells[at] ?? '')
  if (!number(0)) return null
  if (cells.length === 6 && number(1)) return 'add'
  if (cells.length === 5 && number(1) && /^[a-z]\.?k\.?a\.?$/i.test(cells[2] ?? '')) return 'alt'
  return cells.length === 2 && head.startsWith(`${cells[0]},"`) ? 'comments' : null
}

/** All lines of a companion. Throws `BrokenFile` where a quotation mark is never closed. */
export function companionLines(kind: Companion, text: string): CompanionLines {
  const lines = new CsvLines()
  const found = new Map<string, string[][]>()
  for (const line of [...lines.push(text), lines.rest]) {
    const [key = '', ...cells] = cellsOf(line)
    if (!/^\d+$/.test(key)) continue
    const own = cells.slice(kind === 'comments' ? 0 : 1).map((cell) => (cell === NOTHING ? '' : cell))
    const before = found.get(key)
    if (before) before.push(own)
    else found.set(key, [own])
  }
  return found
}

/** An entry with what the companions say of it. */
export function joined(row: ListRow, companions: ReadonlyMap<Companion, CompanionLines>): ListRow {
  const addresses = companions.get('add')?.get(row.key)
  const aliases = companions.get('alt')?.get(row.key)
  const comments = companions.get('comments')?.get(row.key)
  if (!addresses && !aliases && !comments) return row
  const fields = JSON.parse(row.source) as Fields
  if (addresses) fields.addresses = addresses
  if (aliases) fields.aliases = aliases
  // A long remark runs on in its companion from where the cell ended.
  if (comments) fields.Remarks = [fields.Remarks ?? '', ...comments.map(([text = '']) => text)].join('')
  return { ...row, directives: directivesOf(fields.Remarks ?? ''), source: JSON.stringify(fields) }
}
