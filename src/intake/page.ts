import type { Range } from '../model/span.ts'
import { isSpace } from '../text/spans.ts'

/** A line of the text. `start` and `end` leave out white space at its ends; `from` and `to` tile the text. */
export interface Line extends Range {
  index: number
  from: number
  to: number
  text: string
  /** Share of its units inside links, 0…1; 0 for plain text. */
  linked: number
  /** Heading level of the block it stands in, 0 for none. */
  heading: number
}

/** A text in lines, with the reason for each that is not the report. */
export interface Page {
  text: string
  /** Without the blank ones: white space around belongs to the line before. */
  lines: Line[]
  /** Reasons by line index; `null` = body. */
  verdicts: (string | null)[]
}

/** Lines of a text: CRLF, LF, CR and the Unicode line and paragraph separators end one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 10 : text.charCodeAt(i)
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue
    addLine(lines, text, from, i)
    from = i + 1
  }
  const first = lines[0]
  if (first) first.from = 0
  for (const line of lines) line.to = lines[line.index + 1]?.from ?? text.length
  return lines
}

function addLine(lines: Line[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === end) return
  lines.push({
    index: lines.length,
    from,
    to,
    start,
    end,
    text: text.slice(start, end),
    linked: 0,
    heading: 0,
  })
}

/** Whether a blank line lies between a line and the one before it. */
export const opensBlock = (page: Page, line: Line): boolean => {
  const before = page.lines[line.index - 1]
  return (
    !before ||
    /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n\s*\r\n/.test(page.text.slice(before.end, line.start).slice(0, 40))
  )
}

/** Ends like a sentence, also inside quotation marks or brackets; not cut off by dots. */
export const endsSentence = (text: string): boolean =>
  /[.!?。！？…][)\]"'”’»“]{0,3}$/.test(text.slice(-6)) && !isCutOff(text)

/** Ends in dots, as a text does that is shortened for a list. */
export const isCutOff = (text: string): boolean => /(?:\.\.\.|…|\[\.\.\.\]|\[…\])$/.test(text.slice(-6))

/** Running text: long enough, and ending as a sentence does. */
export const isProse = (text: string): boolean => text.length >= 90 && endsSentence(text)
