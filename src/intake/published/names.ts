import type { Range } from '../../model/span.ts'
import { type MayBe, outerLetters } from '../../text/dates/outer-letters.ts'
import { eachWord, wordsOf } from './words.ts'

interface Name<Row> {
  words: readonly string[]
  /** Place of the word that the name is found by. */
  key: number
  rows: Row[]
}

/** Names by their longest word: the one that other texts are least likely to have. */
export interface NameIndex<Row> {
  names: ReadonlyMap<string, readonly Name<Row>[]>
  mayBe: MayBe
}

/** Rows by every name they bear; rows of one key ("series") answer to a name together. */
export function nameIndex<Row extends { names: readonly string[] }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): NameIndex<Row> {
  const names = new Map<string, Name<Row>[]>()
  for (const series of Map.groupBy(rows, keyOf).values())
    for (const name of new Set(series.flatMap((row) => row.names))) {
      const words = wordsOf(name)
      const longest = [...words].sort((a, b) => b.length - a.length)[0]
      if (longest === undefined) continue
      const entry = {
        words,
        key: words.indexOf(longest),
        rows: series.filter((row) => row.names.includes(name)),
      }
      names.set(longest, [...(names.get(longest) ?? []), entry])
    }
  return { names, mayBe: outerLetters(names.keys()) }
}

/** Every place where a name of the index stands, word by word, whatever its capitals. */
export function findNames<Row>(
  text: string,
  ranges: readonly Range[],
  { names, mayBe }: NameIndex<Row>,
): (Range & { rows: Row[] })[] {
  const out: (Range & { rows: Row[] })[] = []
  for (const range of ranges) {
    const starts: number[] = []
    const ends: number[] = []
    const keys: number[] = []
    eachWord(text, range.start, range.end, (start, end) => {
      if (mayBe(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)) keys.push(starts.length)
      starts.push(start)
      ends.push(end)
    })
    const word = (index: number): string => text.slice(starts[index], ends[index]).toLowerCase()
    for (const at of keys) {
      for (const name of names.get(word(at)) ?? []) {
        const first = at - name.key
        const last = first + name.words.length - 1
        if (first < 0 || last >= starts.length) continue
        if (!name.words.every((part, k) => k === name.key || word(first + k) === part)) continue
        out.push({ start: starts[first] as number, end: ends[last] as number, rows: name.rows })
      }
    }
  }
  return out
}
