import type { Span } from '../model/span.ts'

/** Where a sentence ends: full stop, question or exclamation mark, closing marks after it, and white space. */
const END = /[.!?…]["”’»)]{0,3}\s+(?=["“‘«„(]?\p{Lu})/gu

/** The sentence or sentences of `piece` that hold `inner`, without white space around them. */
export function sentenceAround(piece: Span, inner: Span): Span {
  const from = inner.start - piece.start
  const to = inner.end - piece.start
  let start = 0
  let end = piece.text.length
  for (const match of piece.text.matchAll(END)) {
    const after = match.index + match[0].length
    if (after <= from) start = after
    else if (match.index + 1 >= to) {
      end = after
      break
    }
  }
  const text = piece.text.slice(start, end)
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  return {
    start: piece.start + start + lead,
    end: piece.start + start + lead + trimmed.length,
    text: trimmed,
  }
}
