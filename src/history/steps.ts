/** What history needs to know of a row. */
export interface HistoryRow {
  number: number
  key: string
  listedOn: string | null
}

/** How snapshots, by id, and their rows, by number, are looked up. */
export interface Rows<Row extends HistoryRow = HistoryRow> {
  row(number: number): Row
  /** Numbers of the rows of a snapshot, ascending. */
  members(id: string): Uint32Array
  /** Numbers that only the first and only the second of two snapshots have. */
  step(before: string, after: string): { gone: Uint32Array; come: Uint32Array }
}

/** What changed from one snapshot to another, by key. */
export interface Changes<Row extends HistoryRow> {
  added: Row[]
  removed: Row[]
  changed: { before: Row; after: Row }[]
}

/** Pairs what has gone with what has come: the same key in both has changed. */
export function changesOf<Row extends HistoryRow>(
  { gone, come }: { gone: Uint32Array; come: Uint32Array },
  rows: Rows<Row>,
): Changes<Row> {
  const left = new Map<string, Row>()
  for (const number of gone) {
    const row = rows.row(number)
    left.set(row.key, row)
  }
  const changes: Changes<Row> = { added: [], removed: [], changed: [] }
  for (const number of come) {
    const after = rows.row(number)
    const before = left.get(after.key)
    if (before) {
      changes.changed.push({ before, after })
      left.delete(after.key)
    } else changes.added.push(after)
  }
  changes.removed.push(...left.values())
  return changes
}
