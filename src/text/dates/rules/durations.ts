import { durationValue, readCount } from '../counts.ts'
import { at, type Lexemes } from '../lexemes.ts'
import type { Match } from './match.ts'

/** What may stand between a count and its unit: "two more years", "an additional month". */
export const BETWEEN: ReadonlySet<string> = new Set(
  'more additional straight consecutive full whole calendar business working trading long'.split(' '),
)

/** `two weeks`, `30-day`, `a year`, `several months`, `2 1/2 years`, `a minute and a half`, `first nine months`. */
export function duration(s: Lexemes, i: number): Match | null {
  let from = i
  if (at(s, i).entry.ordinal === 1 && !at(s, i).entry.unit) from++
  const count = readCount(s, from)
  if (!count || (from > i && at(s, from).entry.role === 'a')) return null
  let k = count.next
  if (at(s, k).lower === '-' || at(s, k).lower === '–') k++
  if (BETWEEN.has(at(s, k).lower)) k++
  const { unit, times, plural } = at(s, k).entry
  if (!unit || (unit === 'TS' && !plural)) return null
  if (count.count === 1 && at(s, i).entry.role === 'a' && !standsAlone(s, k)) return null
  let value = count.count
  let next = k + 1
  if (
    at(s, next).lower === 'and' &&
    at(s, next + 1).lower === 'a' &&
    at(s, next + 2).entry.role === 'half' &&
    value !== null
  ) {
    value += 0.5
    next += 3
  }
  if (at(s, next).lower === 'old' || (at(s, next).lower === '-' && at(s, next + 1).lower === 'old'))
    return null
  if (at(s, from).entry.role === 'a' && count.next === from + 1 && isRate(s, from)) return null
  return { next, temporal: { kind: 'duration', value: durationValue(value, unit, times) } }
}

/** "$1.76 a year", "24 hours a day", "four flights a week": what comes by the unit is no stretch of time. */
function isRate(s: Lexemes, i: number): boolean {
  const { lower, number, entry, capital } = at(s, i - 1)
  if (number >= 0 || entry.cardinal !== undefined || entry.plural || lower === '%') return true
  if (/^(?:million|billion|trillion|percent|cent|barrel|once|twice|times|share)$/.test(lower)) return true
  return !capital && /^\p{L}{4,}s$/u.test(lower) && !/^(?:lasts|takes|less|plus|perhaps|versus)$/.test(lower)
}

/** "a day" but not "a quarter of the votes", "a second term", "a century-old". */
function standsAlone(s: Lexemes, k: number): boolean {
  const { unit } = at(s, k).entry
  if (unit === 'TS') return false
  return !(unit === 'Q' && /^(?:of|century|point|-)$/.test(at(s, k + 1).lower))
}

/** Bare plurals: `years`, `for weeks`, `centuries`. */
export function somePlural(s: Lexemes, i: number): Match | null {
  const { unit, plural, times } = at(s, i).entry
  if (
    !unit ||
    !plural ||
    unit === 'TS' ||
    unit === 'Q' ||
    unit === 'WE' ||
    unit === 'TM' ||
    at(s, i + 1).lower === 'old'
  )
    return null
  return { next: i + 1, temporal: { kind: 'duration', value: durationValue(null, unit, times) } }
}
