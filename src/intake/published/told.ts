import { dayNumber, daysInMonth, isoDay } from '../../text/dates/calendar.ts'
import type { TemporalExpression } from '../../text/dates/index.ts'
import type { Constraint } from './constraint.ts'
import { fromDay, untilDay } from './days.ts'
import { fullDay } from './full-day.ts'
import type { PublicationInput } from './input.ts'
import { around, toldAsDone } from './sentences.ts'

/** Words before a date that look back at it, whatever the verb. */
const LOOKS_BACK = new Set(['since'])
const AT = new Set(['in', 'on', 'at', 'during', 'of', ','])
/** A bare year is told of loosely: only these words tie it to what happened. */
const AT_YEAR = new Set(['in', 'during', 'since'])
/** What may follow a year that stands for itself: "in 2016," but not "in 2016 campaign ads". */
const ALONE =
  /^(?:[^\p{L}\p{N}\s-]|$|\s+(?:and|or|when|after|by|to|over|for|with|under|in|on|at|as|that|which|the|following|against|because|due|through|until|it|he|she|they|but|while|was|were|has|have|is|\p{Lu})|\s*$)/u

/** Full dates, months and years told as past: the report is not older than the latest of them. */
export function pastEvidence(input: PublicationInput): Constraint[] {
  return input.expressions.flatMap((expression) => {
    const first = firstDay(expression)
    if (first === null || expression.tense === 'future') return []
    if (
      expression.temporal.kind === 'year' &&
      !ALONE.test(input.text.slice(expression.end, expression.end + 16))
    )
      return []
    if (!LOOKS_BACK.has(expression.before)) {
      const at = expression.temporal.kind === 'year' ? AT_YEAR : AT
      if (!at.has(expression.before) || !isDone(input.text, expression)) return []
    }
    const words = input.text.slice(expression.start, expression.end)
    return [constraint('past', expression, `“${words}” is told as past`, first)]
  })
}

/** Said of a copy of the report, and of no day that it tells of. */
const OF_THE_COPY =
  /\b(?:updated|modified|archived|retrieved|accessed|cached|printed|reposted|generated)\s+(?:on|at|in)?\s*$/i

function isDone(text: string, expression: TemporalExpression): boolean {
  const { before, after } = around(text, expression)
  return !OF_THE_COPY.test(before) && toldAsDone(before, after)
}

/** Full dates told as still to come: the report is not younger than the earliest of them. */
export function aheadEvidence(input: PublicationInput): Constraint[] {
  return input.expressions.flatMap((expression) => {
    const day = lastDay(expression)
    if (day === null || expression.tense !== 'future' || expression.before === 'since') return []
    const { before } = around(input.text, expression)
    if (
      !/\b(?:will|shall|is (?:due|set|expected|scheduled)|are (?:due|set|expected|scheduled)|upcoming|plans? to)\b[^.;]{0,80}$/i.test(
        before,
      )
    )
      return []
    const words = input.text.slice(expression.start, expression.end)
    return [constraint('ahead', expression, `“${words}” is still to come`, day)]
  })
}

function constraint(
  kind: 'past' | 'ahead',
  { start, end }: TemporalExpression,
  basis: string,
  day: number,
): Constraint {
  return {
    kind,
    days: kind === 'past' ? fromDay(day) : untilDay(day),
    pattern: null,
    // the least demanding first: one wrong reading must not push out many right ones
    weight: kind === 'past' ? -day : day,
    basis: `${basis} (${kind === 'past' ? 'not before' : 'not after'} ${isoDay(day)})`,
    span: { start, end },
    verdict: null,
  }
}

/** First day of what is named with its year. */
function firstDay(expression: TemporalExpression): number | null {
  const { temporal } = expression
  if (temporal.kind === 'year')
    return temporal.fiscal || temporal.year < 1900 ? null : dayNumber(temporal.year, 1, 1)
  if (temporal.kind === 'month' && typeof temporal.year === 'number')
    return dayNumber(temporal.year, temporal.month, 1)
  return fullDay(expression)
}

function lastDay(expression: TemporalExpression): number | null {
  const { temporal } = expression
  if (temporal.kind === 'month' && typeof temporal.year === 'number')
    return dayNumber(temporal.year, temporal.month, daysInMonth(temporal.year, temporal.month))
  return fullDay(expression)
}
