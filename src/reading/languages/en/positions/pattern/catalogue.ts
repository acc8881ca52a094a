import { type Pattern, readPattern } from './language.ts'
import { type Lexicon, makeLexicon, type WordClass } from './lexicon.ts'
import type { Words } from './match.ts'

/** Rows of a pattern table, found by the rarest word each asks for. */
export interface Catalogue<Row> {
  lexicon: Lexicon
  classes: readonly WordClass[]
  entries: { row: Row; pattern: Pattern }[]
  /** Indexes into `entries` by anchor symbol. */
  byAnchor: number[][]
}

/** Compiles a table once; throws with the pattern where one cannot be read. */
export function makeCatalogue<Row extends { pattern: string }>(
  rows: readonly Row[],
  classes: readonly WordClass[],
): Catalogue<Row> {
  const lexicon = makeLexicon(classes)
  const entries = rows.map((row) => ({ row, pattern: readPattern(row.pattern, lexicon) }))
  const byAnchor: number[][] = []
  entries.forEach(({ pattern }, index) => {
    for (const anchor of pattern.anchors) {
      const list = byAnchor[anchor]
      if (list) list.push(index)
      else byAnchor[anchor] = [index]
    }
  })
  return { lexicon, classes, entries, byAnchor }
}

/** Indexes of the rows all of whose words are there, in table order. */
export function candidates<Row>(catalogue: Catalogue<Row>, words: Words): number[] {
  const present = new Uint8Array(catalogue.lexicon.size())
  const seen: number[] = []
  const note = (symbol: number) => {
    if (present[symbol]) return
    present[symbol] = 1
    seen.push(symbol)
  }
  for (let i = 0; i < words.length; i++) {
    for (const symbol of words.symbols[i] ?? []) note(symbol)
    const phrases = words.phrases[i]
    if (phrases) for (let p = 0; p < phrases.length; p += 2) note(phrases[p] as number)
  }
  const found = new Set<number>()
  for (const symbol of seen)
    for (const index of catalogue.byAnchor[symbol] ?? [])
      if (!found.has(index) && allPresent(catalogue.entries[index]?.pattern as Pattern, present))
        found.add(index)
  return [...found].sort((a, b) => a - b)
}

function allPresent(pattern: Pattern, present: Uint8Array): boolean {
  for (const element of pattern.elements) {
    if (element.optional) continue
    let any = false
    for (const symbol of element.symbols)
      if (present[symbol]) {
        any = true
        break
      }
    if (!any) return false
  }
  return true
}
