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
  /** Scratch: which symbols the words at hand hold, by the number of the asking. */
  seen: { stamp: Uint32Array; asked: number }
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
  markAnchors(lexicon, byAnchor)
  return {
    lexicon,
    classes,
    entries,
    byAnchor,
    seen: { stamp: new Uint32Array(lexicon.size() + 64), asked: 0 },
  }
}

/** Tells the words by which some row is looked up. */
function markAnchors(lexicon: Lexicon, byAnchor: readonly unknown[]): void {
  const isAnchor = (symbol: number) => byAnchor[symbol] !== undefined
  for (const entry of lexicon.entries.values())
    entry.anchor =
      entry.symbols.some(isAnchor) ||
      [...(entry.phrases?.values() ?? [])].some((list) => list.some((p) => p.symbols.some(isAnchor)))
}

/** Indexes of the rows all of whose words are there, in table order. */
export function candidates<Row>(catalogue: Catalogue<Row>, words: Words): number[] {
  const { seen, byAnchor, entries } = catalogue
  const { stamp } = seen
  seen.asked++
  const present: number[] = []
  const asked = seen.asked
  const note = (symbol: number) => {
    if (stamp[symbol] === asked) return
    stamp[symbol] = asked
    if (byAnchor[symbol]) present.push(symbol)
  }
  for (let i = 0; i < words.length; i++) {
    const symbols = words.symbols[i] as readonly number[]
    for (let k = 0; k < symbols.length; k++) note(symbols[k] as number)
    const phrases = words.phrases[i]
    if (phrases) for (let p = 0; p < phrases.length; p += 2) note(phrases[p] as number)
  }
  const found: number[] = []
  for (const symbol of present)
    for (const index of byAnchor[symbol] as number[])
      if (hasNeeded(entries[index]?.pattern as Pattern, stamp, asked)) found.push(index)
  if (found.length < 2) return found
  found.sort((a, b) => a - b)
  return found.filter((index, at) => index !== found[at - 1])
}

function hasNeeded(pattern: Pattern, stamp: Uint32Array, asked: number): boolean {
  for (const symbols of pattern.needed) {
    let i = 0
    while (i < symbols.length && stamp[symbols[i] as number] !== asked) i++
    if (i === symbols.length) return false
  }
  return true
}
