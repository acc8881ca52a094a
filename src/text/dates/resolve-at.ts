import type { DateType } from '../../model/vocabulary.ts'
import { civil, type DayNumber, dayNumber, isDate, weekdayOf } from './calendar.ts'
import { nearestWeekday, yearlessDay, yearlessPeriod } from './choose.ts'
import { edged } from './edges.ts'
import { holidayOn } from './holidays.ts'
import {
  centuryMoment,
  dayMoment,
  decadeMoment,
  fiscalMoment,
  halfMoment,
  type Moment,
  monthMoment,
  quarterMoment,
  seasonMoment,
  shiftYears,
  yearMoment,
} from './moments.ts'
import type { Dated, Temporal, TemporalExpression, Unit, Year } from './temporal.ts'
import { unitAround, unitsFrom } from './units.ts'
import { unknownValue } from './unknown-value.ts'

export interface Resolved {
  type: DateType
  value: string | null
  from: DayNumber | null
  to: DayNumber | null
}

/** What the text has spoken of so far: relative times count from it. */
interface Story {
  reference: DayNumber | null
  tense: TemporalExpression['tense']
  /** The last time named, of any grain, and the last day, quarter. */
  last: Moment | null
  day: Moment | null
  quarter: Moment | null
  quarterSentence: number
  sentence: number
}

/** Every expression seen from one publication day, in text order. */
export function resolvedAt(
  expressions: readonly TemporalExpression[],
  reference: DayNumber | null,
): Resolved[] {
  const story: Story = {
    reference,
    tense: null,
    last: null,
    day: null,
    quarter: null,
    quarterSentence: -1,
    sentence: -1,
  }
  return expressions.map((expression) => {
    story.tense = expression.tense
    story.sentence = expression.sentence
    return resolvedOne(expression, story)
  })
}

function resolvedOne(expression: TemporalExpression, story: Story): Resolved {
  const { temporal, time } = expression
  if (temporal.kind === 'duration') return open('DURATION', temporal.value)
  if (temporal.kind === 'set') return open('SET', temporal.value)
  if (temporal.kind === 'ref') return referred(temporal.ref, story.reference)
  const moment = momentOf(temporal, story)
  const type = time ? 'TIME' : 'DATE'
  if (!moment) return open(type, (unknownValue(temporal) ?? '') + (time ?? '') || null)
  remember(story, moment, temporal)
  const { from, to } = edged(moment, expression.edge, story.reference)
  return { type, value: moment.value + (time && moment.grain === 'D' ? time : ''), from, to }
}

const open = (type: DateType, value: string | null): Resolved => ({ type, value, from: null, to: null })

const referred = (ref: string, reference: DayNumber | null): Resolved => {
  const now = ref === 'PRESENT_REF' ? reference : null
  return { type: 'DATE', value: ref, from: now, to: now }
}

function remember(story: Story, moment: Moment, temporal: Temporal): void {
  if (temporal.kind !== 'offset') story.last = moment
  if (moment.grain === 'D') story.day = moment
  if (
    moment.grain === 'Q' &&
    !(temporal.kind === 'quarter' && temporal.quarter === null && temporal.year !== null)
  ) {
    story.quarter = moment
    story.quarterSentence = story.sentence
  }
}

function momentOf(temporal: Dated, story: Story): Moment | null {
  const { reference } = story
  switch (temporal.kind) {
    case 'day':
      return calendarDay(temporal, story)
    case 'month': {
      const make = (year: number) => monthMoment(year, temporal.month)
      return inItsYear(temporal.year, temporal.pick, make, story)
    }
    case 'season': {
      const make = (year: number) => seasonMoment(year, temporal.season)
      return inItsYear(temporal.year, temporal.pick, make, story)
    }
    case 'holiday': {
      const make = (year: number) => dayMoment(holidayOn(temporal.name, year) as DayNumber)
      return inItsYear(temporal.year, temporal.pick, make, story)
    }
    case 'half':
      return inItsYear(temporal.year, null, (year) => halfMoment(year, temporal.half), story)
    case 'quarter':
      return spokenQuarter(temporal, story)
    case 'year':
      return temporal.fiscal ? fiscalMoment(temporal.year) : yearMoment(temporal.year)
    case 'decade':
      return decadeMoment(temporal.decade)
    case 'century':
      return centuryMoment(temporal.century)
    case 'weekday':
      return weekday(temporal, story)
    case 'unit': {
      if (temporal.unit === 'WE' && temporal.base === 'context') return theWeekend(story)
      const base = temporal.base === 'context' ? contextDay(story, temporal.unit) : reference
      return base === null ? null : unitAround(temporal.unit, temporal.shift, base)
    }
    case 'offset':
      return offset(temporal, story)
    case 'clock': {
      const day = story.day?.from ?? reference
      return day === null ? null : dayMoment(day)
    }
  }
}

