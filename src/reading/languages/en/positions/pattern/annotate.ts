import type { Token } from '../../../../../text/document.ts'
import type { Entry } from './lexicon.ts'
import { NOT_NEGATED, STOPS } from './little-words.ts'
import { AND, FILLER, NEGATION, STOP, TURN, type Words } from './match.ts'

/** A longer unit, such as a party's name: it begins at word `at`, has `length` words and counts as `symbols`. */
export interface Unit {
  at: number
  length: number
  symbols: readonly number[]
}

const NONE: readonly number[] = []
const MARKS = /^["“”„«»'‘’()[\]{}\-‐-‒*_/]+$/

/** Whether a token counts as a word: no quotation marks, brackets or hyphens. */
export function isWord(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  if (code >= 48 && code <= 122 && code !== 91 && code !== 93 && code !== 95) return true
  return !MARKS.test(token.text)
}

/** The words of tokens, with what the lexicon knows of each; `units` are added where they stand. */
export function annotate(
  tokens: readonly Token[],
  entries: readonly (Entry | undefined)[],
  units: readonly Unit[],
): Words {
  const symbols: (readonly number[])[] = []
  const phrases: (number[] | undefined)[] = []
  const flags = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const entry = entries[i]
    symbols.push(entry ? entry.symbols : NONE)
    phrases.push(entry?.phrases && entries[i + 1]?.second ? phrasesAt(tokens, i, entry.phrases) : undefined)
    flags[i] = entry?.flags ? flagsOf(token, tokens[i + 1], entry.flags) : flagsOfOther(token)
  }
  for (const unit of units) addUnit(unit, symbols, phrases)
  return { length: tokens.length, symbols, phrases, flags }
}

function addUnit(unit: Unit, symbols: (readonly number[])[], phrases: (number[] | undefined)[]): void {
  if (unit.length === 1) symbols[unit.at] = [...(symbols[unit.at] ?? NONE), ...unit.symbols]
  else {
    const list = phrases[unit.at] ?? []
    for (const symbol of unit.symbols) list.push(symbol, unit.length)
    phrases[unit.at] = list
  }
}

function phrasesAt(
  tokens: readonly Token[],
  at: number,
  bySecond: NonNullable<Entry['phrases']>,
): number[] | undefined {
  const candidates = bySecond.get(tokens[at + 1]?.lower ?? '')
  if (!candidates) return undefined
  let found: number[] | undefined
  for (const { symbols, rest } of candidates) {
    let i = 0
    while (i < rest.length && rest[i]?.has(tokens[at + 2 + i]?.lower ?? '')) i++
    if (i < rest.length) continue
    found ??= []
    for (const symbol of symbols) found.push(symbol, i + 2)
  }
  return found
}

function flagsOf({ lower }: Token, next: Token | undefined, base: number): number {
  if (base === FILLER || base === AND) return base
  if (base === NEGATION) return NOT_NEGATED.has(next?.lower ?? '') ? FILLER : NEGATION
  if (lower === 'once' && (next?.lower === 'again' || next?.lower === 'more')) return FILLER
  return base & TURN && next?.lower === 'only' ? (base & ~TURN) | FILLER : base
}

/** Of a token that is no little word. */
function flagsOfOther({ lower, pos }: Token): number {
  if (pos === 'DET' || pos === 'ADV') return FILLER
  return pos === 'PUNCT' && STOPS.test(lower) ? STOP : 0
}
