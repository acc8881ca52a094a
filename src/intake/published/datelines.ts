import type { TemporalExpression } from '../../text/dates/index.ts'
import type { Constraint } from './constraint.ts'
import { EVER, onlyDay } from './days.ts'
import { fullDay } from './full-day.ts'
import type { PublicationInput } from './input.ts'

/** How far into the body a dateline can stand, and how far into its line the day. */
const HEAD = 2500
const LONGEST_PLACE = 60

/** What follows the day of a dateline: "/TASS/", "(Reuters)", "—", ", IRNA". */
const AGENCY_AFTER =
  /^[.,]?\s{0,3}(?:\/[\p{L} .-]{2,30}\/|\([^()\n]{2,40}\)|[–—-]{1,2}\s|\||:\s)|^,\s?\p{Lu}{2,}\b/u
/** What stands before it: "MOSCOW, ", "KYIV, Ukraine, ", "Pyongyang, ". */
const PLACE_BEFORE =
  /^[\s"“(]{0,3}(?:By [\p{L} .'’-]{3,30}\s)?\p{Lu}[\p{L}.'’-]{1,20}(?:[ /]\p{Lu}[\p{L}.'’-]{0,20}){0,3}(?:, [\p{L}.]{2,20}(?: \p{L}{2,20})?)?[.,]\s{1,2}(?:\p{Lu}\p{Ll}{2,8}, )?$/u
const BARE_PLACE = /^\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2},\s$/u
const NO_PLACE =
  /^(?:On|In|By|At|Since|Until|From|Updated|Published|Posted|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/
/** "Xinhua News Agency report of December 11 from Tehran", as translations have it. */
const REPORT_OF =
  /\b(?:agency|service|press|xinhua|tass|reuters|afp|ap)[, ]{1,2}(?:report|dispatch|telegram|message|news)s? (?:of|on|dated) $/i
const FROM_PLACE = /^,? (?:from|in|by|-|–|\() ?/
const CAPITALS = /^[\s"“(]{0,3}\p{Lu}{3,}/u

/** "MOSCOW, December 21. /TASS/.", "BRUSSELS, March 4 (Reuters) -", "TEHRAN, Jan. 5 (MNA) –". */
export function datelineEvidence({ text, body, expressions }: PublicationInput): Constraint[] {
  const from = body[0]?.start ?? 0
  const found: Constraint[] = []
  for (const expression of expressions) {
    if (expression.start > from + HEAD) break
    if (expression.temporal.kind === 'day' && isDateline(text, expression))
      found.push(constraint(text, expression))
  }
  return found.slice(0, 1)
}

function isDateline(text: string, { start, end }: TemporalExpression): boolean {
  if (
    REPORT_OF.test(text.slice(Math.max(0, start - LONGEST_PLACE), start)) &&
    FROM_PLACE.test(text.slice(end, end + 30))
  )
    return true
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const place = text.slice(Math.max(lineStart, start - LONGEST_PLACE), start)
  if (start - lineStart > LONGEST_PLACE || !PLACE_BEFORE.test(place)) return false
  const after = text.slice(end, end + 60)
  // "Tehran, May 23 Iran's …": the agency's name has been lost
  if (/^\s\p{Lu}/u.test(after) && /^\p{Lu}[\p{L} .’'-]+,\s$/u.test(place) && !NO_PLACE.test(place))
    return true
  // "Brussels, June 23. The Council …"
  if (/^\.\s+\p{Lu}/u.test(after) && BARE_PLACE.test(place) && !NO_PLACE.test(place)) return true
  return AGENCY_AFTER.test(after) || (CAPITALS.test(place) && /^\.?\s*[–—-]/.test(after))
}

function constraint(text: string, expression: TemporalExpression): Constraint {
  const day = fullDay(expression)
  const { temporal } = expression
  const lineStart = text.lastIndexOf('\n', expression.start - 1) + 1
  return {
    kind: 'dateline',
    days: day === null ? EVER : onlyDay(day),
    pattern:
      day === null && temporal.kind === 'day'
        ? { weekday: temporal.weekday, month: temporal.month, day: temporal.day }
        : null,
    weight: 0,
    basis: `dateline “${text.slice(lineStart, expression.end).trim()}”`,
    span: { start: expression.start, end: expression.end },
    verdict: null,
  }
}
