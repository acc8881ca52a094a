import { durationValue } from '../counts.ts'
import { at, type Lexemes } from '../lexemes.ts'
import type { Match } from './match.ts'

type Ref = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

/** Set phrases of more than one word. */
const PHRASES: readonly (readonly [string, Ref])[] = [
  ['right now', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['at that time', 'PAST_REF'],
  ['at the time', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
]

const BY_FIRST = new Map<string, [string[], Ref][]>()
for (const [words, ref] of PHRASES) {
  const parts = words.split(' ')
  const first = parts[0] as string
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [parts, ref]])
}

/** Whether a set phrase stands here. */
export const opensPhrase = (s: Lexemes, i: number): boolean =>
  BY_FIRST.get(at(s, i).lower)?.some(([words]) => isPhrase(s, i, words)) ?? false

const isPhrase = (s: Lexemes, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => at(s, i + k).lower === word)

/** `now`, `recently`, `soon`, `the near future`, `current`, `recent weeks`. */
export function reference(s: Lexemes, i: number): Match | null {
  const { entry, lower } = at(s, i)
  for (const [words, ref] of BY_FIRST.get(lower) ?? []) {
    if (isPhrase(s, i, words) && !(ADJECTIVAL.has(words.at(-1) as string) && takesNoun(s, i + words.length)))
      return { next: i + words.length, temporal: { kind: 'ref', ref } }
  }
  if (entry.role === 'recent') {
    const { unit, plural } = at(s, i + 1).entry
    if (unit && plural)
      return { next: i + 2, temporal: { kind: 'duration', value: durationValue(null, unit) } }
  }
  if (lower === 'current') return { next: i + 1, temporal: { kind: 'ref', ref: 'PRESENT_REF' } }
  if (
    entry.ref === 'FUTURE_REF' &&
    (at(s, i - 1).lower === 'as' || /^(?:after|before|thereafter)$/.test(at(s, i + 1).lower))
  )
    return null
  if (entry.role === 'future' && !/^(?:near|foreseeable|distant|immediate)$/.test(at(s, i - 1).lower))
    return null
  return entry.ref ? { next: i + 1, temporal: { kind: 'ref', ref: entry.ref } } : null
}

const ADJECTIVAL = new Set(['past', 'future', 'term'])

/** "the past president", "the future king". */
const takesNoun = (s: Lexemes, i: number): boolean => {
  const { lower, spaced, entry } = at(s, i)
  return (
    spaced &&
    (at(s, i).number >= 0 ||
      entry.unit !== undefined ||
      entry.cardinal !== undefined ||
      /^\p{L}{3,}$/u.test(lower)) &&
    !/^(?:and|but|has|was|were|when|with|that|which|had|will|for)$/.test(lower)
  )
}
