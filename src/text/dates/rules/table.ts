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

/** A rule, and what can stand first in what it finds: a number in digits, a word (or mark), or either. */
interface Row {
  find: Rule
  opens: 'number' | 'word' | 'either'
}

/** The rules in the order they are tried at a lexeme; the first that finds something has it. */
export const RULES: readonly Row[] = [
  { find: numericDate, opens: 'number' },
  { find: clockTime, opens: 'either' },
  { find: monthDay, opens: 'word' },
  { find: dayMonth, opens: 'either' },
  { find: set, opens: 'word' },
  { find: weekday, opens: 'word' },
  { find: month, opens: 'word' },
  { find: quarter, opens: 'either' },
  { find: spokenQuarter, opens: 'either' },
  { find: season, opens: 'word' },
  { find: decadeOrCentury, opens: 'either' },
  { find: fiscalYear, opens: 'word' },
  { find: yearEnd, opens: 'word' },
  { find: holiday, opens: 'word' },
  { find: deicticDay, opens: 'word' },
  { find: offset, opens: 'either' },
  { find: yearAgo, opens: 'word' },
  { find: shiftedUnit, opens: 'word' },
  { find: reference, opens: 'word' },
  { find: theUnit, opens: 'word' },
  { find: spelledYear, opens: 'word' },
  { find: duration, opens: 'either' },
  { find: somePlural, opens: 'word' },
  { find: year, opens: 'number' },
]

const opening = (other: 'number' | 'word'): readonly Rule[] =>
  RULES.filter(({ opens }) => opens !== other).map(({ find }) => find)

/** The same rules in the same order, for a lexeme that is a number and for one that is none. */
export const NUMBER_RULES = opening('word')
export const WORD_RULES = opening('number')
