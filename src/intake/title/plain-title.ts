import type { Range } from '../../model/span.ts'
import { DATELINE } from '../datelines.ts'
import type { OutletIndex } from '../outlets.ts'
import { isProse, type Line, opensBlock, type Page } from '../page.ts'
import { isStamp } from '../stamp-lines.ts'

/** Lines looked at, and how far below the first paragraph of running text may begin. */
const LOOKED_AT = 8

/**
 * The headline that plain text begins with: its first line that is neither navigation, outlet, stamp nor byline, when
 * that is short, does not end as a sentence, and running text follows. `null` where the text begins with the body, or
 * with a standfirst whose headline was lost.
 */
export function findPlainTitle(page: Page, outlets: OutletIndex): Range | null {
  const open = page.lines.filter((line) => page.verdicts[line.index] === null).slice(0, LOOKED_AT * 3)
  const at = open.findIndex(
    (line, index) => index >= LOOKED_AT || !isPrelude(line.text, open[index + 1], outlets),
  )
  const line = open[at]
  if (!line || at >= LOOKED_AT) return null
  if (!readsAsHeadline(line.text) && !isClosedHeadline(line.text, open[at + 1])) return null
  const last = endOfHeadline(page, line, open[at + 1])
  const after = open.slice(at + (last === line ? 1 : 2), at + 1 + LOOKED_AT)
  if (!last || !after.some((later) => isProse(later.text) || isWrapped(page, later))) return null
  const bullet = /^[•·*▪–—-]\s+/.exec(line.text)?.[0].length ?? 0
  return { start: line.start + bullet, end: last.end }
}

/** Stands before the headline: outlet, stamp, a label of one or two words. */
function isPrelude(text: string, next: Line | undefined, outlets: OutletIndex): boolean {
  if (isStamp(text) || outlets.named(text) || /^[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/.test(text)) return true
  return (
    text.split(/\s+/).length <= 2 && next !== undefined && readsAsHeadline(next.text) && !isProse(next.text)
  )
}

function readsAsHeadline(text: string): boolean {
  const words = text.split(/\s+/).length
  if (words < 2 || words > 32 || text.length > 240) return false
  if (/[.,;:…]["”’»)]{0,2}$/.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text)) return false
  return !DATELINE.test(text) && !isStandfirst(text)
}

/** A headline in spite of its full stop: its words are written large, or a dateline follows. */
function isClosedHeadline(text: string, next: Line | undefined): boolean {
  if (!/[^.]\.["”’»)]{0,2}$/.test(text) || !next || !readsAsHeadline(text.replace(/\.(["”’»)]{0,2})$/, '$1')))
    return false
  const words = text.match(/(?<=\s)\p{L}[\p{L}'’-]{3,}/gu) ?? []
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return DATELINE.test(next.text) || (words.length >= 4 && large * 10 >= words.length * 7)
}

/** Speaks of "the step", "this move", "he": of something that only a headline before it can have named. */
const isStandfirst = (text: string): boolean =>
  /^(?:The|This|That|These|Those|Such|His|Her|Its|Their)\s(?:\p{Ll}[\p{L}-]*\s){1,2}(?:is|are|was|were|has|have|had|will|would|could|may|might|can|should|must|does|did|comes?|came|follows?|followed|marks?|marked|targets?|targeted|aims?|aimed|includes?|included|means?|meant|takes?|took)\b/u.test(
    text,
  ) || /^(?:He|She|They)\s/.test(text)

/** The headline's last line: a wrapped headline goes on for one more; `null` where the line is wrapped running text. */
function endOfHeadline(page: Page, line: Line, next: Line | undefined): Line | null {
  if (!next || next.index !== line.index + 1 || opensBlock(page, next) || !/^\p{Ll}/u.test(next.text))
    return line
  const third = page.lines[next.index + 1]
  const closes = !third || opensBlock(page, third)
  return closes && line.text.length > 30 && readsAsHeadline(next.text) ? next : null
}

/** A line of hard-wrapped running text: long, and going on in the next. */
function isWrapped(page: Page, line: Line): boolean {
  const next = page.lines[line.index + 1]
  return (
    line.text.length >= 55 &&
    next !== undefined &&
    !opensBlock(page, next) &&
    /^[\p{Ll}\d"“(]/u.test(next.text)
  )
}
