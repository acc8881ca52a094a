import {
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  parseIsoDay,
  weekdayOf,
} from '../../text/dates/calendar.ts'
import type { Temporal, TemporalExpression } from '../../text/dates/index.ts'
import type { Unit } from '../../text/dates/temporal.ts'
import type { Stretch } from './days.ts'
import type { Anchor, PublicationInput } from './input.ts'

/** How far from the words for an event its time words can stand. */
export const NEAR = 60
const PARTS_THEM =
  /\b(?:since|after|following|despite|over|before|ahead of|and|but|while|as|which|when)\b|[.;:!?]/i

/** The time words that stand nearest to the words for an event, in the same clause. */
export function beside(
  { text, expressions }: PublicationInput,
  start: number,
  end: number,
): TemporalExpression | null {
  let best: TemporalExpression | null = null
  let least = NEAR
  for (let i = firstEndingFrom(expressions, start - NEAR); i < expressions.length; i++) {
    const expression = expressions[i] as TemporalExpression
    if (expression.start > end + NEAR) break
    const between = expression.start >= end ? [end, expression.start] : [expression.end, start]
    const distance = (between[1] as number) - (between[0] as number)
    if (distance < 0 || distance > least) continue
    if (PARTS_THEM.test(text.slice(between[0], between[1]))) continue
    best = expression
    least = distance
  }
  return best
}

/** Place of the first expression that ends at or behind an offset; they are in text order. */
function firstEndingFrom(expressions: readonly TemporalExpression[], offset: number): number {
  let [low, high] = [0, expressions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((expressions[middle] as TemporalExpression).end < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The days on which a report can say these time words of an event. */
export function published(
  anchor: Pick<Anchor, 'from' | 'to' | 'foreseen'>,
  expression: TemporalExpression,
): Stretch[] {
  const from = parseIsoDay(anchor.from)
  const to = parseIsoDay(anchor.to)
  if (from === null || to === null) return []
  if (expression.temporal.kind === 'offset') return ago(from, to, expression.temporal)
  return anchor.foreseen ? foreseen(from, to, expression) : lately(from, to, expression)
}

/** "three weeks ago", as loosely as it is said. */
function ago(from: DayNumber, to: DayNumber, temporal: Extract<Temporal, { kind: 'offset' }>): Stretch[] {
  const days = DAYS[temporal.unit]
  if (days === undefined || temporal.count === null || temporal.base !== 'reference') return []
  const distance = -temporal.sign * temporal.count * days
  const slack = temporal.unit === 'D' ? 1 : Math.ceil(0.6 * days)
  return [[Math.floor(from + distance - slack), Math.ceil(to + distance + slack)]]
}

const DAYS: Partial<Record<Unit, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 }

/** "last month", said of what nobody knew beforehand; a weekday or "this week" beside it may be that of an answer to it. */
function lately(from: DayNumber, to: DayNumber, { temporal }: TemporalExpression): Stretch[] {
  if (isItsDay(from, to, temporal)) return [[from, to + MOST_OF_A_YEAR]]
  if (temporal.kind !== 'unit' || temporal.base !== 'reference' || temporal.shift >= 0) return []
  if (temporal.unit === 'D') return []
  const around = unitAbout(temporal.unit, from, to, -temporal.shift)
  return around ? [around] : []
}

function foreseen(from: DayNumber, to: DayNumber, { temporal, edge, tense }: TemporalExpression): Stretch[] {
  const ahead = edge === 'after' || tense === 'future'
  if (temporal.kind === 'weekday' && temporal.base === 'reference')
    return daysOn(from, to, temporal.weekday).map((day) => (ahead ? [day - 6, day] : [day, day + 6]))
  if (temporal.kind === 'day')
    return isItsDay(from, to, temporal)
      ? [[tense === 'past' ? from : from - MOST_OF_A_YEAR, ahead ? to : to + MOST_OF_A_YEAR]]
      : []
  if (temporal.kind !== 'unit' || temporal.base !== 'reference') return []
  const { unit, shift } = temporal
  if (unit === 'D') return [[from - shift, to - shift]]
  const around = unitAbout(unit, from, to, -shift)
  if (!around) return []
  if (shift !== 0) return [around]
  return [ahead ? [around[0], to] : [from, around[1]]]
}

/** The week, month or year `shift` away from the event. */
function unitAbout(unit: string, from: DayNumber, to: DayNumber, shift: number): Stretch | null {
  if (unit === 'W') return [from - weekdayOf(from) + 1 + 7 * shift, to - weekdayOf(to) + 7 + 7 * shift]
  const { year, month } = civil(from)
  if (unit === 'Y') return [dayNumber(year + shift, 1, 1), dayNumber(year + shift, 12, 31)]
  if (unit !== 'M') return null
  const index = year * 12 + month - 1 + shift
  const at = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return [dayNumber(at.year, at.month, 1), dayNumber(at.year, at.month, daysInMonth(at.year, at.month))]
}

/** A day without its year lies less than a year from the report. */
const MOST_OF_A_YEAR = 330

/** Whether a day without its year is one of the event's. */
export const isItsDay = (from: DayNumber, to: DayNumber, temporal: Temporal): boolean =>
  temporal.kind === 'day' &&
  temporal.year === null &&
  daysBetween(from, to).some((day) => {
    const at = civil(day)
    return at.month === temporal.month && at.day === temporal.day
  })

const MOST_DAYS = 31

const daysBetween = (from: DayNumber, to: DayNumber): DayNumber[] =>
  Array.from({ length: Math.min(MOST_DAYS, to - from + 1) }, (_, index) => from + index)

const daysOn = (from: DayNumber, to: DayNumber, weekday: number): DayNumber[] =>
  daysBetween(from, to).filter((day) => weekdayOf(day) === weekday)
