import type { Range, Span } from '../../model/span.ts'

/** About how long a passage is shown, in UTF-16 units. */
const WIDTH = 200

/**
 * The passage of `text` with the most hits in it: inside the piece of the body where they are, cut between words.
 * `hits` are in order of `start`; without any it is where the
 * body begins.
 */
export function passageAround(text: string, pieces: Range[], hits: Range[]): Span {
  const { start, end } = densest(hits) ?? { start: pieces[0]?.start ?? 0, end: pieces[0]?.start ?? 0 }
  const piece = pieces.find((range) => range.start <= start && start < range.end) ?? {
    start: 0,
    end: text.length,
  }
  const last = Math.min(end, piece.end)
  const room = Math.max(0, WIDTH - (last - start)) / 2
  const from = wordStart(text, Math.max(piece.start, Math.floor(start - room)), piece.start, start)
  const to = wordEnd(text, Math.min(piece.end, Math.ceil(last + room)), piece.end, last)
  return { start: from, end: to, text: text.slice(from, to) }
}

/** From the first to the last of the most hits that a passage has room for. */
function densest(hits: Range[]): Range | null {
  let best: (Range & { count: number }) | null = null
  let first = 0
  for (const [index, hit] of hits.entries()) {
    while (first < index && hit.end - (hits[first]?.start ?? 0) > WIDTH) first++
    const count = index - first + 1
    if (count > (best?.count ?? 0)) best = { start: hits[first]?.start ?? hit.start, end: hit.end, count }
  }
  return best
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char)

/** The first start of a word at or after `at`, at most `limit`; `edge` itself always is one. */
function wordStart(text: string, at: number, edge: number, limit: number): number {
  let start = at
  while (start < limit && ((start > edge && !isSpace(text[start - 1])) || isSpace(text[start]))) start++
  return start
}

/** The last end of a word at or before `at`, at least `limit`; `edge` itself always is one. */
function wordEnd(text: string, at: number, edge: number, limit: number): number {
  let end = at
  while (end > limit && ((end < edge && !isSpace(text[end])) || isSpace(text[end - 1]))) end--
  return end
}
