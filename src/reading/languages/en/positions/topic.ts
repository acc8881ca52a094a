import type { Token } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'
import type { Lexicon } from './pattern/lexicon.ts'
import type { Piece } from './pieces.ts'

/** How many sentences back "this" and "they" may reach for the sanctions they stand for. */
const BACK = 3

/** First words of what stands for sanctions: alone, or followed by a second word and these. */
export type TopicWords = ReadonlyMap<
  string,
  { alone: boolean; bySecond: ReadonlyMap<string, readonly (readonly ReadonlySet<string>[])[]> }
>

/** The topic words of a lexicon's class. */
export function topicWords(lexicon: Lexicon, sanctions: number): TopicWords {
  const words = new Map<
    string,
    { alone: boolean; bySecond: Map<string, (readonly ReadonlySet<string>[])[]> }
  >()
  for (const [word, { symbols, phrases }] of lexicon.entries) {
    const bySecond = new Map<string, (readonly ReadonlySet<string>[])[]>()
    for (const [second, list] of phrases ?? []) {
      const rests = list.filter((p) => p.symbols.includes(sanctions)).map((p) => p.rest)
      if (rests.length > 0) bySecond.set(second, rests)
    }
    const alone = symbols.includes(sanctions)
    if (alone || bySecond.size > 0) words.set(word, { alone, bySecond })
  }
  return words
}

const follows = (tokens: readonly Token[], at: number, rest: readonly ReadonlySet<string>[]): boolean =>
  rest.every((forms, i) => forms.has(tokens[at + 2 + i]?.lower ?? ''))

/** Which tokens speak of sanctions, and whether a piece stands close enough to such words. */
export function topicFinder(
  context: ReadingContext,
  words: TopicWords,
): { sanctionsAt: (index: number) => boolean; isOnTopic: (piece: Piece) => boolean } {
  const { tokens, sentences } = context.document
  const marked = new Uint8Array(tokens.length)
  const sentenceHas = new Uint8Array(sentences.length)
  for (const token of tokens) {
    const entry = words.get(token.lower)
    if (!entry) continue
    if (!entry.alone) {
      const rests = entry.bySecond.get(tokens[token.index + 1]?.lower ?? '')
      if (!rests?.some((rest) => follows(tokens, token.index, rest))) continue
    }
    marked[token.index] = 1
    sentenceHas[token.sentence] = 1
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
