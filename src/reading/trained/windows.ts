import type { Range } from '../../model/span.ts'
import type { PiecedWord, WordPieces } from './word-pieces.ts'

/** Most pieces that paragraphs are packed together to, and most pieces of a single one. */
const PACKED = 160
const LONGEST = 254

/**
 * The words of a text in the windows that the encoder sees one at a time: whole paragraphs as far as they fit,
 * a longer paragraph in parts. Windows depend on the text alone, so that nothing else can change what is read.
 */
export function* windowsOf(
  text: string,
  paragraphs: readonly Range[],
  cutter: WordPieces,
): Generator<PiecedWord[]> {
  let window: PiecedWord[] = []
  let used = 0
  for (const { start, end } of paragraphs)
    for (const part of parts(cutter.cut(text, start, end))) {
      if (window.length > 0 && used + part.size > PACKED) {
        yield window
        window = []
        used = 0
      }
      window.push(...part.words)
      used += part.size
    }
  if (window.length > 0) yield window
}

function* parts(words: readonly PiecedWord[]): Generator<{ words: PiecedWord[]; size: number }> {
  let part: PiecedWord[] = []
  let size = 0
  for (const word of words) {
    if (size + word.pieces.length > LONGEST) {
      yield { words: part, size }
      part = []
      size = 0
    }
    part.push(word)
    size += word.pieces.length
  }
  if (part.length > 0) yield { words: part, size }
}
