/** The rows of a CSV as the reader hands them over: each a record of text cells. */
export function csvRows(rows: unknown, columns: readonly string[]): Record<string, string>[] {
  if (!Array.isArray(rows)) throw new Error('The file has no rows; give it a header line and rows')
  return rows.map((row, index) => {
    for (const column of columns)
      if (typeof (row as Record<string, unknown>)[column] !== 'string')
        throw new Error(`Row ${index + 1} has no column ${column}; add it to the header`)
    return row as Record<string, string>
  })
}

/** Alternatives of a cell, separated by "|". */
export const alternatives = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The cell, or `null` where it is empty. */
export const cellOrNull = (cell: string | undefined): string | null => (cell ? cell : null)

/** The cell if it is one of a closed list; throws with the row's place otherwise. */
export function oneOf<T extends string>(list: readonly T[], cell: string | undefined, place: string): T {
  const found = list.find((word) => word === cell)
  if (found === undefined) throw new Error(`${place}: "${cell}" is none of ${list.join(', ')}`)
  return found
}

export function unique(keys: string[], what: string): void {
  const seen = new Set<string>()
  for (const key of keys) {
    if (seen.has(key)) throw new Error(`${what} "${key}" is there twice; keep one`)
    seen.add(key)
  }
}
