import type { Range } from '../../../../model/span.ts'
import { isSpace } from '../../../../text/spans.ts'

/** A stretch between quotation marks. `start`/`end` enclose the words, `outerStart`/`outerEnd` the marks too. */
export interface Run extends Range {
  outerStart: number
  outerEnd: number
  /** False when the paragraph ends before the mark is closed: speech that runs on. */
  closed: boolean
}

/** Opening marks and what may close them. Straight marks open and close alike. */
const CLOSERS: Record<string, string> = {
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '‟': '”',
  '"': '"”“',
  '”': '”"',
  '‘': '’',
  "'": "'",
  '`': "'`´",
}

const DOUBLE = '“„«‟"”'

/**
 * Quoted stretches of one paragraph, outermost only, in order. Single marks count only where they can be no
 * apostrophe: at a word's edge, closed within the paragraph. `before` is the last run of the paragraph before. Doubled single marks ('' or ``) are one mark.
 */
export function findRuns(
  text: string,
  paragraph: Range,
  marks: readonly number[] = marksIn(text),
  before: Run | null = null,
): Run[] {
  const runs: Run[] = []
  const carried = before && !before.closed ? carriedOver(text, marks, paragraph) : null
  if (carried) runs.push(carried)
  let i = nextMark(marks, carried?.outerEnd ?? paragraph.start, paragraph.end)
  while (i < paragraph.end) {
    const opening = openingAt(text, i, paragraph)
    if (!opening) {
      i = nextMark(marks, i + 1, paragraph.end)
      continue
    }
    const closing = closingAfter(text, marks, i + opening.width, paragraph, opening)
    if (!closing && !canRunOn(text, i, paragraph, opening.single)) {
      i = nextMark(marks, i + opening.width, paragraph.end)
      continue
    }
    const end = closing ? closing.at : paragraph.end
    const run = {
      start: i + opening.width,
      end,
      outerStart: i,
      outerEnd: closing ? closing.at + closing.width : end,
      closed: closing !== null,
    }
    if (run.start < run.end) runs.push(run)
    i = nextMark(marks, Math.max(run.outerEnd, i + opening.width), paragraph.end)
  }
  return runs
}

const ANY_MARK = /["'`«»‘’“”„‟´]/g

/** Offsets of everything in a text that can be a quotation mark. */
export const marksIn = (text: string): number[] => Array.from(text.matchAll(ANY_MARK), (match) => match.index)

/** The next mark at or after `from`, `end` where none comes before it. */
function nextMark(marks: readonly number[], from: number, end: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as number) < from) low = middle + 1
    else high = middle
  }
  return Math.min(marks[low] ?? end, end)
}

/** Speech left open by the paragraph before and closed in this one, which opens with no mark of its own. */
function carriedOver(text: string, marks: readonly number[], paragraph: Range): Run | null {
  let at = nextMark(marks, paragraph.start, paragraph.end)
  while (at < paragraph.end && !DOUBLE.includes(text[at] as string))
    at = nextMark(marks, at + 1, paragraph.end)
  if (at === paragraph.start || at >= paragraph.end) return null
  const after = at + 1 < paragraph.end ? text.charCodeAt(at + 1) : 32
  if (isSpace(text.charCodeAt(at - 1)) || !(isSpace(after) || isCloser(after))) return null
  return { start: paragraph.start, end: at, outerStart: paragraph.start, outerEnd: at + 1, closed: true }
}

interface Mark {
  char: string
  width: number
  single: boolean
}

function openingAt(text: string, i: number, paragraph: Range): Mark | null {
  const char = text[i] as string
  if (!(char in CLOSERS)) return null
  const before = i > paragraph.start ? (text.charCodeAt(i - 1) as number) : 32
  const doubled = (char === "'" || char === '`' || char === '‘') && text[i + 1] === char
  const width = doubled ? 2 : 1
  const after = i + width < paragraph.end ? text.charCodeAt(i + width) : 32
  const atEdge = isSpace(before) || isOpener(before)
  if (DOUBLE.includes(char) || doubled) {
    if (char === '”' && !(atEdge && !isSpace(after))) return null
    // A mark behind a word closes something that was never opened, or stands for inches.
    if (!atEdge && (isSpace(after) || isCloser(after))) return null
    return { char: doubled ? "'" : char, width, single: false }
  }
  return atEdge && !isSpace(after) && !/[0-9]/.test(text[i + 1] ?? '')
    ? { char, width: 1, single: true }
    : null
}

