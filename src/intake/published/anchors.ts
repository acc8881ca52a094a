import { parseIsoDay } from '../../text/dates/calendar.ts'
import type { TemporalExpression } from '../../text/dates/index.ts'
import type { Constraint } from './constraint.ts'
import { type Days, fromDay, united, worded } from './days.ts'
import type { Anchor, AnchorIndex, PublicationInput } from './input.ts'
import { findNames, nameIndex } from './names.ts'
import { beside, isItsDay, NEAR, published } from './said-of.ts'

const ANNIVERSARY = /anniversary|years? (?:on|after|since)\b/i

/** Dated events that the text names, and the time words beside them: "at the Valdai forum earlier this month". */
export function anchorEvidence(input: PublicationInput): Constraint[] {
  const found = new Map<string, Constraint>()
  const names = findNames(input.text, input.body, input.anchors)
  // the day in "the September 11 attacks" is part of a name, and of no other event
  const free = input.expressions.filter(
    (expression) => !names.some(({ start, end }) => expression.start < end && start < expression.end),
  )
  for (const { start, end, rows } of names) {
    const words = input.text.slice(start, end)
    for (const constraint of [
      placed(input, start, end, rows, words),
      unforeseen(start, end, rows, words),
      itsDay(input.text, free, start, end, rows, words),
    ])
      if (constraint && !found.has(constraint.basis)) found.set(constraint.basis, constraint)
  }
  return [...found.values()]
}

/** Events by every name they bear; those of a series answer to a name together. */
export const anchorIndex = (anchors: readonly Anchor[]): AnchorIndex =>
  nameIndex(anchors, (anchor) => anchor.series)

/** What nobody knew beforehand has been when it is named. */
function unforeseen(start: number, end: number, rows: readonly Anchor[], words: string): Constraint | null {
  if (rows.some((row) => row.foreseen)) return null
  const first = Math.min(...rows.map((row) => parseIsoDay(row.from) ?? Number.POSITIVE_INFINITY))
  if (!Number.isFinite(first)) return null
  return evidence(start, end, fromDay(first), -first, `“${words}”: ${rows[0]?.note ?? ''}`)
}

/** An event with a time word of the report beside it. */
function placed(
  input: PublicationInput,
  start: number,
  end: number,
  rows: readonly Anchor[],
  words: string,
): Constraint | null {
  const expression = beside(input, start, end)
  if (!expression || ANNIVERSARY.test(input.text.slice(Math.max(0, start - NEAR), end + NEAR))) return null
  const stretches = rows.flatMap((row) => published(row, expression))
  if (stretches.length === 0) return null
  const said = input.text.slice(expression.start, expression.end)
  const days = united(stretches)
  const basis = days.length <= 3 ? ` (${worded(days)})` : ''
  return evidence(start, end, days, 0, `“${words}” … “${said}”: ${rows[0]?.note ?? ''}${basis}`)
}

/** Weighed after every event that is told of outright. */
const LOOSELY = -1_000_000

/** The day of what happened once is named somewhere in the report without its year: it was in the year before. */
function itsDay(
  text: string,
  expressions: readonly TemporalExpression[],
  start: number,
  end: number,
  rows: readonly Anchor[],
  words: string,
): Constraint | null {
  const [row, another] = rows
  const day = row && !another && !row.foreseen && row.to === row.from ? parseIsoDay(row.from) : null
  if (!row || day === null) return null
  const named = expressions.find(({ temporal, tense }) => tense === 'past' && isItsDay(day, day, temporal))
  if (!named || ANNIVERSARY.test(text.slice(Math.max(0, named.start - NEAR), named.end + NEAR))) return null
  const [stretch] = published(row, named)
  const said = text.slice(named.start, named.end)
  return stretch ? evidence(start, end, [stretch], LOOSELY, `“${words}” on “${said}”: ${row.note}`) : null
}

const evidence = (start: number, end: number, days: Days, weight: number, basis: string): Constraint => ({
  kind: 'anchor',
  days,
  pattern: null,
  weight,
  basis,
  span: { start, end },
  verdict: null,
})
