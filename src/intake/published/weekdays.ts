import type { TemporalExpression } from '../../text/dates/index.ts'
import type { Constraint } from './constraint.ts'
import { EVER } from './days.ts'
import type { PublicationInput } from './input.ts'
import { around } from './sentences.ts'

const LEAD = 900
const FIRST_PARAGRAPH = 650
const SAID_ON =
  /\b(?:said|told|announced|declared|stated|reported|added|warned|confirmed|stressed|informed|instructed|claimed|insisted)\b(?:[\s,]+[^\s,;:!?()]+){0,9}?[\s,]+(?:on|this|late|early)?\s*$/i
const SAYS_AFTER =
  /^,?\s+(?:\w+ly )?(?:said|told|announced|declared|stated|confirmed|warned|condemned|rejected|denied|urged|criticised|criticized|slammed|denounced|dismissed|called|accused|vowed)\b/i
const NEWS_WORDS =
  /\b(?:reporters|journalists|briefing|interview|news (?:agency|conference)|press conference|company|agency|TASS|Reuters|Interfax|Xinhua)\b/i

/**
 * "told TASS on Monday": the weekday of the news where the report knows one such day only. What was said on Monday is
 * mostly printed on Monday; a report that also names another recent weekday proves nothing.
 */
export function weekdayEvidence({ text, body, expressions }: PublicationInput): Constraint[] {
  const from = body[0]?.start ?? 0
  const bare = expressions.filter((e) => e.temporal.kind === 'weekday' && e.temporal.base === 'reference')
  const lead = bare.find((expression) => expression.start < from + LEAD && isSaidOn(text, expression))
  if (lead?.temporal.kind !== 'weekday') return []
  const { weekday } = lead.temporal
  const others = bare.some(
    (e) => e.temporal.kind === 'weekday' && e.temporal.weekday !== weekday && e.tense !== 'future',
  )
  if (others || expressions.some(isDeictic)) return []
  return [
    {
      kind: 'weekday',
      days: EVER,
      pattern: { weekday, month: null, day: null },
      weight: toTheNews(text, lead) ? 2 : lead.start < from + FIRST_PARAGRAPH ? 1 : 0,
      basis: `the news is of “${text.slice(lead.start, lead.end)}”`,
      span: { start: lead.start, end: lead.end },
      verdict: null,
    },
  ]
}

function isSaidOn(text: string, expression: TemporalExpression): boolean {
  if (expression.tense === 'future' || expression.temporal.kind !== 'weekday' || expression.temporal.pick)
    return false
  const { before, after } = around(text, expression)
  return SAID_ON.test(before) || SAYS_AFTER.test(after)
}

/** Said to the press: what is printed the same day. Anything else only tells days that lie far apart from each other. */
function toTheNews(text: string, expression: TemporalExpression): boolean {
  const { before, after } = around(text, expression)
  return NEWS_WORDS.test(before + after)
}

/** "yesterday", "today": the report tells its days from its own. */
const isDeictic = ({ temporal }: TemporalExpression): boolean =>
  temporal.kind === 'unit' && temporal.unit === 'D' && temporal.base === 'reference' && temporal.shift !== 0
