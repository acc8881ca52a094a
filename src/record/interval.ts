import type { DateRange } from '../model/date-range.ts'

/** Intervals are compared millions of times, between a few thousand days. */
const numbers = new Map<string, number>()
const MOST_NUMBERS = 50_000

/** Days since 1970-01-01 of an ISO day, `NaN` where it is none. */
export function dayNumber(day: string): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number =
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
  if (numbers.size < MOST_NUMBERS) numbers.set(day, number)
  return number
}

export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** Days that an interval spans, 0 for a single day; `Infinity` where an end is open or nothing is known. */
export function width(range: DateRange | null): number {
  if (!range?.earliest || !range.latest) return Infinity
  return range.earliest === range.latest ? 0 : dayNumber(range.latest) - dayNumber(range.earliest)
}

/** Whether two intervals can hold the same day, give or take `slack` days. Unknown ends are open. */
export function canMeet(a: DateRange | null, b: DateRange | null, slack = 0): boolean {
  if (!a || !b) return true
  return distance(a, b) <= slack
}

/** Days between the nearest ends of two intervals, 0 where they overlap. */
export function distance(a: DateRange, b: DateRange): number {
  const gap = (latest: string | null, earliest: string | null) =>
    latest && earliest && earliest > latest ? dayNumber(earliest) - dayNumber(latest) : 0
  return Math.max(0, gap(a.latest, b.earliest), gap(b.latest, a.earliest))
}

/** Days from one interval to a later one, at least and at most; `null` where an end is open. */
export function lag(from: DateRange | null, to: DateRange | null): { min: number; max: number } | null {
  if (!from?.earliest || !from.latest || !to?.earliest || !to.latest) return null
  return {
    min: dayNumber(to.earliest) - dayNumber(from.latest),
    max: dayNumber(to.latest) - dayNumber(from.earliest),
  }
}

/** The narrowest of several intervals, cut by all others that overlap it. Equal sets give equal results. */
export function narrowest(ranges: readonly (DateRange | null)[]): DateRange | null {
  const known = ranges.filter((range): range is DateRange => range !== null).sort(byWidth)
  const first = known[0]
  if (!first) return null
  let { earliest, latest } = first
  const bases = [first.basis]
  for (const range of known.slice(1)) {
    if (!canMeet({ earliest, latest, basis: '' }, range)) continue
    const from = later(earliest, range.earliest)
    const to = earlier(latest, range.latest)
    if (from !== earliest || to !== latest) bases.push(range.basis)
    earliest = from
    latest = to
  }
  if (earliest === first.earliest && latest === first.latest) return first
  return { earliest, latest, basis: [...new Set(bases)].join('; ') }
}

const byWidth = (a: DateRange, b: DateRange) =>
  compareNumbers(width(a), width(b)) || byStart(a, b) || (a.basis < b.basis ? -1 : a.basis > b.basis ? 1 : 0)

const compareNumbers = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)

/** What may have been on any day of more than five years, or on any after some day, has no date. */
const LONGEST = 5 * 366

/** Whether an interval says when something was: within five years, or not later than a day. */
export const isDated = (range: DateRange | null): boolean =>
  Boolean(range?.latest && (!range.earliest || width(range) <= LONGEST))

/** In time: by the earlier end, then the later one; what has no date comes last. */
export function byStart(a: DateRange | null, b: DateRange | null): number {
  const [x, y] = [isDated(a) ? a : null, isDated(b) ? b : null]
  return (
    compareDays(x?.earliest ?? x?.latest ?? null, y?.earliest ?? y?.latest ?? null) ||
    compareDays(x?.latest ?? null, y?.latest ?? null) ||
    compareDays(a?.earliest ?? null, b?.earliest ?? null)
  )
}

/** Compares ISO days; `null` comes last. */
export function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

const later = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a > b ? a : b)
const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b)

export const sameRange = (a: DateRange | null, b: DateRange | null): boolean =>
  a === b || (a !== null && b !== null && a.earliest === b.earliest && a.latest === b.latest)
