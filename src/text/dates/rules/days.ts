import { daysInMonth } from '../calendar.ts'
import { at, type Lexemes } from '../lexemes.ts'
import type { Year } from '../temporal.ts'
import type { Match } from './match.ts'
import { fullYear } from './numeric.ts'
import { spelledYear } from './years.ts'

/** Month first: `November 6`, `Nov. 6, 2024`, `March 6th 2026`, `March eighth`. */
export function monthDay(s: Lexemes, i: number): Match | null {
  const { entry } = at(s, i)
  if (!entry.month) return null
  let next = i + 1
  if (at(s, next).lower === '.' && !at(s, next).spaced) next++
  if (at(s, next).lower === 'the') next++
  const day = readDay(s, next)
  if (!day || day.day > daysInMonth(2000, entry.month)) return null
  if (at(s, i).start + 40 < at(s, next).start) return null
  if (entry.month === 5 && !at(s, i).capital) return null
  return finished(s, day.next, entry.month, day.day)
}

/** Day first: `9 November`, `9th of November 2016`, `04 Mar 2025`, `2 May, 2014`. */
export function dayMonth(s: Lexemes, i: number): Match | null {
  const day = readDay(s, i)
  if (!day || (at(s, i - 1).lower === '.' && !at(s, i).spaced)) return null
  let next = day.next
  if (at(s, next).lower === 'of') next++
  else if (at(s, next).lower === '-' || at(s, next).lower === '/') next++
  const { entry, capital, lower } = at(s, next)
  if (!entry.month || day.day > daysInMonth(2000, entry.month)) return null
  if (entry.weak && !capital && (lower === 'may' || lower === 'march' || lower === 'mar')) return null
  next++
  // "2 May 10 people died": a day of its own only when no other month-first day begins here
  if (at(s, next).lower === '.' && !at(s, next).spaced && isShort(lower)) next++
  else if (at(s, next).lower === '-' || at(s, next).lower === '/')
    if (at(s, next + 1).number >= 0 && !at(s, next + 1).spaced) next++
  return finished(s, next, entry.month, day.day)
}

/** "Nov", "Sept": a full stop behind it is its own. */
export const isShort = (month: string): boolean => month.length < 5 && !/^(?:may|june|july)$/.test(month)

function readDay(s: Lexemes, i: number): { day: number; next: number } | null {
  const { number, digits, entry } = at(s, i)
  if (entry.ordinal && (entry.unit !== 'TS' || at(s, i + 1).lower === 'of'))
    return { day: entry.ordinal, next: i + 1 }
  if (digits < 1 || digits > 2 || number < 1 || number > 31) return null
  const suffix = at(s, i + 1)
  const ordinal = !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower)
  if (
    (suffix.lower === ':' && at(s, i + 2).number >= 0 && !at(s, i + 2).spaced) ||
    (suffix.lower === '.' && !suffix.spaced && at(s, i + 2).number >= 0 && !at(s, i + 2).spaced)
  )
    return null
  if (suffix.lower === '%' || suffix.lower === 'percent') return null
  return { day: number, next: ordinal ? i + 2 : i + 1 }
}

function finished(s: Lexemes, from: number, month: number, day: number): Match {
  const year = readYear(s, from)
  const temporal = { kind: 'day', year: year?.year ?? null, month, day, weekday: null } as const
  return { next: year?.next ?? from, temporal }
}

/** A year right behind a day or month: `2024`, `, 2024`, `'24`, `this year`, `last year`, `of next year`. */
export function readYear(s: Lexemes, from: number): { year: Year; next: number } | null {
  let i = from
  if (at(s, i).lower === ',' || at(s, i).lower === 'of' || at(s, i).lower === 'in') i++
  const { number, digits, lower, entry } = at(s, i)
  if (digits === 4 && number >= 1000 && number < 2200 && !isCounted(s, i))
    return { year: number, next: i + 1 }
  const spelled = entry.cardinal ? spelledYear(s, i) : null
  if (spelled?.temporal.kind === 'year') return { year: spelled.temporal.year, next: spelled.next }
  if (digits === 2 && i === from && at(s, i - 1).lower === '-') return { year: fullYear(number), next: i + 1 }
  if ((lower === "'" || lower === '’') && at(s, i + 1).digits === 2 && !at(s, i + 1).spaced)
    return { year: fullYear(at(s, i + 1).number), next: i + 2 }
  if (entry.shift !== undefined && at(s, i + 1).entry.unit === 'Y' && !at(s, i + 1).entry.plural)
    return { year: { shift: entry.shift, base: entry.context ? 'context' : 'reference' }, next: i + 2 }
  return null
}

/** "2000 people" after a comma is no year, nor is "2,000" or "2000.5". */
function isCounted(s: Lexemes, i: number): boolean {
  const after = at(s, i + 1)
  return (
    after.lower === '%' ||
    (after.lower === '.' && at(s, i + 2).number >= 0 && !at(s, i + 2).spaced && !after.spaced)
  )
}
