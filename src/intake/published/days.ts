import { civil, type DayNumber, dayNumber, isoDay, weekdayOf } from '../../text/dates/calendar.ts'

/** A stretch of days, both included; infinite where open. */
export type Stretch = readonly [from: DayNumber, to: DayNumber]

/** Days that are possible: stretches in order, apart from each other. */
export type Days = readonly Stretch[]

export const EVER: Days = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]]

export const onlyDay = (day: DayNumber): Days => [[day, day]]
export const fromDay = (day: DayNumber): Days => [[day, Number.POSITIVE_INFINITY]]
export const untilDay = (day: DayNumber): Days => [[Number.NEGATIVE_INFINITY, day]]

/** Stretches in order, with those that touch made one. */
export function united(stretches: readonly Stretch[]): Days {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0])
  const out: [DayNumber, DayNumber][] = []
  for (const [from, to] of sorted) {
    const last = out.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

export function intersected(a: Days, b: Days): Days {
  const out: Stretch[] = []
  for (const [from, to] of a)
    for (const [start, end] of b) {
      const stretch: Stretch = [Math.max(from, start), Math.min(to, end)]
      if (stretch[0] <= stretch[1]) out.push(stretch)
    }
  return united(out)
}

export const first = (days: Days): DayNumber | null => finite(days[0]?.[0])
export const last = (days: Days): DayNumber | null => finite(days.at(-1)?.[1])

const finite = (day: DayNumber | undefined): DayNumber | null =>
  day === undefined || !Number.isFinite(day) ? null : day

/** What a day must be besides lying in a stretch: of a weekday, or of a month and day of the year. */
export interface Pattern {
  weekday: number | null
  month: number | null
  day: number | null
}

export const matches = (day: DayNumber, pattern: Pattern): boolean => {
  if (pattern.weekday !== null && weekdayOf(day) !== pattern.weekday) return false
  if (pattern.month === null) return true
  const at = civil(day)
  return at.month === pattern.month && (pattern.day === null || at.day === pattern.day)
}

/** Longest stretch of days that is looked through day by day: some fifty years. */
const LONGEST = 20_000

/** How far the reference data reaches: terms and events after it are not known, so no day after it is told from them. */
const DATA_UNTIL = dayNumber(2026, 12, 31)

/**
 * Every possible day that fits all patterns; `null` where the days have no beginning or are too many to look through.
 * Where they have no end, those that the reference data reaches.
 */
export function listed(open: Days, patterns: readonly Pattern[]): DayNumber[] | null {
  const days = open.map(
    ([from, to]): Stretch => [from, Number.isFinite(to) ? to : Math.max(from, DATA_UNTIL)],
  )
  if (!(size(days) <= LONGEST)) return null
  const out: DayNumber[] = []
  for (const [from, to] of days)
    for (const day of steps(from, to, patterns))
      if (patterns.every((pattern) => matches(day, pattern))) out.push(day)
  return out
}

/** The days of a stretch that can fit: one a year, one a week, or all. */
function* steps(from: DayNumber, to: DayNumber, patterns: readonly Pattern[]): Generator<DayNumber> {
  const dated = patterns.find((pattern) => pattern.month !== null && pattern.day !== null)
  if (dated) {
    for (let { year } = civil(from); year <= civil(to).year; year++) {
      const day = dayNumber(year, dated.month as number, dated.day as number)
      if (day >= from && day <= to) yield day
    }
    return
  }
  const weekday = patterns.find((pattern) => pattern.weekday !== null)?.weekday ?? null
  const first = weekday === null ? from : from + ((weekday - weekdayOf(from) + 7) % 7)
  for (let day = first; day <= to; day += weekday === null ? 1 : 7) yield day
}

/** How many days are possible; infinite where they are open. */
export const size = (days: Days): number => days.reduce((sum, [from, to]) => sum + (to - from) + 1, 0)

/** "2016-11-09", "2021-01-20 to 2025-01-20", "from 2022-02-24 on", "until …", several joined by "or". */
export function worded(days: Days): string {
  return days
    .map(([from, to]) => {
      if (from === to) return isoDay(from)
      if (!Number.isFinite(to)) return Number.isFinite(from) ? `from ${isoDay(from)} on` : 'at any time'
      return Number.isFinite(from) ? `${isoDay(from)} to ${isoDay(to)}` : `until ${isoDay(to)}`
    })
    .join(' or ')
}
