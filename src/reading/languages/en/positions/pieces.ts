import type { Quotation } from '../../../../model/quotation.ts'
import type { Mention } from '../../../../parties/mention.ts'
import { firstTokenFrom, type Sentence, sentenceAt, type Token } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'
import { nestedIn, type Quoted } from './nested.ts'
import { annotate, isWord, lookUp, type Unit } from './pattern/annotate.ts'
import { classesOfSide, type Entry, type Lexicon, type WordClass } from './pattern/lexicon.ts'
import type { Words } from './pattern/match.ts'
import { sameSide } from './sides.ts'

/** The words of one sentence of a quotation, ready for patterns. */
export interface Piece {
  tokens: Token[]
  words: Words
  sentence: Sentence
  /** Offsets that positions must stay within: the content, without a cue that was read along. */
  start: number
  end: number
  /** Mention that begins at a word, by index of the word. */
  mentions: Map<number, Mention>
  question: boolean
}

/** Symbols of the sides, with the word classes that name them. */
export interface SideSymbols {
  own: number[]
  other: number[]
  party: number[]
  /** Of a count in digits. */
  count: number[]
}

export const sideSymbols = (classes: readonly WordClass[], lexicon: Lexicon): SideSymbols => ({
  own: classesOfSide(classes, lexicon, '@own'),
  other: classesOfSide(classes, lexicon, '@other'),
  party: classesOfSide(classes, lexicon, '@party'),
  count: [lexicon.symbol('#number')],
})

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', 'ourselves', 'i', 'my', 'me'])
const THIRD_PERSON = new Set(['they', 'them', 'their', 'theirs'])
const ONE_THIRD_PERSON = new Set(['it', 'he', 'she', 'they', 'its', 'his', 'her', 'their'])
/** A sentence longer than this is cut: nobody speaks so, hostile text does. */
const LONGEST_PIECE = 160

/**
 * The pieces of a quotation that some pattern may hold in; words that other quotations inside it hold are left out.
 */
export function piecesOf(
  context: ReadingContext,
  quotation: Quotation,
  lexicon: Lexicon,
  sides: SideSymbols,
  quoted: Quoted,
): Piece[] {
  const pieces: Piece[] = []
  for (const [number, content] of quotation.content.entries()) {
    const cue = quotation.cue
    const inner = nestedIn(quoted, quotation, content)
    let skip = 0
    const leads = number === 0 && cue !== null && cue.end <= content.start && content.start - cue.end <= 30
    let index = firstTokenFrom(context.document.tokens, leads ? cue.start : content.start)
    while (index < context.document.tokens.length) {
      const first = context.document.tokens[index] as Token
      if (first.start >= content.end) break
      const sentence = sentenceAt(context.document, first.start) as Sentence
      const tokens: Token[] = []
      for (; index < sentence.last; index++) {
        const token = context.document.tokens[index] as Token
        if (token.start >= content.end) break
        while (skip < inner.length && (inner[skip]?.end ?? 0) <= token.start) skip++
        if ((inner[skip]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue
        if (tokens.length < LONGEST_PIECE && isWord(token)) tokens.push(token)
      }
      const entries = lookUp(tokens, lexicon)
      if (entries.some((entry) => entry?.anchor))
        pieces.push(makePiece(context, quotation, sentence, tokens, entries, content, sides))
    }
  }
  return pieces
}

function makePiece(
  context: ReadingContext,
  quotation: Quotation,
  sentence: Sentence,
  tokens: Token[],
  entries: readonly (Entry | undefined)[],
  content: { start: number; end: number },
  sides: SideSymbols,
): Piece {
  const mentions = new Map<number, Mention>()
  const units: Unit[] = []
  const own = quotation.speaker?.party ?? null
  for (const mention of mentionsAmong(context.mentions, tokens)) {
    const at = tokens.findIndex((token) => token.start >= mention.start)
    if (at < 0) continue
    let length = 0
    while ((tokens[at + length]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) length++
    if (length === 0) continue
    mentions.set(at, mention)
    const isOwn =
      mention.name === quotation.speaker?.name ||
      (own !== null && mention.party !== null && sameSide(own, mention.party))
    const symbols = [...sides.party]
    if (isOwn) symbols.push(...sides.own)
    else if (mention.party !== null) symbols.push(...sides.other)
    units.push({ at, length, symbols })
  }
  addPronouns(quotation, tokens, content.start, units, sides)
  return {
    tokens,
    words: annotate(tokens, entries, units),
    sentence,
    start: content.start,
    end: content.end,
    mentions,
    question: isQuestion(context, tokens),
  }
}

function addPronouns(
  quotation: Quotation,
  tokens: Token[],
  contentStart: number,
  units: Unit[],
  sides: SideSymbols,
): void {
  const reported = quotation.form !== 'direct'
  const first = tokens.findIndex((token) => token.start >= contentStart && token.lower !== 'that')
  tokens.forEach((token, at) => {
    if (countOf(token.text) !== null) units.push({ at, length: 1, symbols: sides.count })
    if (FIRST_PERSON.has(token.lower)) units.push({ at, length: 1, symbols: sides.own })
    else if (reported && at === first && ONE_THIRD_PERSON.has(token.lower))
      units.push({ at, length: 1, symbols: sides.own })
    else if (quotation.form === 'direct' && THIRD_PERSON.has(token.lower))
      units.push({ at, length: 1, symbols: sides.other })
  })
}

/** A whole number in digits that is no year; `null` for anything else. */
export function countOf(text: string): number | null {
  const first = text.charCodeAt(0)
  if (first < 48 || first > 57) return null
  if (!/^\d{1,3}(?:[,.\u00a0\u202f]?\d{3}){0,3}$/.test(text)) return null
  const count = Number(text.replace(/\D/g, ''))
  return text.length === 4 && count >= 1900 && count <= 2100 ? null : count
}

function isQuestion(context: ReadingContext, tokens: Token[]): boolean {
  const last = tokens.at(-1)
  if (!last) return false
  return last.text.includes('?') || context.document.tokens[last.index + 1]?.text.includes('?') === true
}

function* mentionsAmong(mentions: readonly Mention[], tokens: readonly Token[]): Generator<Mention> {
  const from = tokens[0]?.start ?? 0
  const to = tokens.at(-1)?.end ?? 0
  for (let i = firstTokenFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.start >= to) break
    yield mention
  }
}
