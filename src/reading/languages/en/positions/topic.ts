import type { ReadingContext } from '../../../context.ts'
import type { Lexicon } from './pattern/lexicon.ts'
import type { Piece } from './pieces.ts'

/** How many sentences back "this" and "they" may reach for the sanctions they stand for. */
const BACK = 3

/** Which tokens speak of sanctions, and whether a piece stands close enough to such words. */
export function topicFinder(
  context: ReadingContext,
  lexicon: Lexicon,
  sanctions: number,
): { sanctionsAt: (index: number) => boolean; isOnTopic: (piece: Piece) => boolean } {
  const { tokens, sentences } = context.document
  const marked = new Uint8Array(tokens.length)
  const sentenceHas = new Uint8Array(sentences.length)
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens[i]?.lower ?? ''
    const single = lexicon.words.get(lower)?.includes(sanctions) ?? false
    const phrase = lexicon.phrases.get(lower)
    const longer =
      phrase?.some(
        (p) =>
          p.symbols.includes(sanctions) &&
          p.rest.every((forms, k) => forms.has(tokens[i + 1 + k]?.lower ?? '')),
      ) ?? false
    if (!single && !longer) continue
    marked[i] = 1
    sentenceHas[tokens[i]?.sentence ?? 0] = 1
  }
  return {
    sanctionsAt: (index) => marked[index] === 1,
    isOnTopic: ({ sentence }) => {
      for (let i = sentence.index; i >= Math.max(0, sentence.index - BACK); i--)
        if (sentenceHas[i]) return true
      return false
    },
  }
}
