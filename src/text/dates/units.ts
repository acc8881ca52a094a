import { civil, type DayNumber, shiftMonth } from './calendar.ts'
import {
  centuryMoment,
  dayMoment,
  decadeMoment,
  type Moment,
  monthMoment,
  quarterMoment,
  shiftDayByMonths,
  weekendMoment,
  weekMoment,
  yearMoment,
} from './moments.ts'
import type { Unit } from './temporal.ts'

/** The unit `shift` units away from the one that holds `base`: last week, next year. */
export function unitAround(unit: Unit, shift: number, base: DayNumber): Moment | null {
  const { year, month } = civil(base)
  switch (unit) {
    case 'D':
      return dayMoment(base + shift)
    case 'W':
      return weekMoment(base + 7 * shift)
    case 'WE':
      return weekendMoment(base + 7 * shift)
    case 'M': {
      const to = shiftMonth(year, month, shift)
      return monthMoment(to.year, to.month)
    }
    case 'Q': {
      const to = shiftMonth(year, month, 3 * shift)
      return quarterMoment(to.year, Math.ceil(to.month / 3))
    }
    case 'Y':
      return yearMoment(year + shift)
    case 'E':
      return decadeMoment(Math.floor(year / 10) + shift)
    case 'C':
      return centuryMoment(Math.floor((year - 1) / 100) + shift)
    default:
      return null
  }
}

/** `count` units before or after a day, as coarse as the unit: "two years ago" is a year, "ten days ago" a day. */
export function unitsFrom(unit: Unit, count: number, base: DayNumber): Moment | null {
  const { year } = civil(base)
  switch (unit) {
    case 'D':
      return dayMoment(base + Math.round(count))
    case 'W':
      return weekMoment(base + Math.round(7 * count))
    case 'WE':
      return weekendMoment(base + 7 * Math.round(count))
    case 'M': {
      const day = civil(shiftDayByMonths(base, Math.round(count)))
      return monthMoment(day.year, day.month)
    }
    case 'Q':
      return unitAround('Q', Math.round(count), base)
    case 'Y':
      return year + count < 1 ? null : yearMoment(Math.floor(year + count))
    case 'E':
      return yearMoment(Math.max(1, Math.round(year + 10 * count)))
    case 'C':
      return year + 100 * count < 1 ? null : yearMoment(Math.round(year + 100 * count))
    default:
      return dayMoment(base)
  }
}
