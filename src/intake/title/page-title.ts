import type { Range } from '../../model/span.ts'
import type { Line, Page } from '../page.ts'

/** Between a headline and the name of the outlet in the title of a page. */
const SEPARATOR = /\s(?:\||-|–|—|::|»|«|•|·|\/)\s/g

/** A title without the name of the outlet at its end or beginning. */
export function withoutOutlet(title: string, outletNames: readonly string[]): string {
  const names = outletNames.map(letters)
  const cuts = [...title.slice(0, 1_000).matchAll(SEPARATOR)]
  const [first, last] = [cuts[0], cuts.at(-1)]
  if (!first || !last) return title
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)]
  if (names.includes(letters(title.slice(0, first.index)))) return title.slice(first.index + first[0].length)
  const short = tail.split(/\s+/).length <= 4 && head.split(/\s+/).length >= 4
  return short || names.includes(letters(tail)) ? withoutOutlet(head, names) : title
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Where a title that is known from elsewhere (the sender, the head of the page) stands in the text: the line that says
 * the same, headings first. `null` where no line does.
 */
export function findTitleLine(page: Page, titles: readonly string[]): Range | null {
  for (const title of titles) {
    const wanted = letters(title)
    if (wanted.length < 4) continue
    const same = page.lines.filter((line) => line.text.length <= title.length * 3 + 40 && says(line, wanted))
    const best = same.find((line) => line.heading === 1) ?? same.find((line) => line.heading > 0)
    const open = best ?? same.find((line) => page.verdicts[line.index] === null) ?? same[0]
    if (open) return partSaying(open, title)
  }
  return null
}

/** Says the same: equal letters, or one the greater part of the other. */
function says(line: Line, wanted: string): boolean {
  const own = letters(line.text)
  if (own === wanted) return true
  const [short, long] = own.length < wanted.length ? [own, wanted] : [wanted, own]
  return short.length >= 12 && short.length * 10 >= long.length * 6 && long.includes(short)
}

/** The title alone, where the line goes on with the name of the outlet. */
function partSaying(line: Line, title: string): Range {
  const at = line.text.indexOf(title)
  return at < 0
    ? { start: line.start, end: line.end }
    : { start: line.start + at, end: line.start + at + title.length }
}

/** The first heading of the first level that reads like a headline and stands before, or in, the article. */
export function findHeading(page: Page): Range | null {
  const headings = page.lines.filter((line) => line.heading === 1 && line.text.split(/\s+/).length >= 3)
  const best = headings.find((line) => page.verdicts[line.index] === null) ?? headings[0]
  return best ? { start: best.start, end: best.end } : null
}
