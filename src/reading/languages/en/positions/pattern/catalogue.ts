import { type Pattern, readPattern } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import type { Words } from './match.ts'

/** Rows of a pattern table, found by the rarest word each asks for. */
export interface Catalogue<Row> {
  lexicon: Lexicon
  /** The bit by which words of the lexicon tell that some row is looked up by them. */
  bit: number
  entries: { row: Row; pattern: Pattern }[]
  /** Rows by anchor symbol, each with what else it needs: indexes into `choices`. */
  byAnchor: (Anchored[] | undefined)[]
  /** What rows need, each once: one of these symbols. */
  choices: (readonly number[])[]
  scratch: Scratch
}

interface Anchored {
  /** Into `entries`. */
  index: number
  needs: readonly number[]
}

/** What the words at hand hold, by the number of the asking: symbols met, and choices met (negative: not met). */
interface Scratch {
  asked: number
  symbols: Int32Array
  choices: Int32Array
}

/** Compiles a table once; throws with the pattern where one cannot be read. */
export function makeCatalogue<Row extends { pattern: string }>(
  rows: readonly Row[],
  lexicon: Lexicon,
  bit = 1,
): Catalogue<Row> {
  const entries = rows.map((row) => ({ row, pattern: readPattern(row.pattern, lexicon) }))
  const choices = new Map<string, { number: number; symbols: readonly number[] }>()
  const numberOf = (symbols: readonly number[]): number => {
    const key = symbols.join()
    const known = choices.get(key) ?? { number: choices.size, symbols }
    choices.set(key, known)
    return known.number
  }
  // filled throughout: an array with wide gaps is slow to read
  const byAnchor = new Array<Anchored[] | undefined>(lexicon.size()).fill(undefined)
  entries.forEach(({ pattern }, index) => {
    const needs = pattern.needed.map(numberOf)
    for (const anchor of pattern.anchors) {
      const list = byAnchor[anchor]
      if (list) list.push({ index, needs })
      else byAnchor[anchor] = [{ index, needs }]
    }
  })
  markAnchors(lexicon, byAnchor, bit)
  return {
    lexicon,
    bit,
    entries,
    byAnchor,
    choices: [...choices.values()].map(({ symbols }) => symbols),
    scratch: { asked: 0, symbols: new Int32Array(0), choices: new Int32Array(choices.size) },
  }
}

/** Tells the words by which some row is looked up. */
function markAnchors(lexicon: Lexicon, byAnchor: readonly unknown[], bit: number): void {
  const isAnchor = (symbol: number) => byAnchor[symbol] !== undefined
  for (const entry of lexicon.entries.values())
    if (
      entry.symbols.some(isAnchor) ||
      [...(entry.phrases?.values() ?? [])].some((list) => list.some((p) => p.symbols.some(isAnchor)))
    )
      entry.anchors |= bit
}

/** Indexes of the rows all of whose words are there, in table order. */
export function candidates<Row>(catalogue: Catalogue<Row>, words: Words): number[] {
  const { byAnchor, scratch, lexicon } = catalogue
  if (scratch.symbols.length < lexicon.size()) scratch.symbols = new Int32Array(lexicon.size())
  const met = scratch.symbols
  const asked = ++scratch.asked
  const present: Anchored[][] = []
  const note = (symbol: number) => {
    if (met[symbol] === asked) return
    met[symbol] = asked
    const rows = symbol < byAnchor.length ? byAnchor[symbol] : undefined
    if (rows) present.push(rows)
  }
  for (let i = 0; i < words.length; i++) {
    const symbols = words.symbols[i] as readonly number[]
    for (let k = 0; k < symbols.length; k++) note(symbols[k] as number)
    const phrases = words.phrases[i]
    if (phrases) for (let p = 0; p < phrases.length; p += 2) note(phrases[p] as number)
  }
  const found: number[] = []
  for (const rows of present)
    for (const { index, needs } of rows) if (holdsAll(catalogue, needs)) found.push(index)
  if (found.length < 2) return found
  found.sort((a, b) => a - b)
  return found.filter((index, at) => index !== found[at - 1])
}

function holdsAll<Row>({ choices, scratch }: Catalogue<Row>, needs: readonly number[]): boolean {
  const { asked, symbols, choices: known } = scratch
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i] as number
    if (known[need] === -asked) return false
    if (known[need] === asked) continue
    const choice = choices[need] as readonly number[]
    let k = 0
    while (k < choice.length && symbols[choice[k] as number] !== asked) k++
    known[need] = k < choice.length ? asked : -asked
    if (k === choice.length) return false
  }
  return true
}
