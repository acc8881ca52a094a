import type { Range } from '../../model/span.ts'

interface Name<Row> {
  words: readonly string[]
  rows: Row[]
}

/** Names by their first word. */
export type NameIndex<Row> = ReadonlyMap<string, readonly Name<Row>[]>

const WORD = /[\p{L}\p{N}]+/gu

const wordsOf = (name: string): string[] => name.toLowerCase().match(WORD) ?? []

/** Rows by every name they bear; rows of one key ("series") answer to a name together. */
export function nameIndex<Row extends { names: readonly string[] }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): NameIndex<Row> {
  const byName = new Map<string, Name<Row>>()
  const bySeries = Map.groupBy(rows, keyOf)
  for (const [key, series] of bySeries)
    for (const name of new Set(series.flatMap((row) => row.names)))
      byName.set(`${key}|${name}`, {
        words: wordsOf(name),
        rows: series.filter((row) => row.names.includes(name)),
      })
  const index = new Map<string, Name<Row>[]>()
  for (const name of byName.values()) {
    const [first] = name.words
    if (first === undefined) continue
    index.set(first, [...(index.get(first) ?? []), name])
  }
  return index
}

/** Every place where a name of the index stands, word by word, whatever its capitals. */
export function findNames<Row>(
  text: string,
  ranges: readonly Range[],
  index: NameIndex<Row>,
): (Range & { rows: Row[] })[] {
  const out: (Range & { rows: Row[] })[] = []
  for (const range of ranges) {
    const words = [...text.slice(range.start, range.end).matchAll(WORD)]
    for (const [at, word] of words.entries()) {
      for (const name of index.get(word[0].toLowerCase()) ?? []) {
        if (!name.words.every((part, k) => words[at + k]?.[0].toLowerCase() === part)) continue
        const last = words[at + name.words.length - 1] as RegExpExecArray
        out.push({
          start: range.start + word.index,
          end: range.start + last.index + last[0].length,
          rows: name.rows,
        })
      }
    }
  }
  return out
}