function calendarDay(temporal: Extract<Temporal, { kind: 'day' }>, story: Story): Moment | null {
  const { month, day, weekday } = temporal
  const year = yearOf(temporal.year, story)
  if (year !== null) {
    if (temporal.swap && swapFits(year, temporal, story.reference))
      return dayMoment(dayNumber(year, day, month))
    return isDate(year, month, day) ? dayMoment(dayNumber(year, month, day)) : null
  }
  if (story.reference === null || temporal.year !== null) return null
  const chosen = yearlessDay(month, day, weekday, story.reference, story.tense)
  return chosen === null ? null : dayMoment(chosen)
}

/** "08/10/2018": day first where the named weekday says so, or where only that lies close to the publication day. */
function swapFits(
  year: number,
  { month, day, weekday }: { month: number; day: number; weekday: number | null },
  reference: DayNumber | null,
): boolean {
  const monthFirst = dayNumber(year, month, day)
  const dayFirst = dayNumber(year, day, month)
  if (weekday !== null) return weekdayOf(dayFirst) === weekday && weekdayOf(monthFirst) !== weekday
  if (reference === null) return false
  return Math.abs(dayFirst - reference) <= 14 && Math.abs(monthFirst - reference) > 27
}

/** The year as written, counted from the publication year or from what was spoken of; `null` where left out or unknown. */
function yearOf(year: Year, story: Story): number | null {
  if (year === null || typeof year === 'number') return year
  const base = year.base === 'context' ? (story.last?.from ?? story.reference) : story.reference
  return base === null ? null : civil(base).year + year.shift
}

function inItsYear(
  given: Year,
  pick: 'last' | 'next' | 'this' | null,
  make: (year: number) => Moment,
  story: Story,
): Moment | null {
  const year = yearOf(given, story)
  if (year !== null) return make(year)
  const { reference } = story
  if (reference === null || given !== null) return null
  const thisYear = civil(reference).year
  if (pick === 'last') return make(make(thisYear).to < reference ? thisYear : thisYear - 1)
  if (pick === 'next') return make(make(thisYear).from > reference ? thisYear : thisYear + 1)
  if (pick === 'this') return make(thisYear)
  return make(yearlessPeriod(reference, story.tense, make))
}

function spokenQuarter(temporal: Extract<Temporal, { kind: 'quarter' }>, story: Story): Moment | null {
  if (temporal.quarter !== null) {
    const which = temporal.quarter
    if (temporal.year !== null && typeof temporal.year !== 'number' && temporal.year.base === 'context')
      return story.quarter
        ? quarterMoment(civil(story.quarter.from).year + temporal.year.shift, which)
        : inItsYear(
            { ...temporal.year, base: 'reference' },
            null,
            (year) => quarterMoment(year, which),
            story,
          )
    return inItsYear(temporal.year, null, (year) => quarterMoment(year, which), story)
  }
  const spoken = story.quarter ?? (story.reference === null ? null : unitAround('Q', -1, story.reference))
  if (!spoken) return null
  if (temporal.year === null) return spoken
  if (typeof temporal.year === 'number')
    return quarterMoment(temporal.year, Math.ceil(civil(spoken.from).month / 3))
  if (temporal.year.base === 'context') return shiftYears(spoken, temporal.year.shift)
  const year = yearOf(temporal.year, story)
  return year === null ? null : quarterMoment(year, Math.ceil(civil(spoken.from).month / 3))
}

function weekday(temporal: Extract<Temporal, { kind: 'weekday' }>, story: Story): Moment | null {
  const base = temporal.base === 'context' ? (story.day?.from ?? story.reference) : story.reference
  if (base === null) return null
  if (temporal.base === 'context') return dayMoment(nearestWeekday(temporal.weekday, base, 'before'))
  if (temporal.pick === 'last') return dayMoment(nearestWeekday(temporal.weekday, base, 'before'))
  if (temporal.pick === 'next') return dayMoment(nearestWeekday(temporal.weekday, base, 'beyond'))
  const ahead = temporal.pick === 'this' || story.tense === 'future'
  return dayMoment(nearestWeekday(temporal.weekday, base, ahead ? 'ahead' : 'back'))
}

/** "the weekend": the last one, or the one to come. */
function theWeekend({ reference, tense }: Story): Moment | null {
  if (reference === null) return null
  const this_ = unitAround('WE', 0, reference)
  return tense === 'future' || (this_ && this_.from <= reference) ? this_ : unitAround('WE', -1, reference)
}

/** The day that "the same day", "the following week" count from. */
function contextDay(story: Story, unit: Unit): DayNumber | null {
  if (unit === 'D') return story.day?.from ?? story.reference
  return story.last?.from ?? story.reference
}

function offset(temporal: Extract<Temporal, { kind: 'offset' }>, story: Story): Moment | null {
  const { unit, count, sign, base } = temporal
  if (count === null) return null
  const spokenOf = story.quarter && story.quarterSentence >= story.sentence - 1 ? story.quarter : null
  if (unit === 'Y' && count === 1 && sign < 0 && spokenOf) return shiftYears(spokenOf, -1)
  if (
    base === 'context' &&
    unit === 'Y' &&
    story.last &&
    story.last.grain !== 'D' &&
    story.last.grain !== 'W'
  )
    return shiftYears(story.last, sign * Math.round(count))
  const from = base === 'context' ? contextDay(story, unit) : story.reference
  return from === null ? null : unitsFrom(unit, sign * count, from)
}
