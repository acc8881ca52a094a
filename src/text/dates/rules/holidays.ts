import { HOLIDAYS } from '../holidays.ts'
import { at, type Lexemes } from '../lexemes.ts'
import { readYear } from './days.ts'
import type { Match } from './match.ts'
import { pickOf } from './months.ts'

/** Named days of the year: `Thanksgiving Day`, `New Year's Eve`, `Election Day`, `last Christmas`. */
export function holiday(s: Lexemes, i: number): Match | null {
  const pick = pickOf(at(s, i), at(s, i + 1))
  const from = pick ? i + 1 : i
  if (at(s, from).entry.role !== 'holiday' || !at(s, from).capital) return null
  for (const { words, name } of HOLIDAYS) {
    if (!words.every((word, k) => at(s, from + k).lower === word)) continue
    const next = from + words.length
    const year = readYear(s, next)
    return { next: year?.next ?? next, temporal: { kind: 'holiday', name, year: year?.year ?? null, pick } }
  }
  return null
}
