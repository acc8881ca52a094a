import type { Range } from '../../model/span.ts'
import { type Entry, entryOf } from './lexicon.ts'

/** A word, number or mark of the text, as the rules see it. */
export interface Lexeme extends Range {
  /** Lower case; a mark is itself. */
  lower: string
  entry: Entry
  /** Value of a number in digits ("1,200" is one number); −1 where it is none. */
  number: number
  /** How many digits, without grouping. */
  digits: number
  /** White space or a line end stands before it. */
  spaced: boolean
  /** Starts with a capital. */
  capital: boolean
  sentence: number
}

/** The lexemes of a text. Reading past either end gives `NONE`. */
export interface Lexemes {
  text: string
  all: Lexeme[]
}

const NO_ENTRY: Entry = Object.freeze({})

export const NONE: Lexeme = Object.freeze({
  start: 0,
  end: 0,
  lower: '',
  entry: NO_ENTRY,
  number: -1,
  digits: 0,
  spaced: true,
  capital: false,
  sentence: -1,
})

export const at = (lexemes: Lexemes, index: number): Lexeme => lexemes.all[index] ?? NONE

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

/** Class of every ASCII character; above it, letters but for spaces and general punctuation. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return SPACE
  if (code >= 48 && code <= 57) return DIGIT
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : MARK
})

function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number
  if (
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return SPACE
  if (code < 0xc0 || (code >= 0x200c && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f)) return MARK
  return LETTER
}

const SENTENCE_END = new Set(['.', '!', '?', '\u2026'])
const ABBREVIATIONS = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mr mrs ms dr gen col lt sen rep gov st no vs u s inc corp co ltd p a m e g i d c'.split(
    ' ',
  ),
)

/** Cuts the given ranges of a text into words, numbers and marks, in one pass. */
export function lexemesOf(text: string, ranges: readonly Range[]): Lexemes {
  const all: Lexeme[] = []
  let sentence = 0
  for (const range of ranges) {
    sentence = cut(text, range, all, sentence) + 1
  }
  return { text, all }
}

function cut(text: string, range: Range, all: Lexeme[], firstSentence: number): number {
  const end = Math.min(range.end, text.length)
  let sentence = firstSentence
  let spaced = true
  let ended = false
  let newlines = 0
  let position = range.start
  while (position < end) {
    const code = text.charCodeAt(position)
    const kind = classOf(code)
    if (kind === SPACE) {
      if (code === 10 && ++newlines === 2) ended = true
      spaced = true
      position++
      continue
    }
    const start = position
    position = kind === MARK ? start + 1 : runEnd(text, start, end, kind)
    const lexeme = kind === DIGIT ? numberAt(text, start, position, end) : wordAt(text, start, position, kind)
    position = lexeme.end
    if (ended && spaced && (lexeme.capital || lexeme.number >= 0 || kind === MARK || newlines >= 2))
      sentence++
    ended = false
    newlines = 0
    lexeme.spaced = spaced
    lexeme.sentence = sentence
    spaced = false
    if (kind === MARK && SENTENCE_END.has(lexeme.lower)) {
      const last = all.at(-1)
      ended = lexeme.lower !== '.' || !last || !ABBREVIATIONS.has(last.lower)
    }
    all.push(lexeme)
  }
  return sentence
}

function runEnd(text: string, start: number, end: number, kind: number): number {
  let position = start + 1
  while (position < end && classOf(text.charCodeAt(position)) === kind) position++
  return position
}

/** Words longer than this are no words of a date: not worth the lower-casing. */
const LONGEST = 24

function wordAt(text: string, start: number, end: number, kind: number): Lexeme {
  const word = text.slice(start, end)
  const lower = kind === MARK || end - start > LONGEST ? word : word.toLowerCase()
  const first = word.charCodeAt(0)
  return {
    start,
    end,
    lower,
    entry: entryOf(lower) ?? NO_ENTRY,
    number: -1,
    digits: 0,
    spaced: false,
    capital: kind === LETTER && (first < 128 ? first <= 90 : word !== lower),
    sentence: 0,
  }
}

function numberAt(text: string, start: number, runTo: number, end: number): Lexeme {
  let to = runTo
  // "1,200": one number; "June 5,2000" has four digits after the comma and stays apart.
  while (runTo - start <= 3 && to - start <= 11 && text[to] === ',' && to + 4 <= end && isGroup(text, to + 1))
    to += 4
  const digits = to === runTo ? text.slice(start, to) : text.slice(start, to).replaceAll(',', '')
  return {
    start,
    end: to,
    lower: digits.length > 12 ? '#' : digits,
    entry: NO_ENTRY,
    number: digits.length > 12 ? Number.MAX_SAFE_INTEGER : Number(digits),
    digits: digits.length,
    spaced: false,
    capital: false,
    sentence: 0,
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isGroup = (text: string, from: number): boolean =>
  isDigit(text.charCodeAt(from)) &&
  isDigit(text.charCodeAt(from + 1)) &&
  isDigit(text.charCodeAt(from + 2)) &&
  !isDigit(text.charCodeAt(from + 3))
