import { isDate } from '../calendar.ts'
import { at, type Lexeme, type Lexemes } from '../lexemes.ts'
import type { Match } from './match.ts'

/**
 * Days in digits: `2025-03-04`, `2025/03/04`, `05.12.2022` (day first), `10/21/2018`, `10-30-89`.
 * With slashes or hyphens the month comes first unless the numbers forbid it; where both orders name a day,
 * `swap` says so.
 */
export function numericDate(s: Lexemes, i: number): Match | null {
  const [first, mark, second, mark2, third] = [0, 1, 2, 3, 4].map((k) => at(s, i + k)) as [
    Lexeme,
    Lexeme,
    Lexeme,
    Lexeme,
    Lexeme,
  ]
  if (first.number < 0 || first.digits > 4 || mark.spaced || mark.lower !== mark2.lower) return null
  if (second.number < 0 || third.number < 0 || second.spaced || mark2.spaced || third.spaced) return null
  if (glued(s, i - 1) || second.digits > 2) return null
  const parts = ordered(mark.lower, first, second, third)
  if (!parts) return null
  const { year, month, day } = parts
  if (!isDate(year, month, day)) return null
  const swap = mark.lower !== '.' && first.digits <= 2 && day <= 12 && day !== month
  const temporal = { kind: 'day', year, month, day, weekday: null, swap } as const
  return withIsoTime(s, i + 5, { next: i + 5, temporal })
}

/** Part of a longer run of digits and marks: a telephone number, a version, an address. */
function glued(s: Lexemes, i: number): boolean {
  const lexeme = at(s, i)
  return !at(s, i + 1).spaced && (lexeme.lower === '.' || lexeme.lower === '-' || lexeme.lower === '/')
}

function ordered(mark: string, first: Lexeme, second: Lexeme, third: Lexeme) {
  if (first.digits === 4) {
    if (mark !== '-' && mark !== '/' && mark !== '.') return null
    return third.digits <= 2 ? { year: first.number, month: second.number, day: third.number } : null
  }
  if (first.digits > 2 || (third.digits !== 2 && third.digits !== 4)) return null
  const year = third.digits === 4 ? third.number : fullYear(third.number)
  if (mark === '.') return { year, month: second.number, day: first.number }
  if (mark !== '/' && mark !== '-') return null
  if (mark === '-' && third.digits === 2 && first.digits + second.digits < 3) return null
  return first.number > 12
    ? { year, month: second.number, day: first.number }
    : { year, month: first.number, day: second.number }
}

/** Two-digit years: 70–99 are the last century's. */
export const fullYear = (two: number): number => (two >= 70 ? 1900 : 2000) + two

/** `T20:24:00Z` right behind an ISO day. */
function withIsoTime(s: Lexemes, i: number, match: Match): Match {
  const found = /^[tT](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?/.exec(
    s.text.slice(at(s, i - 1).end, at(s, i - 1).end + 40),
  )
  if (!found) return match
  const end = at(s, i - 1).end + found[0].length
  let next = i
  while (at(s, next).end > 0 && at(s, next).end <= end) next++
  const zone = found[3]
  return { ...match, next, time: `T${found[1]}:${found[2]}`, ...(zone ? { zone } : {}) }
}
