import { UsageError } from '../errors.ts'
import { dayNumber, dayOf } from '../record/interval.ts'

/** An ISO day as given by a user. Throws `UsageError` naming `what` where it is none. */
export function requireDay(day: string, what: string): string {
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(dayNumber(day)) && dayOf(dayNumber(day)) === day
  if (!valid) throw new UsageError(`${what} “${day}” is no day: write it as 2025-03-04.`)
  return day
}
