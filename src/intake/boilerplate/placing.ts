import { endsSentence, isCutOff, isProse, type Line, type Page } from '../page.ts'
import { isStamp } from '../stamp-lines.ts'
import { isArticleProse, isForeignItem, isHeadline, isTeaser } from './likeness.ts'
import { isGluedOpener, isOpener } from './openers.ts'
import { keepStandfirst } from './standfirst.ts'

const OTHERS = 'other articles'

/** A way to find lines that give themselves away by their place and company rather than by their words. */
type Placing = (page: Page, title: number) => void

/** In order; each sees what those before it marked. `title` is the index of the headline's line, -1 for none. */
export const PLACINGS: readonly Placing[] = [
  keepStandfirst,
  markMenuAtTop,
  markDayOfPage,
  markAfterOpeners,
  markCutOffRuns,
  markForeignItems,
  markHeadlinesAtEnd,
  markRepeated,
  markLinkLines,
]

const isOpen = (page: Page, line: Line | undefined): line is Line =>
  line !== undefined && page.verdicts[line.index] === null

/** Short labels in a row before anything else: the menu of the page. */
function markMenuAtTop(page: Page, title: number): void {
  const first = page.lines.findIndex(
    (line) =>
      line.index === title ||
      line.text.length > 32 ||
      line.text.split(/\s+/).length > 3 ||
      /[.!?:"”»]$/.test(line.text),
  )
  if (first >= 3) mark(page, 0, first, 'navigation')
}

/** A day above the headline is the page's own: the day on which it was looked at. */
function markDayOfPage(page: Page, title: number): void {
  for (let at = 0; at < title; at++)
    if (isOpen(page, page.lines[at]) && isStamp(page.lines[at]?.text ?? ''))
      mark(page, at, at + 1, 'page date')
}

/** Headings such as "More information", and the teasers under them, up to where the article goes on. */
function markAfterOpeners(page: Page, title: number): void {
  const opens = (line: Line) => line.index !== title && (isGluedOpener(line.text) || isOpener(line.text))
  const start = page.lines.findIndex((line) => isOpen(page, line) && isProse(line.text))
  const first = page.lines.findIndex((line) => line.index > start && opens(line))
  if (start < 0 || first < 0) return
  const lastOnTopic = findLastOnTopic(page, start, first)
  for (let at = first; at < page.lines.length; at++) {
    if (!opens(page.lines[at] as Line)) continue
    let end = at + 1
    while (end < page.lines.length && (!isOpen(page, page.lines[end]) || isTeaser(page.lines[end] as Line)))
      end++
    if (lastOnTopic < end) end = page.lines.length
    mark(page, at, end, OTHERS)
    at = end - 1
  }
}

/**
 * Index of the last paragraph that may be the article's: all running text may, but what quotes no one and shares hardly
 * a longer word with a long article before it.
 */
function findLastOnTopic(page: Page, start: number, end: number): number {
  const known = new Set(page.lines.slice(start, end).flatMap((line) => longWords(line.text)))
  const last = page.lines.findLast((line) => {
    if (line.index < end || !isOpen(page, line) || !isArticleProse(line)) return false
    const words = longWords(line.text)
    const shared = words.filter((word) => known.has(word)).length
    return known.size < 60 || words.length < 8 || shared * 8 >= words.length || /["“”„«»]/.test(line.text)
  })
  return last?.index ?? -1
}

const longWords = (text: string): string[] =>
  text
    .slice(0, 2_000)
    .toLowerCase()
    .match(/\p{L}{5,}/gu) ?? []

/** Three and more beginnings cut off by dots, one after the other, with or without headlines between them. */
function markCutOffRuns(page: Page): void {
  for (let from = firstAfterProse(page); from < page.lines.length; from++) {
    let to = from
    let cut = 0
    for (; to < page.lines.length; to++) {
      const line = page.lines[to] as Line
      if (!isOpen(page, line)) continue
      if (isCutOff(line.text) && isTeaser(line)) cut++
      else if (cut === 0 || !isHeadline(line.text)) break
    }
    const headline = page.lines[from - 1]
    if (cut >= 3)
      mark(page, isOpen(page, headline) && isHeadline(headline.text) ? from - 1 : from, to, OTHERS)
    from = Math.max(from, to - 1)
  }
}

/** Two and more reports with datelines of their own at the end, after an article that is longer than they are. */
function markForeignItems(page: Page): void {
  let from = page.lines.length
  let items = 0
  let length = 0
  while (from > 1) {
    const line = page.lines[from - 1] as Line
    if (isOpen(page, line) && !isForeignItem(line)) break
    if (isOpen(page, line)) {
      items++
      length += line.text.length
    }
    from--
  }
  const before = page.lines.slice(0, from).filter((line) => isOpen(page, line))
  const article = before.reduce((sum, line) => sum + line.text.length, 0)
  if (items >= 2 && before.some((line) => isProse(line.text)) && article > length)
    mark(page, from, page.lines.length, OTHERS)
}

/** Three and more headlines at the end, after the closing full stop of the article. */
function markHeadlinesAtEnd(page: Page, title: number): void {
  let from = page.lines.length
  let headlines = 0
  while (from > 0) {
    const line = page.lines[from - 1] as Line
    if (isOpen(page, line)) {
      if (line.index === title || !(isHeadline(line.text) || isTeaser(line)) || line.text.length > 170) break
      if (isHeadline(line.text)) headlines++
    }
    from--
  }
  while (from < page.lines.length && !isOpen(page, page.lines[from])) from++
  const open = page.lines.slice(from).filter((line) => isOpen(page, line)).length
  const before = page.lines.slice(0, from).findLast((line) => isOpen(page, line))
  if (headlines >= 3 && headlines * 2 > open && before && isProse(before.text))
    mark(page, from, page.lines.length, OTHERS)
}

/** A short line that comes back three times is the page's, not the report's. */
function markRepeated(page: Page, title: number): void {
  const seen = new Map<string, Line[]>()
  for (const line of page.lines) {
    if (!isOpen(page, line) || line.index === title || line.text.length > 60 || endsSentence(line.text))
      continue
    const same = seen.get(line.text)
    if (same) same.push(line)
    else seen.set(line.text, [line])
  }
  for (const same of seen.values())
    if (same.length >= 3 && /\p{L}/u.test(same[0]?.text ?? ''))
      for (const line of same) mark(page, line.index, line.index + 1, 'repeated line')
}

/** Lines of a page that are one link and no sentence. */
function markLinkLines(page: Page, title: number): void {
  for (const line of page.lines)
    if (
      isOpen(page, line) &&
      line.index !== title &&
      line.heading === 0 &&
      line.linked > 0.85 &&
      line.text.length <= 200 &&
      !endsSentence(line.text)
    )
      mark(page, line.index, line.index + 1, 'link')
}

function firstAfterProse(page: Page): number {
  const at = page.lines.findIndex((line) => isOpen(page, line) && isProse(line.text))
  return at < 0 ? page.lines.length : at + 1
}

function mark(page: Page, from: number, to: number, reason: string): void {
  for (let index = from; index < to; index++) page.verdicts[index] ??= reason
}
