import { clockTime } from './clock.ts'
import { dayMonth, monthDay } from './days.ts'
import { duration, somePlural } from './durations.ts'
import { holiday } from './holidays.ts'
import type { Rule } from './match.ts'
import { month } from './months.ts'
import { numericDate } from './numeric.ts'
import { decadeOrCentury, fiscalYear, quarter, season, spokenQuarter, yearEnd } from './periods.ts'
import { reference } from './references.ts'
import { deicticDay, offset, shiftedUnit, theUnit, yearAgo } from './relative.ts'
import { set } from './sets.ts'
import { weekday } from './weekdays.ts'
import { spelledYear, year } from './years.ts'

/** The rules in the order they are tried at a lexeme; the first that finds something has it. */
export const RULES: readonly Rule[] = [
  numericDate,
  clockTime,
  monthDay,
  dayMonth,
  set,
  weekday,
  month,
  quarter,
  spokenQuarter,
  season,
  decadeOrCentury,
  fiscalYear,
  yearEnd,
  holiday,
  deicticDay,
  offset,
  yearAgo,
  shiftedUnit,
  reference,
  theUnit,
  spelledYear,
  duration,
  somePlural,
  year,
]
