import type { Range } from '../model/span.ts'
import { trimmedSpan } from './spans.ts'

/** `title` is the headline; `text` anything else. */
export interface Paragraph extends Range {
  index: number
  kind: 'title' | 'text'
  /** Indexes into `Document.sentences`, `lastSentence` exclusive. */
  firstSentence: number
  lastSentence: number
}

/** Longest run of lines taken as one hard-wrapped paragraph, in UTF-16 units. */
const LONGEST_PARAGRAPH = 20_000

/**
 * Paragraphs of the body: one a line, except that the lines of hard-wrapped text are joined.
 * A line goes on in the next when it is long, ends without closing punctuation, and no blank line lies between.
 */
export function findParagraphs(text: string, body: Range[], title: Range | null): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const add = (start: number, end: number, kind: Paragraph['kind']) => {
    for (let from = start; from < end; from += LONGEST_PARAGRAPH) {
      const { start: s, end: e } = trimmedSpan(text, from, Math.min(end, from + LONGEST_PARAGRAPH))
      if (s < e)
        paragraphs.push({
          index: paragraphs.length,
          kind,
          start: s,
          end: e,
          firstSentence: 0,
          lastSentence: 0,
        })
    }
  }
  for (const range of body) {
    for (const piece of cutOut(range, title)) {
      if (title && piece.start === title.start && piece.end === title.end)
        add(piece.start, piece.end, 'title')
      else for (const line of joinWrapped(text, linesOf(text, piece))) add(line.start, line.end, 'text')
    }
  }
  return paragraphs
}

/** The range in up to three pieces: before, inside and after the title. */
function cutOut(range: Range, title: Range | null): Range[] {
  if (!title || title.start < range.start || title.end > range.end) return [range]
  return [
    { start: range.start, end: title.start },
    { start: title.start, end: title.end },
    { start: title.end, end: range.end },
  ].filter((piece) => piece.start < piece.end)
}

function linesOf(text: string, range: Range): Range[] {
  const lines: Range[] = []
  let start = range.start
  for (let i = range.start; i <= range.end; i++) {
    const code = i === range.end ? 10 : text.charCodeAt(i)
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue
    lines.push({ start, end: i })
    start = i + 1
  }
  return lines
}

function joinWrapped(text: string, lines: Range[]): Range[] {
  const joined: Range[] = []
  const width = wrapWidth(text, lines)
  for (const line of lines) {
    const { start, end } = trimmedSpan(text, line.start, line.end)
    const before = joined.at(-1)
    if (start === end) {
      joined.push({ start, end })
      continue
    }
    if (before && before.start < before.end && width > 0 && goesOn(text, before, { start, end }, width))
      before.end = end
    else joined.push({ start, end })
  }
  return joined.filter((line) => line.start < line.end)
}

/** The column at which the text is hard-wrapped, 0 when it is not. */
function wrapWidth(text: string, lines: Range[]): number {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 0)
  if (lengths.length < 4) return 0
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0)
  if (longest > 120 || longest < 40) return 0
  const open = lines.filter((line) => {
    const { start, end } = trimmedSpan(text, line.start, line.end)
    return end > start && !/[.!?"”’»:)\]]/.test(text[end - 1] ?? '')
  })
  return open.length * 2 >= lengths.length ? longest : 0
}

function goesOn(text: string, line: Range, next: Range, width: number): boolean {
  const lastBreak = Math.max(
    text.lastIndexOf('\n', line.end - 1),
    text.lastIndexOf('\r', line.end - 1),
    line.start - 1,
  )
  const lengthOfLast = line.end - lastBreak - 1
  const firstWord = /^\S+/.exec(text.slice(next.start, next.start + 40))?.[0].length ?? 0
  if (/[.!?]["”’»]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end)))
    return lengthOfLast + 1 + firstWord > width - 4
  return lengthOfLast + 1 + firstWord > width * 0.6 || /^[a-z]/.test(text[next.start] ?? '')
}
