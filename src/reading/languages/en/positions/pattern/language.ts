import type { Lexicon } from './lexicon.ts'

/** How much may stand before an element: nothing but fillers, a few words, a clause, a sentence. */
export type Gap = 'fillers' | 'few' | 'clause' | 'sentence'

export interface Element {
  symbols: readonly number[]
  /** The same as a lookup by symbol, as far as symbols go up to the highest of these. */
  has: Uint8Array
  optional: boolean
  /** Marked with `>`: the words whose party decides the stance. */
  captured: boolean
  gap: Gap
}

export interface Pattern {
  elements: Element[]
  /** Symbols of each element that must be there besides the anchors, the rarest first. */
  needed: (readonly number[])[]
  /** Symbols of the element that is the least likely to be met by chance. */
  anchors: number[]
}

const GAPS: Readonly<Record<string, Gap>> = { '..': 'few', '...': 'clause', '....': 'sentence' }

/** Words too common to look a pattern up by. */
const COMMON =
  /^(?:=?(?:be|have|do|the|a|an|to|of|in|on|by|as|for|it|that|this|we|they|with|from|and|or|up|at|not|no|all|will|would)|[@#].*)$/

/**
 * Reads a pattern: elements with spaces between. An element is words joined by `|`, each a word in any inflection
 * (`lift`), an exact form (`=lifted`), several words (`in_place`), a class (`$sanctions`), or a side (`@own`, `@other`,
 * `@party`); `?` after it makes it optional, `>` before it captures it. `..`, `...` and `....` between elements let a
 * few words, words of the clause, or words of the sentence stand there; without them only fillers may.
 */
export function readPattern(source: string, lexicon: Lexicon): Pattern {
  const elements: Element[] = []
  let gap: Gap = 'fillers'
  const needed: { symbols: number[]; weight: number }[] = []
  for (const part of source.trim().split(/\s+/)) {
    const wider = GAPS[part]
    if (wider) {
      gap = wider
      continue
    }
    const { names, optional, captured } = readElement(part)
    const symbols = names.map((name) => lexicon.symbol(name))
    elements.push({ symbols, has: lookupOf(symbols), optional, captured, gap })
    gap = 'fillers'
    if (!optional) needed.push({ symbols, weight: names.reduce((sum, name) => sum + weightOf(name), 0) })
  }
  if (elements[0]?.optional) throw new Error(`The pattern "${source}" begins with an optional element.`)
  const [anchors, ...others] = needed.sort((a, b) => a.weight - b.weight).map(({ symbols }) => symbols)
  if (!anchors) throw new Error(`The pattern "${source}" asks for no word.`)
  return { elements, needed: others, anchors }
}

function readElement(part: string): { names: string[]; optional: boolean; captured: boolean } {
  const captured = part.startsWith('>')
  const optional = part.endsWith('?')
  const names = part.slice(captured ? 1 : 0, optional ? -1 : undefined).split('|')
  return { names, optional, captured }
}

function lookupOf(symbols: readonly number[]): Uint8Array {
  const has = new Uint8Array(symbols.reduce((a, b) => Math.max(a, b), 0) + 1)
  for (const symbol of symbols) has[symbol] = 1
  return has
}

function weightOf(name: string): number {
  if (COMMON.test(name)) return 1000
  if (name === '$it' || name === '$must' || name === '$not' || name === '$be') return 500
  if (name === '$sanctions') return 60
  return name.startsWith('$') ? 10 : 1
}
