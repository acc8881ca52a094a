import {
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  pad,
  shiftMonth,
  weekdayOf,
} from './calendar.ts'
import type { Season } from './temporal.ts'

/** How fine a moment is: day, week, weekend, month, season, quarter, half-year, year, decade, century. */
export type Grain = 'D' | 'W' | 'WE' | 'M' | 'S' | 'Q' | 'H' | 'Y' | 'E' | 'C'

/** A stretch of the calendar with its TimeML value; both days included. */
export interface Moment {
  grain: Grain
  value: string
  from: DayNumber
  to: DayNumber
}

export const dayMoment = (day: DayNumber): Moment => ({ grain: 'D', value: isoDay(day), from: day, to: day })

export const monthMoment = (year: number, month: number): Moment => ({
  grain: 'M',
  value: `${pad(year, 4)}-${pad(month)}`,
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month, daysInMonth(year, month)),
})

export const yearMoment = (year: number): Moment => ({
  grain: 'Y',
  value: pad(year, 4),
  from: dayNumber(year, 1, 1),
  to: dayNumber(year, 12, 31),
})

/** A fiscal year runs from the October before to the September after at most: issuers differ. */
export const fiscalMoment = (year: number): Moment => ({
  ...yearMoment(year),
  from: dayNumber(year - 1, 4, 1),
  to: dayNumber(year + 1, 3, 31),
})

const months = (year: number, first: number, count: number) => ({
  from: dayNumber(year, first, 1),
  to: dayNumber(year, first + count - 1, daysInMonth(year, first + count - 1)),
})

export const quarterMoment = (year: number, quarter: number): Moment => ({
  grain: 'Q',
  value: `${pad(year, 4)}-Q${quarter}`,
  ...months(year, quarter * 3 - 2, 3),
})

export const halfMoment = (year: number, half: number): Moment => ({
  grain: 'H',
  value: `${pad(year, 4)}-H${half}`,
  ...months(year, half * 6 - 5, 6),
})

const FIRST_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Seasons of the northern hemisphere; a winter named by a year may be the one that began or ended in it. */
export const seasonMoment = (year: number, season: Season): Moment => ({
  grain: 'S',
  value: `${pad(year, 4)}-${season}`,
  ...(season === 'WI'
    ? { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 2, 28) }
    : months(year, FIRST_MONTH[season], 3)),
})

export function weekMoment(day: DayNumber): Moment {
  const { year, week } = isoWeek(day)
  const from = day - weekdayOf(day) + 1
  return { grain: 'W', value: `${pad(year, 4)}-W${pad(week)}`, from, to: from + 6 }
}

export function weekendMoment(day: DayNumber): Moment {
  const week = weekMoment(day)
  return { grain: 'WE', value: `${week.value}-WE`, from: week.from + 5, to: week.to }
}

export const decadeMoment = (decade: number): Moment => ({
  grain: 'E',
  value: String(decade),
  from: dayNumber(decade * 10, 1, 1),
  to: dayNumber(decade * 10 + 9, 12, 31),
})

export const centuryMoment = (century: number): Moment => ({
  grain: 'C',
  value: pad(century),
  from: dayNumber(century * 100 + 1, 1, 1),
  to: dayNumber(century * 100 + 100, 12, 31),
})

/** The same stretch some years away, as fine as it was. */
export function shiftYears(moment: Moment, count: number): Moment {
  const { year, month, day } = civil(moment.from)
  switch (moment.grain) {
    case 'Q':
      return quarterMoment(year + count, Math.ceil(month / 3))
    case 'H':
      return halfMoment(year + count, month < 7 ? 1 : 2)
    case 'M':
      return monthMoment(year + count, month)
    case 'S':
      return seasonMoment(year + count, moment.value.slice(5) as Season)
    case 'D':
      return dayMoment(dayNumber(year + count, month, Math.min(day, daysInMonth(year + count, month))))
    default:
      return yearMoment(year + count)
  }
}

/** The day some months away, held inside its month. */
export function shiftDayByMonths(day: DayNumber, count: number): DayNumber {
  const at = civil(day)
  const to = shiftMonth(at.year, at.month, count)
  return dayNumber(to.year, to.month, Math.min(at.day, daysInMonth(to.year, to.month)))
}