function closingAfter(
  text: string,
  marks: readonly number[],
  from: number,
  paragraph: Range,
  opening: Mark,
): { at: number; width: number } | null {
  const closers = CLOSERS[opening.char] ?? opening.char
  // Where a proper closing mark follows, a curly opening mark inside is a nested one, not the end.
  let depth = 0
  for (
    let i = nextMark(marks, from, paragraph.end);
    i < paragraph.end;
    i = nextMark(marks, i + 1, paragraph.end)
  ) {
    const char = text[i] as string
    if (opening.single) {
      if (opensSingle(text, i)) depth++
      else if ((char === "'" || char === '’') && closesSingle(text, i, paragraph) && depth-- === 0)
        return { at: i, width: 1 }
      if (DOUBLE.includes(char) && char !== '"') return null
      continue
    }
    if (opening.width === 2) {
      if ((char === "'" || char === '’' || char === '´') && text[i + 1] === char) return { at: i, width: 2 }
      if (char === '"' || char === '”') return { at: i, width: 1 }
      continue
    }
    if ((char === "'" || char === '’') && text[i + 1] === char) return { at: i, width: 2 }
    if (char === opening.char && opening.char === '«') depth++
    else if (char === opening.char) {
      const inner = nestedEnd(text, marks, i, paragraph, closers)
      if (inner !== null) {
        i = inner
        continue
      }
    }
    if (!closers.includes(char)) continue
    if (opening.char === '«' && depth-- > 0) continue
    if (opensAgain(text, i, paragraph, opening.char)) return null
    return { at: i, width: 1 }
  }
  return null
}

/**
 * Where a quotation inside another ends, by the way its marks lean: one that opens, one that closes, and one more that
 * closes the outer. `null` where the mark at `i` opens none.
 */
function nestedEnd(
  text: string,
  marks: readonly number[],
  i: number,
  paragraph: Range,
  closers: string,
): number | null {
  if (!leansOpen(text, i, paragraph)) return null
  const next = (from: number): number => {
    let at = nextMark(marks, from, paragraph.end)
    while (at < paragraph.end && !closers.includes(text[at] as string))
      at = nextMark(marks, at + 1, paragraph.end)
    return at
  }
  const inner = next(i + 1)
  const outer = inner < paragraph.end ? next(inner + 1) : inner
  if (outer >= paragraph.end) return null
  return leansClosed(text, inner, paragraph) && leansClosed(text, outer, paragraph) ? inner : null
}

/** Between a space and a word. */
function leansOpen(text: string, i: number, paragraph: Range): boolean {
  const before = i > paragraph.start ? text.charCodeAt(i - 1) : 32
  const after = i + 1 < paragraph.end ? text.charCodeAt(i + 1) : 32
  return (isSpace(before) || isOpener(before)) && !isSpace(after) && !isCloser(after)
}

/** Between a word or its full stop and a space or mark. */
function leansClosed(text: string, i: number, paragraph: Range): boolean {
  const after = i + 1 < paragraph.end ? text.charCodeAt(i + 1) : 32
  return !isSpace(text.charCodeAt(i - 1)) && (isSpace(after) || isCloser(after))
}

/** A mark that stands before a word after a space opens; the run before it was never closed. */
function opensAgain(text: string, i: number, paragraph: Range, opening: string): boolean {
  if (opening === '«' || opening === '„') return false
  const before = text.charCodeAt(i - 1)
  const after = i + 1 < paragraph.end ? text.charCodeAt(i + 1) : 32
  const char = text[i]
  if (char === '”') return false
  return (
    isSpace(before) &&
    !isSpace(after) &&
    !isCloser(after) &&
    hasCloser(text, i + 1, paragraph) &&
    char === '“'
  )
}

const hasCloser = (text: string, from: number, paragraph: Range): boolean => {
  const at = text.indexOf('”', from)
  return at >= 0 && at < paragraph.end
}

/** A single mark between a space and a letter opens a nested quotation. */
const opensSingle = (text: string, i: number): boolean =>
  (text[i] === "'" || text[i] === '‘') && isSpace(text.charCodeAt(i - 1)) && /\p{L}/u.test(text[i + 1] ?? '')

function closesSingle(text: string, i: number, paragraph: Range): boolean {
  const after = i + 1 < paragraph.end ? text.charCodeAt(i + 1) : 32
  const before = text.charCodeAt(i - 1)
  if (isSpace(before)) return false
  if (!isSpace(after) && !isCloser(after)) return false
  // "the countries' question": a plural's apostrophe, when a proper close still comes.
  return !(text[i - 1] === 's' && isSpace(after) && /[‘']/.test(text.slice(i + 1, i + 2)))
}

/**
 * An unclosed mark runs to the paragraph's end where it opens a sentence or clause; a single one, which might be an
 * apostrophe, only where the next paragraph opens with such a mark again.
 */
function canRunOn(text: string, i: number, paragraph: Range, single: boolean): boolean {
  let k = i - 1
  while (k >= paragraph.start && isSpace(text.charCodeAt(k))) k--
  const opens = k < paragraph.start || /[:,.!?—–-]/.test(text[k] as string)
  return opens && (!single || /^\s{1,8}['‘]\p{L}/u.test(text.slice(paragraph.end, paragraph.end + 12)))
}

const isOpener = (code: number): boolean => '([{—–-/“"«‘'.includes(String.fromCharCode(code))
const isCloser = (code: number): boolean => '.,;:!?)]}—–-/”"»’…'.includes(String.fromCharCode(code))
