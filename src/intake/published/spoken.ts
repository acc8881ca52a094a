import type { TemporalExpression } from '../../text/dates/index.ts'
import type { Constraint } from './constraint.ts'
import { EVER, onlyDay } from './days.ts'
import { fullDay } from './full-day.ts'
import type { PublicationInput } from './input.ts'
import { around } from './sentences.ts'

/** How far into the body the news itself is told. */
const LEAD = 1200

const SPEECH =
  /\b(?:said|told|announced|declared|stated|reported|added|noted|warned|confirmed|reiterated|stressed|commented|claimed|wrote|tweeted|briefing|press conference|news conference|statement|interview|reporters|journalists)\b/i
/** Words that set a day apart from the day of the report. */
const OTHER_TIME =
  /\b(?:last|previous|earlier|since|until|till|by|before|after|next|following|had|will|would|from|scheduled|anniversary)\s*(?:on\s*)?$/i

/** "declared to journalists on Wednesday, 9 November": the day of the news, which is the day of the report. */
export function spokenEvidence({ text, body, expressions }: PublicationInput): Constraint[] {
  const from = body[0]?.start ?? 0
  const found: Constraint[] = []
  for (const expression of expressions) {
    if (expression.start > from + LEAD) break
    const { temporal } = expression
    if (temporal.kind !== 'day' || temporal.weekday === null || expression.tense === 'future') continue
    const { before, after } = around(text, expression)
    if (OTHER_TIME.test(before) || !SPEECH.test(`${before} ${after}`)) continue
    found.push(constraint(text, expression))
  }
  return found.slice(0, 1)
}

function constraint(text: string, expression: TemporalExpression): Constraint {
  const day = fullDay(expression)
  const { temporal } = expression
  return {
    kind: 'spoken',
    days: day === null ? EVER : onlyDay(day),
    pattern:
      day === null && temporal.kind === 'day'
        ? { weekday: temporal.weekday, month: temporal.month, day: temporal.day }
        : null,
    weight: 0,
    basis: `the news is of “${text.slice(expression.start, expression.end)}”`,
    span: { start: expression.start, end: expression.end },
    verdict: null,
  }
}
