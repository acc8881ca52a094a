import type { Range } from '../../model/span.ts'

/** The lines of a stretch of text, without their line ends; at most `most` characters are looked at. */
export function linesOf(text: string, from: number, most: number): Range[] {
  const end = Math.min(text.length, from + most)
  const lines: Range[] = []
  let start = from
  while (start < end) {
    const found = text.indexOf('\n', start)
    const to = found === -1 || found > end ? end : found
    lines.push({ start, end: to })
    start = to + 1
  }
  return lines
}
