import type { DateMention } from '../../model/date-mention.ts'
import type { DateRange } from '../../model/date-range.ts'

type Interval = Pick<DateRange | DateMention, 'earliest' | 'latest'>

/** A day, month, year or interval in few characters: `2014-08-07`, `2014-03-17…20`, `2025-02`, `2014`. */
export function sayDate(range: Interval | null): string {
  if (!range || (range.earliest === null && range.latest === null)) return 'date unknown'
  const { earliest, latest } = range
  if (latest === null) return `from ${earliest}`
  if (earliest === null) return `by ${latest}`
  if (earliest === latest) return earliest
  const whole = wholeMonths(earliest, latest)
  if (whole !== null) return whole
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7)
  return sameMonth ? `${earliest}…${latest.slice(8)}` : `${earliest} … ${latest}`
}

/** What may have been on any day of more than five years has no date. */
const LONGEST = 5 * 366 * 86_400_000

/** When something was: as `sayDate`, but "date unknown (2008 or later)" where only a bound or decades are known. */
export function sayWhen(range: Interval | null): string {
  if (!range?.earliest) return sayDate(range)
  const { earliest, latest } = range
  const from = earliest.endsWith('-01-01') ? earliest.slice(0, 4) : earliest
  if (latest === null) return `date unknown (${from} or later)`
  return Date.parse(latest) - Date.parse(earliest) > LONGEST
    ? `date unknown (${sayDate(range)})`
    : sayDate(range)
}

/** When a report told of something: "told 2021-01-20 … 2025-01-20", "told 2008 or later". */
export const sayTold = (range: Interval): string =>
  `told ${sayWhen(range).replace(/^date unknown \((.{1,60})\)$/u, '$1')}`

/** `2014` or `2025-02` where the interval is just that. */
function wholeMonths(earliest: string, latest: string): string | null {
  if (!earliest.endsWith('-01') || !isMonthEnd(latest)) return null
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)]
  if (from === to) return from
  const sameYear = earliest.slice(0, 4) === latest.slice(0, 4)
  if (from.endsWith('-01') && to.endsWith('-12'))
    return sameYear ? from.slice(0, 4) : `${from.slice(0, 4)} … ${to.slice(0, 4)}`
  return null
}

function isMonthEnd(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}

const DAYS_A_YEAR = 365.25

/** A length of time as people say it: "3 days", "4 months", "8 years". */
export function sayDays(days: number): string {
  if (days < 60) return count(days, 'day')
  if (days < 700) return count(Math.round((days * 12) / DAYS_A_YEAR), 'month')
  return count(Math.round(days / DAYS_A_YEAR), 'year')
}

/** The days between an act and its answer: "same day", "1 day later", "0 to 30 days later". */
export function sayLag(lag: { min: number; max: number } | null): string {
  if (!lag) return 'lag unknown'
  if (lag.min === lag.max) return lag.min === 0 ? 'same day' : `${sayDays(lag.min)} later`
  return lag.max < 60
    ? `${lag.min} to ${lag.max} days later`
    : `${sayDays(lag.min)} to ${sayDays(lag.max)} later`
}

export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`
