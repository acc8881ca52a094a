import type { Quotation } from '../../../../model/quotation.ts'
import type { Mention } from '../../../../parties/mention.ts'
import { firstTokenFrom, type Sentence, sentenceAt, type Token } from '../../../../text/document.ts'
import { wordBits } from '../../../../text/word-bits.ts'
import type { ReadingContext } from '../../../context.ts'
import { LEXICON, SIDE_SYMBOLS } from './lexicon.ts'
import { nestedIn, type Quoted } from './nested.ts'
import { annotate, isWord, type Unit } from './pattern/annotate.ts'
import type { Entry } from './pattern/lexicon.ts'
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
  /** Which catalogues may find something: bits of `Entry.anchors`. */
  anchors: number
}

const FIRST_PERSON = 1
const THIRD_PERSON = 2
const ONE_THIRD_PERSON = 4
const PRONOUNS = wordBits([
  ['we us our ours ourselves i my me'.split(' '), FIRST_PERSON],
  ['they them their theirs'.split(' '), THIRD_PERSON],
  ['it he she they its his her their'.split(' '), ONE_THIRD_PERSON],
])

const { own: OWN, other: OTHER, party: PARTY, count: COUNT } = SIDE_SYMBOLS
const PARTY_OF_OWN = [...PARTY, ...OWN]
const PARTY_OF_OTHER = [...PARTY, ...OTHER]

/** A sentence longer than this is cut: nobody speaks so, hostile text does. */
const LONGEST_PIECE = 160

/**
 * The pieces of a quotation that some pattern of the catalogues `wanted` (bits of `Entry.anchors`) may hold in; words
 * that other quotations inside it hold are left out.
 */
export function piecesOf(
  context: ReadingContext,
  quotation: Quotation,
  wanted: number,
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
      const entries: (Entry | undefined)[] = []
      let anchors = 0
      for (; index < sentence.last; index++) {
        const token = context.document.tokens[index] as Token
        if (token.start >= content.end) break
        while (skip < inner.length && (inner[skip]?.end ?? 0) <= token.start) skip++
        if ((inner[skip]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue
        if (tokens.length >= LONGEST_PIECE || !isWord(token)) continue
        const entry = LEXICON.entries.get(token.lower)
        if (entry) anchors |= entry.anchors
        tokens.push(token)
        entries.push(entry)
      }
      if (anchors & wanted)
        pieces.push(makePiece(context, quotation, sentence, tokens, entries, content, anchors))
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
  anchors: number,
): Piece {
  const mentions = new Map<number, Mention>()
  const units: Unit[] = []
  const own = quotation.speaker?.party ?? null
  const until = tokens.at(-1)?.end ?? 0
  for (let i = firstTokenFrom(context.mentions, tokens[0]?.start ?? 0); i < context.mentions.length; i++) {
    const mention = context.mentions[i] as Mention
    if (mention.start >= until) break
    const at = firstTokenFrom(tokens, mention.start)
    let length = 0
    while ((tokens[at + length]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) length++
    if (length === 0) continue
    mentions.set(at, mention)
    const isOwn =
      mention.name === quotation.speaker?.name ||
      (own !== null && mention.party !== null && sameSide(own, mention.party))
    units.push({
      at,
      length,
      symbols: isOwn ? PARTY_OF_OWN : mention.party === null ? PARTY : PARTY_OF_OTHER,
    })
  }
  addPronouns(quotation, tokens, content.start, units)
  return {
    tokens,
    words: annotate(tokens, entries, units),
    sentence,
    start: content.start,
    end: content.end,
    mentions,
    question: isQuestion(context, tokens),
    anchors,
  }
}

function addPronouns(quotation: Quotation, tokens: Token[], contentStart: number, units: Unit[]): void {
  const direct = quotation.form === 'direct'
  let first = firstTokenFrom(tokens, contentStart)
  while (tokens[first]?.lower === 'that') first++
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (countOf(token.text) !== null) units.push({ at, length: 1, symbols: COUNT })
    const pronoun = PRONOUNS.get(token.lower)
    if (pronoun === undefined) continue
    if (pronoun & FIRST_PERSON || (!direct && at === first && pronoun & ONE_THIRD_PERSON))
      units.push({ at, length: 1, symbols: OWN })
    else if (direct && pronoun & THIRD_PERSON) units.push({ at, length: 1, symbols: OTHER })
  }
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
