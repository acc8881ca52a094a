import type { Range } from '../../model/span.ts'
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
  /\b(?:join(?:ed)?|registered|member since|born|copyright|last visit|related|read (?:more|also)|see also|more from|most read|trending|archived?|this copy|copied|mirror(?:ed)?|page generated|generated on|retrieved|accessed|printed|re-?posted|cached|crawled|last crawl)\b|©|\(c\)/i
const CHANGED = /\b(?:updated|modified|edited|last update|revised)\b/i

/** A day with its year has two numbers, or one of four digits: looked for before anything dearer. */
const HOLDS_DAY = /\d{4}|\d\D{1,14}\d\d/

/** Words in lower case that stand beside the date of a page; any other makes the line a sentence. */
const BESIDE_DATE =
  /^(?:by|at|on|am|pm|min|mins|minutes?|read|reading|and|from|updated|modified|edited|local|time|comments?|views?|ago|th|st|nd|rd)$/

/** Right before a date, wherever in its line: "Reuters | Beijing | Updated: 8 December 2020". */
const LABEL_BEFORE =
  /\b(published|posted|created|issued|date|updated|modified)(?: on| at)?\s?[:|–-]?\s{0,2}$/i
const SET_APART = /(?:^|[|•·,:–—-]|\b(?:on|at)|\bby .{3,60})\s*$/i
/** How much of the end is looked at for the stamp that closes some agencies' reports. */
const TAIL = 120

/**
 * Lines that are a date and little else, at the head of the page: "04 Mar 2025, 20:24 GMT+10", "Published: 5 May 2022".
 * The search ends at the second long paragraph: what comes after belongs to the report or to other ones. "Updated"
 * below a paragraph is said of the copy.
 */
export function bylineEvidence({ text, body }: PublicationInput): Constraint[] {
  const found: Constraint[] = []
  let paragraphs = 0
  const from = body[0]?.start ?? 0
  for (const line of linesOf(text, Math.max(0, from - HEAD), HEAD + Math.min(from, HEAD))) {
    const long = line.end - line.start > LONGEST_LINE
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE))
    const below = paragraphs > 0 && CHANGED.test(words)
    if (HOLDS_DAY.test(words) && !below && !NOT_THE_REPORT.test(words)) {
      const constraint = dateLine(words, line.start, from, paragraphs === 0)
      if (constraint) found.push(constraint)
    }
    if (long && ++paragraphs >= 2) break
  }
  return found
}

function dateLine(words: string, start: number, bodyStart: number, above: boolean): Constraint | null {
  for (const expression of findTemporal(words, [{ start: 0, end: words.length }])) {
    const days = eitherDay(expression)
    if (days.length === 0) continue
    const before = words.slice(0, expression.start)
    const label = LABEL_BEFORE.exec(before)?.[1] ?? (LABEL.test(words) ? 'date' : null)
    if (!LABEL_BEFORE.test(before) && !isDateAndLittleElse(words, expression, label !== null)) continue
    return {
      kind: 'byline',
      days: united(days.map((day) => [day, day])),
      pattern: null,
      weight:
        (label ? 20 : 10) -
        (CHANGED.test(label ?? words) ? 8 : 0) -
        (start < bodyStart ? 3 : 0) +
        // a page's own day stands at its top, the report's nearer to its words
        (above && !label ? start : -start) / 10_000,
      basis: `the line “${words.trim().slice(0, 60)}”`,
      span: { start: start + expression.start, end: start + expression.end },
      verdict: null,
    }
  }
  return null
}

function isDateAndLittleElse(words: string, { start, end }: Range, labelled: boolean): boolean {
  const rest = `${words.slice(0, start)} ${words.slice(end)}`
  const others = rest.split(/[^\p{L}]+/u).filter((word) => word.length > 1)
  if (words.length >= LONGEST_LINE || others.length > MOST_OTHER_WORDS) return false
  if (/\b(?:said|says|was|were|will|has|have)\b/.test(rest)) return false
  if (labelled) return true
  if (!SET_APART.test(words.slice(0, start))) return false
  return others.length <= 6 && !others.some((word) => /^\p{Ll}/u.test(word) && !BESIDE_DATE.test(word))
}

/** A day with a time that closes the report, alone on its line: "07.12.2021 13:31". Copies may have added it later. */
export function closingEvidence({ text, body }: PublicationInput): Constraint[] {
  const end = body.at(-1)?.end ?? 0
  const from = Math.max(body.at(-1)?.start ?? 0, end - TAIL)
  const line = linesOf(text, from, end - from)
    .filter(({ start, end: to }) => text.slice(start, to).trim() !== '')
    .at(-1)
  if (!line || line.start === from) return []
  const words = text.slice(line.start, line.end)
  const [expression] = findTemporal(words, [{ start: 0, end: words.length }])
  if (!expression || expression.time === null || /\p{L}{2}/u.test(words.slice(expression.end))) return []
  const days = words.slice(0, expression.start).trim() === '' ? eitherDay(expression) : []
  if (days.length === 0) return []
  return [
    {
      kind: 'closing',
      days: united(days.map((day) => [day, day])),
      pattern: null,
      weight: 0,
      basis: `the report closes with “${words.trim()}”`,
      span: { start: line.start + expression.start, end: line.start + expression.end },
      verdict: null,
    },
  ]
}
