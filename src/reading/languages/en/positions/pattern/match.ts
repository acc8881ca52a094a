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
  const { elements } = pattern
  const first = elements[0] as Element
  let tried: Uint8Array | null = null
  const path: ([number, number] | null)[] = []
  let start = 0

  const step = (index: number, from: number): Match | null => {
    const element = elements[index]
    if (!element) return finish()
    const key = index * (words.length + 1) + from
    tried ??= new Uint8Array((words.length + 1) * elements.length)
    if (tried[key]) return null
    tried[key] = 1
    const barrier = BARRIERS[element.gap]
    const last = Math.min(words.length - 1, from + LONGEST[element.gap])
    for (let at = from; at <= last; at++) {
      const found = take(index, element, at)
      if (found) return found
      const flag = words.flags[at] as number
      if (flag & barrier || (element.gap === 'fillers' && !(flag & FILLER))) break
    }
    if (!element.optional) return null
    path[index] = null
    return step(index + 1, from)
  }

  const take = (index: number, element: Element, at: number): Match | null => {
    const phrases = words.phrases[at]
    if (phrases)
      for (let i = 0; i < phrases.length; i += 2) {
        if (!element.has[phrases[i] as number]) continue
        const end = at + (phrases[i + 1] as number)
        path[index] = [at, end]
        const found = step(index + 1, end)
        if (found) return found
      }
    if (!hasAny(element, words.symbols[at] as readonly number[])) return null
    path[index] = [at, at + 1]
    return step(index + 1, at + 1)
  }

  const finish = (): Match | null => {
    const taken = path.slice(0, elements.length).filter((place) => place !== null)
    const marked = elements.findIndex((element) => element.captured)
    const end = (taken.at(-1) as [number, number])[1]
    const match = { start, end, taken: [...taken], captured: marked < 0 ? null : (path[marked] ?? null) }
    return accept(match) ? match : null
  }

  for (start = words.length - 1; start >= 0; start--) {
    const found = take(0, first, start)
    if (found) return found
  }
  return null
}

function hasAny(element: Element, symbols: readonly number[]): boolean {
  for (let i = 0; i < symbols.length; i++) if (element.has[symbols[i] as number]) return true
  return false
}
