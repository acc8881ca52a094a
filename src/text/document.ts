import type { Range } from '../model/span.ts'
import { findParagraphs, type Paragraph } from './paragraphs.ts'
import { tagWords } from './tagger.ts'

/** A word or mark with its place in the text. Offsets are UTF-16 units into the report's text. */
export interface Token extends Range {
  text: string
  /** Lower case, with typographic apostrophes made straight: what word tables are keyed by. */
  lower: string
  /** Dictionary form of `lower`. */
  lemma: string
  /** Universal part of speech (`NOUN`, `PROPN`, `VERB`, `AUX`, …); a guess, above all in spun text. */
  pos: string
  /** Index into `Document.tokens`. */
  index: number
  /** Index into `Document.sentences`. */
  sentence: number
}

export interface Sentence extends Range {
  index: number
  /** Token indexes, `last` exclusive. */
  first: number
  last: number
  /** Index into `Document.paragraphs`. */
  paragraph: number
}

/** The body of a report laid out for reading: paragraphs, sentences and tokens, all in text order. */
export interface Document {
  text: string
  paragraphs: Paragraph[]
  sentences: Sentence[]
  tokens: Token[]
}

/**
 * Lays out the parts of `text` that lie in `body`.
 * `title` is the range of the headline where there is one: it becomes a paragraph of its own.
 */
export function layOut(text: string, body: Range[], title: Range | null): Document {
  const paragraphs = findParagraphs(text, body, title)
  const document: Document = { text, paragraphs, sentences: [], tokens: [] }
  for (const paragraph of paragraphs) {
    paragraph.firstSentence = document.sentences.length
    for (const words of tagWords(text, paragraph)) addSentence(document, paragraph, words)
    paragraph.lastSentence = document.sentences.length
  }
  return document
}

function addSentence(document: Document, paragraph: Paragraph, words: Token[]): void {
  const { tokens, sentences } = document
  const first = tokens.length
  for (const word of words) {
    word.index = tokens.length
    word.sentence = sentences.length
    tokens.push(word)
  }
  const from = words[0]
  const to = words.at(-1)
  if (!from || !to) return
  sentences.push({
    index: sentences.length,
    start: from.start,
    end: to.end,
    first,
    last: tokens.length,
    paragraph: paragraph.index,
  })
}

/** The tokens of a sentence. */
export const sentenceTokens = (document: Document, sentence: Sentence): Token[] =>
  document.tokens.slice(sentence.first, sentence.last)

/** Tokens that lie wholly inside a range, found by bisection. */
export function tokensIn(document: Document, range: Range): Token[] {
  const { tokens } = document
  const first = firstTokenFrom(tokens, range.start)
  let last = first
  while (last < tokens.length && (tokens[last] as Token).end <= range.end) last++
  return tokens.slice(first, last)
}

/** Index of the first token that starts at or after an offset. */
export function firstTokenFrom(tokens: readonly Range[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Range).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that holds an offset, or the next one after it. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  let low = 0
  let high = document.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((document.sentences[middle] as Sentence).end <= offset) low = middle + 1
    else high = middle
  }
  return document.sentences[low]
}
