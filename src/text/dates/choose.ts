import { civil, type DayNumber, dayNumber, isDate, weekdayOf } from './calendar.ts'
import type { Tense } from './temporal.ts'

/**
 * News rules for a day of the year without its year: what is told as done lies on or before the publication day,
 * what is to come on or after it; where the text does not say, the nearest counts. A cue in the sentence may belong
 * to another verb, so a day just ahead ("said … a summit on 20 November") stays ahead.
 */
export function yearlessDay(
  month: number,
  day: number,
  weekday: number | null,
  reference: DayNumber,
  tense: Tense,
): DayNumber | null {
  const { year } = civil(reference)
  const reach = weekday === null ? 1 : 7
  let best: DayNumber | null = null
  let least = Number.POSITIVE_INFINITY
  for (let y = year - reach; y <= year + reach; y++) {
    if (!isDate(y, month, day)) continue
    const candidate = dayNumber(y, month, day)
    if (weekday !== null && weekdayOf(candidate) !== weekday) continue
    const cost = distance(candidate - reference, tense)
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

const NEAR = 60

function distance(days: number, tense: Tense): number {
  if (tense === 'past' && days > NEAR) return days + 200
  if (tense === 'future' && days < -NEAR) return -days + 200
  if (tense === 'future' && days < 0) return -days + 100
  return Math.abs(days)
}

/** The weekday that news means: on or before the publication day, after it where the sentence looks ahead. */
export function nearestWeekday(
  weekday: number,
  reference: DayNumber,
  way: 'back' | 'ahead' | 'before' | 'beyond',
): DayNumber {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(reference) + 7) % 7
  if (way === 'back') return reference - back
  if (way === 'ahead') return reference + ahead
  return way === 'before' ? reference - (back || 7) : reference + (ahead || 7)
}

/** The year of a month, quarter or season named without one, told by its first and last day in a given year. */
export function yearlessPeriod(
  reference: DayNumber,
  tense: Tense,
  inYear: (year: number) => { from: DayNumber; to: DayNumber },
): number {
  const { year } = civil(reference)
  const { from, to } = inYear(year)
  if (reference >= from && reference <= to) return year
  if (tense === 'future') return to < reference && reference - to > 100 ? year + 1 : year
  if (from <= reference) return tense === null && from + 300 < reference ? year + 1 : year
  const before = inYear(year - 1)
  if (tense === 'past') return from - reference <= 31 && reference - before.to > 200 ? year : year - 1
  return from - reference <= reference - before.to ? year : year - 1
}
