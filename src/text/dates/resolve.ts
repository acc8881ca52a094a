import type { DateMention } from '../../model/date-mention.ts'
import type { DateRange } from '../../model/date-range.ts'
import { type DayNumber, isoDay, parseIsoDay } from './calendar.ts'
import { type Resolved, resolvedAt } from './resolve-at.ts'
import type { TemporalExpression } from './temporal.ts'

/**
 * The expressions with their TimeML values and intervals, seen from the publication day. Where that is an interval,
 * so is what hangs on it; where it is unknown, relative times keep `XXXX` in their value and have no interval.
 */
export function resolveTemporal(
  text: string,
  expressions: readonly TemporalExpression[],
  reference: DateRange | null,
): DateMention[] {
  const first = reference?.earliest ? parseIsoDay(reference.earliest) : null
  const last = reference?.latest ? parseIsoDay(reference.latest) : null
  const known = first !== null && last !== null
  const early = resolvedAt(expressions, known ? first : null)
  const late = known && last !== first ? resolvedAt(expressions, last) : early
  const bare = late === early ? early : resolvedAt(expressions, null)
  return expressions.map((expression, index) => ({
    start: expression.start,
    end: expression.end,
    text: text.slice(expression.start, expression.end),
    ...merged(early[index] as Resolved, late[index] as Resolved, bare[index] as Resolved),
  }))
}

/** What holds whichever day of the interval is the true one. */
function merged(early: Resolved, late: Resolved, bare: Resolved) {
  const value = early.value === late.value ? early.value : bare.value
  return {
    type: early.type,
    value,
    earliest: day(early.from === null || late.from === null ? null : Math.min(early.from, late.from)),
    latest: day(early.to === null || late.to === null ? null : Math.max(early.to, late.to)),
  }
}

/** Days outside four-digit years have no ISO form of ours. */
const day = (number: DayNumber | null): string | null =>
  number === null || number < -719162 || number > 2932896 ? null : isoDay(number)
