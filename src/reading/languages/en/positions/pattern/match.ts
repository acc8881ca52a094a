import type { Element, Gap, Pattern } from './language.ts'

/** What a word is to gaps and scopes; bits of `Words.flags`. */
export const COMMA = 1
export const STOP = 2
export const TURN = 4
export const FILLER = 8
export const NEGATION = 16
export const AND = 32
export const IF = 64

/** Words of a piece of a sentence, with the symbols that patterns know them by. */
export interface Words {
  length: number
  /** Symbols of each word. */
  symbols: readonly (readonly number[])[]
  /** Longer units that begin at a word: symbol and number of words, flat. */
  phrases: readonly (readonly number[] | undefined)[]
  flags: Uint8Array
}

export interface Match {
  start: number
  /** Exclusive. */
  end: number
  /** Words taken by elements, in order: start and end of each. */
  taken: [number, number][]
  /** The captured element, where the pattern has one. */
  captured: [number, number] | null
}

const LONGEST: Readonly<Record<Gap, number>> = { fillers: 3, few: 4, clause: 10, sentence: 25 }
const BARRIERS: Readonly<Record<Gap, number>> = {
  fillers: COMMA | STOP | TURN | AND,
  few: COMMA | STOP | TURN,
  clause: STOP | TURN,
  sentence: 0,
}

/**
 * Looks for a pattern from right to left and returns the first match that `accept` takes. Each pair of element and
 * place is tried once, so the work is bounded by elements × words × longest gap.
 */
export function findMatch(pattern: Pattern, words: Words, accept: (match: Match) => boolean): Match | null {
  const search = new Search(pattern, words, accept)
  for (let start = words.length - 1; start >= 0; start--) {
    const found = search.from(start)
    if (found) return found
  }
  return null
}

class Search {
  readonly #elements: readonly Element[]
  readonly #words: Words
  readonly #accept: (match: Match) => boolean
  readonly #path: ([number, number] | null)[] = []
  #tried: Uint8Array | null = null
  #start = 0

  constructor({ elements }: Pattern, words: Words, accept: (match: Match) => boolean) {
    this.#elements = elements
    this.#words = words
    this.#accept = accept
  }

  /** The first match that begins at a word. */
  from(start: number): Match | null {
    this.#start = start
    return this.#take(0, this.#elements[0] as Element, start)
  }

  #step(index: number, from: number): Match | null {
    const words = this.#words
    const element = this.#elements[index]
    if (!element) return this.#finish()
    const key = index * (words.length + 1) + from
    this.#tried ??= new Uint8Array((words.length + 1) * this.#elements.length)
    if (this.#tried[key]) return null
    this.#tried[key] = 1
    const barrier = BARRIERS[element.gap]
    const last = Math.min(words.length - 1, from + LONGEST[element.gap])
    for (let at = from; at <= last; at++) {
      const found = this.#take(index, element, at)
      if (found) return found
      const flag = words.flags[at] as number
      if (flag & barrier || (element.gap === 'fillers' && !(flag & FILLER))) break
    }
    if (!element.optional) return null
    this.#path[index] = null
    return this.#step(index + 1, from)
  }

  #take(index: number, element: Element, at: number): Match | null {
    const phrases = this.#words.phrases[at]
    if (phrases)
      for (let i = 0; i < phrases.length; i += 2) {
        if (!element.has[phrases[i] as number]) continue
        const end = at + (phrases[i + 1] as number)
        this.#path[index] = [at, end]
        const found = this.#step(index + 1, end)
        if (found) return found
      }
    if (!hasAny(element, this.#words.symbols[at] as readonly number[])) return null
    this.#path[index] = [at, at + 1]
    return this.#step(index + 1, at + 1)
  }

  #finish(): Match | null {
    const elements = this.#elements
    const taken = this.#path.slice(0, elements.length).filter((place) => place !== null)
    const marked = elements.findIndex((element) => element.captured)
    const captured = marked < 0 ? null : (this.#path[marked] ?? null)
    const end = (taken.at(-1) as [number, number])[1]
    const match = { start: this.#start, end, taken, captured }
    return this.#accept(match) ? match : null
  }
}

function hasAny(element: Element, symbols: readonly number[]): boolean {
  for (let i = 0; i < symbols.length; i++) if (element.has[symbols[i] as number]) return true
  return false
}
