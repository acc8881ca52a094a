import { at, type Lexemes } from '../lexemes.ts'
import type { Match } from './match.ts'

const BEFORE_YEAR = new Set(
  'in since of by until till through from to during between before after early late mid for around circa the year and or than post pre summer winter autumn'.split(
    ' ',
  ),
)
const COUNTING = new Set(
  '$ € £ ¥ # % no nos no. number about nearly almost over some than least most'.split(' '),
)

/** A year in four digits: `2014`, `in 1968`. Numbers that count or name something are none. */
export function year(s: Lexemes, i: number): Match | null {
  const { number, digits } = at(s, i)
  if (digits !== 4 || number < 1000 || number > 2100 || at(s, i).end - at(s, i).start !== 4) return null
  const before = at(s, i - 1)
  const after = at(s, i + 1)
  const hyphened = before.lower === '-' && /^(?:pre|post|mid)$/.test(at(s, i - 2).lower)
  const led = BEFORE_YEAR.has(before.lower) || hyphened
  if (COUNTING.has(before.lower) || (before.lower === '.' && at(s, i - 2).lower === 'no')) return null
  if (number < 1900 ? !led || number < 1500 : number > 2060 && !led) return null
  if (!at(s, i).spaced && /^[/.,:_&=@]$/.test(before.lower)) return null
  if (after.lower === '%' || after.entry.unit || after.lower === 'percent') return null
  if (
    !after.spaced &&
    (after.lower === '/' || (after.lower === '.' && at(s, i + 2).number >= 0 && !at(s, i + 2).spaced))
  )
    return null
  if (!led && after.spaced && !after.capital && /^\p{L}{3,}s$/u.test(after.lower) && !KEPT.has(after.lower))
    return null
  return { next: i + 1, temporal: { kind: 'year', year: number, fiscal: false } }
}

/** Words in -s that may follow a year: "the 2016 elections". */
const KEPT = new Set(
  'elections was has is levels olympics sanctions results sales earnings profits games years does talks protests as this'.split(
    ' ',
  ),
)

/** Years in words: "nineteen ninety-six", "two thousand four", "the year two thousand". */
export function spelledYear(s: Lexemes, i: number): Match | null {
  const first = at(s, i).entry.cardinal
  if (first === 2 && at(s, i + 1).entry.cardinal === 1000) return thousands(s, i)
  if (first !== 19 && first !== 20 && first !== 18) return null
  const tens = at(s, i + 1).entry.cardinal
  if (tens === undefined || tens < 10 || tens > 90 || at(s, i + 2).entry.unit) return null
  let k = i + 2
  let rest = tens
  if (tens >= 20) {
    if (at(s, k).lower === '-') k++
    const ones = at(s, k).entry.cardinal
    if (ones !== undefined && ones < 10) {
      rest += ones
      k++
    } else if (at(s, k - 1).lower === '-') return null
  }
  return { next: k, temporal: { kind: 'year', year: first * 100 + rest, fiscal: false } }
}

function thousands(s: Lexemes, i: number): Match | null {
  let k = i + 2
  if (at(s, k).lower === 'and') k++
  const rest = at(s, k).entry.cardinal
  if (rest !== undefined && rest < 100)
    return { next: k + 1, temporal: { kind: 'year', year: 2000 + rest, fiscal: false } }
  const led = /^(?:year|in|since|by|until|of)$/.test(at(s, i - 1).lower)
  return led && !at(s, i + 2).entry.unit && at(s, i + 2).lower !== 'and'
    ? { next: i + 2, temporal: { kind: 'year', year: 2000, fiscal: false } }
    : null
}
