import type { Token } from '../../../../../text/document.ts'
import type { Lexicon } from './lexicon.ts'
import { AND, COMMA, FILLER, IF, NEGATION, STOP, TURN, type Words } from './match.ts'

/** A longer unit, such as a party's name: it begins at word `at`, has `length` words and counts as `symbols`. */
export interface Unit {
  at: number
  length: number
  symbols: readonly number[]
}

const NONE: readonly number[] = []
const STOPS = /^[;:.!?–—…]+$/
const TURNS = new Set(['but', 'although', 'though', 'while', 'whereas', 'because', 'however', 'if', 'unless'])
const IFS = new Set(['if', 'unless', 'whether', 'once', 'until', 'till'])
const NEGATIONS = new Set([
  'not',
  "n't",
  'no',
  'never',
  'none',
  'nor',
  'neither',
  'cannot',
  'without',
  'hardly',
  'scarcely',
  'barely',
  'unlikely',
  'doubt',
  'doubtful',
  'nobody',
  'no-one',
  'nothing',
  'deny',
  'denies',
  'denied',
  'denying',
])
const FILLERS = new Set([
  'a',
  'an',
  'the',
  'any',
  'all',
  'some',
  'such',
  'this',
  'these',
  'those',
  'that',
  'our',
  'its',
  'their',
  'his',
  'her',
  'own',
  'so',
  'very',
  'also',
  'only',
  'just',
  'again',
  'always',
  'now',
  'still',
  'even',
  'too',
  'quite',
  'already',
  'of',
  'more',
  'course',
  'certain',
  'entire',
  'entirely',
])
/** After these a negation is none: "not only", "no doubt", "no less". */
const NOT_NEGATED = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'doubt',
  'question',
  'less',
  'wonder',
  'secret',
])

const MARKS = /^["“”„«»'‘’()[\]{}\-‐-‒*_/]+$/

/** Whether a token counts as a word: no quotation marks, brackets or hyphens. */
export function isWord(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  if (code >= 48 && code <= 122 && code !== 91 && code !== 93 && code !== 95) return true
  return !MARKS.test(token.text)
}

/** Looks the tokens up in the lexicon; `units` are added where they stand. */
export function annotate(tokens: readonly Token[], lexicon: Lexicon, units: readonly Unit[]): Words {
  const symbols: (readonly number[])[] = []
  const phrases: (number[] | undefined)[] = []
  const flags = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    symbols.push(lexicon.words.get(token.lower) ?? NONE)
    phrases.push(phrasesAt(tokens, i, lexicon))
    flags[i] = flagsOf(token, tokens[i + 1])
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

function phrasesAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number[] | undefined {
  const candidates = lexicon.phrases.get((tokens[at] as Token).lower)
  if (!candidates) return undefined
  let found: number[] | undefined
  for (const phrase of candidates) {
    let i = 0
    while (i < phrase.rest.length && phrase.rest[i]?.has(tokens[at + 1 + i]?.lower ?? '')) i++
    if (i < phrase.rest.length) continue
    found ??= []
    for (const symbol of phrase.symbols) found.push(symbol, i + 1)
  }
  return found
}

const BASE = new Map<string, number>()
for (const word of FILLERS) BASE.set(word, FILLER)
for (const word of TURNS) BASE.set(word, TURN)
for (const word of IFS) BASE.set(word, (BASE.get(word) ?? 0) | IF)
for (const word of NEGATIONS) BASE.set(word, NEGATION)
BASE.set('and', AND)
BASE.set(',', COMMA)

function flagsOf(token: Token, next: Token | undefined): number {
  const { lower, pos } = token
  const base = BASE.get(lower) ?? 0
  if (base === NEGATION) return NOT_NEGATED.has(next?.lower ?? '') ? FILLER : NEGATION
  if (lower === 'once' && (next?.lower === 'again' || next?.lower === 'more')) return FILLER
  if (base & TURN && next?.lower === 'only') return (base & ~TURN) | FILLER
  if (base) return base
  if (pos === 'DET' || pos === 'ADV') return FILLER
  return pos === 'PUNCT' && STOPS.test(lower) ? STOP : 0
}
