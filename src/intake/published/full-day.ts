import { type DayNumber, dayNumber, isDate, weekdayOf } from '../../text/dates/calendar.ts'
import type { TemporalExpression } from '../../text/dates/index.ts'

/**
 * The day that an expression names by itself, with year; `null` where it names none. Of "08/10/2018" the order that
 * its weekday confirms, else month first.
 */
export function fullDay({ temporal }: TemporalExpression): DayNumber | null {
  if (temporal.kind !== 'day' || typeof temporal.year !== 'number') return null
  const { year, month, day, weekday, swap } = temporal
  if (!isDate(year, month, day)) return null
  const monthFirst = dayNumber(year, month, day)
  if (!swap || weekday === null) return monthFirst
  const dayFirst = dayNumber(year, day, month)
  return weekdayOf(monthFirst) !== weekday && weekdayOf(dayFirst) === weekday ? dayFirst : monthFirst
}

/** Both readings of a day in digits that can be read two ways. */
export function eitherDay(expression: TemporalExpression): DayNumber[] {
  const day = fullDay(expression)
  const { temporal } = expression
  if (day === null || temporal.kind !== 'day' || typeof temporal.year !== 'number') return []
  if (!temporal.swap || temporal.weekday !== null) return [day]
  return [day, dayNumber(temporal.year, temporal.day, temporal.month)]
}
