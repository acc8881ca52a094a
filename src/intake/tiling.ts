import type { Boilerplate } from '../model/report.ts'
import type { Range } from '../model/span.ts'
import type { Page } from './page.ts'

/** Body and boilerplate of a page: together they cover the text without gap or overlap. The title is always body. */
export function tile(page: Page, title: Range | null): { body: Range[]; boilerplate: Boilerplate[] } {
  const body: Range[] = []
  const boilerplate: Boilerplate[] = []
  const add = (start: number, end: number, reason: string | null) => {
    if (start >= end) return
    if (reason === null) extend(body, start, end)
    else {
      const last = boilerplate.at(-1)
      if (last?.end === start && last.reason === reason) last.end = end
      else boilerplate.push({ start, end, reason })
    }
  }
  for (const line of page.lines) {
    const reason = page.verdicts[line.index] ?? null
    if (!title || title.end <= line.from || title.start >= line.to) add(line.from, line.to, reason)
    else {
      add(line.from, Math.max(line.from, title.start), reason)
      add(Math.max(line.from, title.start), Math.min(line.to, title.end), null)
      add(Math.min(line.to, title.end), line.to, title.end >= line.end ? null : reason)
    }
  }
  return { body, boilerplate }
}

function extend(ranges: Range[], start: number, end: number): void {
  const last = ranges.at(-1)
  if (last?.end === start) last.end = end
  else ranges.push({ start, end })
}
