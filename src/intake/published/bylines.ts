import { findTemporal } from '../../text/dates/index.ts'
import type { Constraint } from './constraint.ts'
import { united } from './days.ts'
import { eitherDay } from './full-day.ts'
import type { PublicationInput } from './input.ts'
import { linesOf } from './lines.ts'

/** How much of the page's head is looked at, and how long a line can be that is a date and little else. */
const HEAD = 3000
const LONGEST_LINE = 160
const MOST_OTHER_WORDS = 9

const LABEL = /\b(?:published|posted|date|issued|created|first publish(?:ed)?|press release)\b/i
const NOT_THE_REPORT =
  /\b(?:join(?:ed)?|registered|member since|born|copyright|last visit|related|read (?:more|also)|see also|more from|most read|trending|archive)\b|©|\(c\)/i
const CHANGED = /\b(?:updated|modified|edited|last update|revised)\b/i

/** Words in lower case that stand beside the date of a page; any other makes the line a sentence. */
const BESIDE_DATE =
  /^(?:by|at|on|am|pm|min|mins|minutes?|read|reading|and|from|updated|modified|edited|local|time|comments?|views?|ago|th|st|nd|rd)$/

/**
 * Lines at the head of the page that are a date and little else: "04 Mar 2025, 20:24 GMT+10", "Published: 5 May 2022".
 * The search ends at the first long paragraph: what comes after belongs to the report or to other ones.
 */
export function bylineEvidence({ text, body }: PublicationInput): Constraint[] {
  const found: Constraint[] = []
  let paragraphs = 0
  const from = body[0]?.start ?? 0
  for (const line of linesOf(text, Math.max(0, Math.min(from, from - HEAD)), HEAD + Math.min(from, HEAD))) {
    const length = line.end - line.start
    if (length > LONGEST_LINE) {
      if (++paragraphs >= 2) break
      continue
    }
    const words = text.slice(line.start, line.end)
    const constraint = NOT_THE_REPORT.test(words) ? null : dateLine(words, line.start)
    if (constraint) found.push(constraint)
  }
  return found
}

function dateLine(words: string, start: number): Constraint | null {
  const [expression] = findTemporal(words, [{ start: 0, end: words.length }]).filter(
    (e) => eitherDay(e).length > 0,
  )
  if (!expression) return null
  const rest = `${words.slice(0, expression.start)} ${words.slice(expression.end)}`
  const others = rest.split(/[^\p{L}]+/u).filter((word) => word.length > 1)
  if (others.length > MOST_OTHER_WORDS || /\b(?:said|says|was|were|will|has|have)\b/.test(rest)) return null
  const labelled = LABEL.test(words)
  if (
    !labelled &&
    (others.length > 6 || others.some((word) => /^\p{Ll}/u.test(word) && !BESIDE_DATE.test(word)))
  )
    return null
  const weight = (labelled ? 20 : 10) - (CHANGED.test(words) ? 8 : 0) - Math.min(4, start / 1000)
  return {
    kind: 'byline',
    days: united(eitherDay(expression).map((day) => [day, day])),
    pattern: null,
    weight,
    basis: `the line “${words.trim().slice(0, 60)}”`,
    span: { start: start + expression.start, end: start + expression.end },
    verdict: null,
  }
}
