import winkModel from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { isSpace } from './spans.ts'

/** A word of a piece of text; offsets are into that piece. */
export interface TaggedWord {
  start: number
  end: number
  lower: string
  lemma: string
  pos: string
}

/** Words never met before after which the tagger is made anew: it keeps every word it has ever seen. */
const RECYCLE_AFTER_WORDS = 300_000

let nlp: WinkMethods | null = null
let newWords = 0
/** A mark for each word met, by its hash: enough to count new words, whatever a text is made of. */
const met = new Uint8Array(1 << 20)

/** Counts a word that the tagger has not met; two words with one hash count once, which does no harm. */
function meet(word: string): void {
  let hash = 2_166_136_261
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619)
  const slot = (hash ^ (hash >>> 15)) & (met.length - 1)
  if (met[slot] === 1) return
  met[slot] = 1
  newWords++
}

/** Sentences of a piece of text, each a list of tagged words. Any string will do: offsets are always exact. */
export function tagWords(piece: string): TaggedWord[][] {
  if (!nlp || newWords > RECYCLE_AFTER_WORDS) {
    nlp = winkNLP(winkModel, ['sbd', 'pos'])
    newWords = 0
    met.fill(0)
  }
  const plain = taggable(piece)
  const doc = nlp.readDoc(plain)
  const { its } = nlp
  const values = doc.tokens().out(its.value)
  const tags = doc.tokens().out(its.pos)
  // biome-ignore lint/suspicious/noExplicitAny: wink's types give its.lemma another arity
  const lemmas = doc.tokens().out(its.lemma as any) as unknown as string[]
  const sentences: TaggedWord[][] = []
  const ends = sentenceEnds(doc)
  let at = 0
  let words: TaggedWord[] = []
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    let start = at
    while (plain.charCodeAt(start) === 32) start++
    at = start + value.length
    meet(value)
    if (!isBlank(value))
      words.push({
        start,
        end: at,
        lower: value.toLowerCase(),
        lemma: lemmas[i] ?? value,
        pos: tags[i] ?? 'X',
      })
    if (ends.has(i)) {
      if (words.length > 0) sentences.push(words)
      words = []
    }
  }
  if (words.length > 0) sentences.push(words)
  return mendSentences(piece, sentences)
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
function mendSentences(piece: string, sentences: TaggedWord[][]): TaggedWord[][] {
  const mended: TaggedWord[][] = []
  for (const words of sentences) {
    const before = mended.at(-1)
    const last = before?.at(-1)
    const next = words[0]
    if (before && last && next && endsWithAbbreviation(piece, last.end) && !startsSentence(piece, last, next))
      before.push(...words)
    else mended.push(words)
  }
  return mended
}

const endsWithAbbreviation = (piece: string, end: number): boolean =>
  ABBREVIATIONS.test(piece.slice(Math.max(0, end - 9), end))

/** A lone capital with a full stop ("Plan B.") ends a sentence when a function word with a capital follows. */
const startsSentence = (piece: string, last: TaggedWord, next: TaggedWord): boolean =>
  /^(?:the|a|an|he|she|it|they|we|but|and|in|on|at|this|that|these|those)$/.test(next.lower) &&
  /^[A-Z]/.test(piece.slice(next.start, next.end)) &&
  !/^(?:no|art|nos|para|incl)\.?$/.test(last.lower)
