import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Range } from '../model/span.ts'
import type { Token } from './document.ts'
import { isSpace } from './spans.ts'

/** Words met for the first time after which the tagger is made anew: it keeps every word it has ever seen. */
const RECYCLE_AFTER_WORDS = 300_000
/** Words whose lower case is kept; when there are more, all are forgotten and met for the first time again. */
const MOST_KEPT = 30_000

let nlp: WinkMethods | null = null
let newWords = 0
/** Lower case of the words met. One string for all places of a word: tables find it quicker than a new one. */
const lowers = new Map<string, string>()

function lowerOf(word: string): string {
  const known = lowers.get(word)
  if (known !== undefined) return known
  if (lowers.size >= MOST_KEPT) lowers.clear()
  newWords++
  const lower = word.toLowerCase()
  const own = lowers.get(lower) ?? lower
  lowers.set(word, own)
  return own
}

/**
 * Sentences of a stretch of text, each a list of tagged words. Any string will do: offsets, which are into the text,
 * are always exact. Where a word stands in its document is left open.
 */
export function tagWords(text: string, { start: from, end: to }: Range): Token[][] {
  if (!nlp || newWords > RECYCLE_AFTER_WORDS) {
    nlp = winkNLP(winkModel, ['sbd', 'pos'])
    newWords = 0
    lowers.clear()
  }
  const piece = text.slice(from, to)
  const plain = taggable(piece)
  const doc = nlp.readDoc(plain)
  const { its } = nlp
  const values = doc.tokens().out(its.value)
  const tags = doc.tokens().out(its.pos)
  // biome-ignore lint/suspicious/noExplicitAny: wink's types give its.lemma another arity
  const lemmas = doc.tokens().out(its.lemma as any) as unknown as string[]
  const sentences: Token[][] = []
  const ends = sentenceEnds(doc)
  let at = 0
  let words: Token[] = []
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    let start = at
    while (plain.charCodeAt(start) === 32) start++
    at = start + value.length
    const lower = lowerOf(value)
    if (!isBlank(value))
      words.push({
        start: from + start,
        end: from + at,
        text: plain === piece ? value : piece.slice(start, at),
        lower,
        lemma: lemmas[i] ?? value,
        pos: tags[i] ?? 'X',
        index: -1,
        sentence: -1,
      })
    if (ends.has(i)) {
      if (words.length > 0) sentences.push(words)
      words = []
    }
  }
  if (words.length > 0) sentences.push(words)
  return mendSentences(text, from, sentences)
}
function sentenceEnds(doc: ReturnType<WinkMethods['readDoc']>): Set<number> {
  const ends = new Set<number>()
  // biome-ignore lint/suspicious/noExplicitAny: wink's types leave out its.span
  const spans = doc.sentences().out((nlp as any).its.span) as unknown as [number, number][]
  for (const [, last] of spans) ends.add(last)
  return ends
}

/**
 * The piece with every character replaced by one of the same length that the tagger knows:
 * straight apostrophes, plain spaces, no lone surrogates. Offsets stay true.
 */
function taggable(piece: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i)
    if (code < 128 && code >= 32) continue
    const plain = plainFor(piece, i, code)
    if (plain === null) continue
    out += piece.slice(from, i) + plain
    from = i + 1
  }
  return out + piece.slice(from)
}

function plainFor(piece: string, i: number, code: number): string | null {
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0xb4) return "'"
  if (isSpace(code) || code < 32) return ' '
  if (code >= 0xd800 && code <= 0xdbff) {
    const next = piece.charCodeAt(i + 1)
    return next >= 0xdc00 && next <= 0xdfff ? null : '?'
  }
  if (code >= 0xdc00 && code <= 0xdfff) {
    const before = piece.charCodeAt(i - 1)
    return before >= 0xd800 && before <= 0xdbff ? null : '?'
  }
  return null
}

const isBlank = (value: string): boolean => value.trim() === ''

/** Words whose full stop ends no sentence; the tagger knows the common titles but not these. */
const ABBREVIATIONS =
  /(?:\b(?:incl|art|arts|para|paras|no|nos|reg|dec|vol|sec|approx|gen|col|lt|sen|rep|gov|sgt|maj|adm|amb|messrs)|\b[A-Z])\.$/i

/** Joins sentences that the tagger cut after an abbreviation. */
function mendSentences(text: string, from: number, sentences: Token[][]): Token[][] {
  const mended: Token[][] = []
  for (const words of sentences) {
    const before = mended.at(-1)
    const last = before?.at(-1)
    const next = words[0]
    if (before && last && next && endsWithAbbreviation(text, from, last.end) && !startsSentence(last, next))
      before.push(...words)
    else mended.push(words)
  }
  return mended
}

const endsWithAbbreviation = (text: string, from: number, end: number): boolean =>
  ABBREVIATIONS.test(text.slice(Math.max(from, end - 9), end))

/** A lone capital with a full stop ("Plan B.") ends a sentence when a function word with a capital follows. */
const startsSentence = (last: Token, next: Token): boolean =>
  /^(?:the|a|an|he|she|it|they|we|but|and|in|on|at|this|that|these|those)$/.test(next.lower) &&
  /^[A-Z]/.test(next.text) &&
  !/^(?:no|art|nos|para|incl)\.?$/.test(last.lower)
