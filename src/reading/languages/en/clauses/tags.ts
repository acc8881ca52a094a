import type { Document, Sentence, Token } from '../../../../text/document.ts'
import type { VerbForm } from './clause.ts'
import { CLOSED_WORDS, NOMINAL, type Tag } from './closed-words.ts'
import { mendNoun } from './mend-nouns.ts'
import type { TokenMarks } from './token-marks.ts'

/** A verb form that the tables know, whatever the tagger takes it for. */
export interface KnownVerb {
  lemma: string
  form: VerbForm
}

export interface TaggedToken {
  token: Token
  tag: Tag
  /** For verbs; else `null`. */
  form: VerbForm | null
  lemma: string
}

/** What the clause reader is told besides the words. */
export interface Hints {
  /** Verbs the tables know, by any of their forms. */
  verbs: ReadonlyMap<string, KnownVerb>
  /** Nouns, singular or plural, of one word or two, that the tables know. */
  nouns: ReadonlySet<string>
  /** Token indexes that belong to a date. */
  dates: TokenMarks
  /** Token indexes that belong to a mention of a party. */
  names: TokenMarks
  /** Token indexes in mentions that stand for a state or person, not adjectives. */
  plain: TokenMarks
  /** Token indexes at which a mention begins. */
  nameStarts: TokenMarks
}

const OPEN: Readonly<Record<string, Tag>> = {
  NOUN: 'noun',
  PROPN: 'name',
  ADJ: 'adjective',
  NUM: 'number',
  VERB: 'verb',
  AUX: 'verb',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'and',
  SCONJ: 'subordinator',
  SYM: 'noun',
  INTJ: 'adverb',
}

/** The tokens of a sentence with clause tags. */
export function tagSentence(document: Document, sentence: Sentence, hints: Hints): TaggedToken[] {
  const tagged: TaggedToken[] = []
  for (let i = sentence.first; i < sentence.last; i++)
    tagged.push(firstTag(document.tokens, document.tokens[i] as Token, hints))
  markSingleQuotes(tagged)
  for (let i = 0; i < tagged.length; i++) {
    intoDate(tagged, i)
    intoNumber(tagged, i)
    asNoun(tagged, i, hints)
    if (tagged[i]?.token.lower === 'further' && tagged[i + 1]?.tag === 'verb')
      (tagged[i] as TaggedToken).tag = 'adverb'
  }
  for (let i = 0; i < tagged.length; i++) mend(tagged, i, hints)
  return tagged
}

/** Verbs whose participle looks like their base: "firms run by the army". */
const RUN_BY = /^(?:run|overrun|put|set|hit|shut|cut)$/

function firstTag(tokens: readonly Token[], token: Token, hints: Hints): TaggedToken {
  const known = token.pos === 'PUNCT' ? undefined : hints.verbs.get(token.lower)
  const tag = tagOf(tokens, token, known, hints)
  if (tag !== 'verb') return { token, tag, form: null, lemma: token.lemma }
  const before = tokens[token.index - 1]
  const isRunBy =
    RUN_BY.test(token.lower) && tokens[token.index + 1]?.lower === 'by' && before?.pos === 'NOUN'
  const form = isRunBy ? 'ed' : (known?.form ?? formOf(token))
  return { token, tag, form, lemma: known?.lemma ?? token.lemma }
}

function tagOf(tokens: readonly Token[], token: Token, known: KnownVerb | undefined, hints: Hints): Tag {
  const { text, lower, pos, index } = token
  if (hints.dates.has(index)) return 'date'
  if (!isLetter(text.charCodeAt(0))) {
    const sign = signTag(text, lower, pos)
    if (sign) return sign
  }
  const glued = isCompound(tokens, index)
  if (glued && (pos === 'VERB' || pos === 'ADP')) return 'adjective'
  if (lower === 'so' && isHyphen(tokens[index + 1]) && tokens[index + 1]?.start === token.end)
    return 'adjective'
  const isAcronym = pos === 'PROPN' && text.length > 1 && text.length <= 4 && text === text.toUpperCase()
  const closed = isAcronym ? undefined : CLOSED_WORDS.get(lower)
  if (closed) return closed
  if (hints.names.has(index)) return 'name'
  if (pos === 'VERB' || pos === 'AUX') return 'verb'
  if (known?.form === 'ed' && pos !== 'ADP') return 'verb'
  return OPEN[pos] ?? (/\p{L}/u.test(text) ? 'noun' : 'punctuation')
}

/** Quotation marks, hyphens, currency signs, apostrophes and other punctuation. */
function signTag(text: string, lower: string, pos: string): Tag | null {
  if (/^["“”«»„]$|^''$|^``$/.test(text)) return 'quote'
  if (/^[-‐‑–]$/.test(text)) return 'hyphen'
  if (/^[$€£¥₽%]$/.test(text)) return 'noun'
  if (lower === "'" || (lower === "'s" && pos === 'PART')) return "'s"
  return pos === 'PUNCT' && !/[\p{L}\p{N}]/u.test(text) ? 'punctuation' : null
}

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '-' || token.text === '‐' || token.text === '‑' || token.text === '–')

/** "so-called": glued to the word before by a hyphen. */
const isCompound = (tokens: readonly Token[], index: number): boolean =>
  isHyphen(tokens[index - 1]) && tokens[index - 1]?.start === tokens[index - 2]?.end

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function formOf(token: Token): VerbForm {
  if (token.lower === token.lemma) return 'base'
  if (token.lower.endsWith('ing')) return 'ing'
  if (token.lower.endsWith('s') && !token.lower.endsWith('ss')) return 's'
  return 'ed'
}

/** Straight single marks that open after a space, and those that close them, are quotation marks, no possessives. */
function markSingleQuotes(tagged: TaggedToken[]): void {
  let open = false
  for (let i = 0; i < tagged.length; i++) {
    const here = tagged[i] as TaggedToken
    if (here.token.text !== "'" && here.token.text !== '‘' && here.token.text !== '’') continue
    const isApart = i === 0 || (tagged[i - 1] as TaggedToken).token.end < here.token.start
    if (!isApart && !open) continue
    here.tag = 'quote'
    open = isApart
  }
}

/** "on Monday", "in early March": the preposition goes with the date. */
function intoDate(tagged: TaggedToken[], i: number): void {
  const here = tagged[i] as TaggedToken
  if (here.tag === "'s" && tagged[i - 1]?.tag === 'date') here.tag = 'date'
  const next = tagged[i + 1]
  const isBeside = next?.tag === 'date'
  if (!next || !(isBeside || (next.tag === 'determiner' && tagged[i + 2]?.tag === 'date'))) return
  const isPreposition = here.tag === 'preposition' || LEADS_TO_DATE.has(here.token.lower)
  if (isPreposition || (isBeside && here.tag === 'determiner')) here.tag = 'date'
  if (isPreposition) next.tag = 'date'
}

const LEADS_TO_DATE = new Set(['since', 'until', 'till', 'before', 'after'])

/** "more than 100", "at least 12", "up to 40": part of the number. */
function intoNumber(tagged: TaggedToken[], i: number): void {
  const here = tagged[i] as TaggedToken
  const before = tagged[i - 1]
  if (here.tag !== 'number' || !before) return
  const first = tagged[i - 2]
  const pair = `${first?.token.lower} ${before.token.lower}`
  if (first && /^(?:more than|less than|fewer than|at least|up to|close to|at most)$/.test(pair)) {
    first.tag = 'number'
    before.tag = 'number'
  } else if (/^(?:nearly|almost|about|around|over|some|roughly|approximately)$/.test(before.token.lower))
    before.tag = 'number'
}

/** A plural that the tables know as a noun is one behind an adjective, a participle or its usual first part. */
function asNoun(tagged: TaggedToken[], i: number, hints: Hints): void {
  const here = tagged[i] as TaggedToken
  if (here.tag !== 'verb') return
  const before = tagged[i - 1]
  const pair = `${before?.token.lower} ${here.token.lower}`
  if (here.form === 'ing' && hints.nouns.has(pair)) {
    here.tag = 'noun'
    here.form = null
    return
  }
  if (here.form === 'base' && isGoods(tagged, i, hints)) {
    here.tag = 'noun'
    here.form = null
    return
  }
  if (here.form !== 's') return
  const isPlain =
    hints.nouns.has(here.token.lower) &&
    (before?.tag === 'adjective' ||
      before?.tag === 'determiner' ||
      (before?.tag === 'verb' && before.form === 'ed'))
  if (!hints.nouns.has(pair) && !isPlain) return
  here.tag = 'noun'
  here.form = null
}

/** "snap back | oil sanctions": a noun of the tables, and no verb of theirs, before another. */
const isGoods = (tagged: TaggedToken[], i: number, hints: Hints): boolean => {
  const { lower } = (tagged[i] as TaggedToken).token
  const before = tagged[i - 1]?.tag
  return (
    hints.nouns.has(lower) &&
    !hints.verbs.has(lower) &&
    hints.nouns.has(tagged[i + 1]?.token.lower ?? '') &&
    before !== 'to' &&
    before !== 'auxiliary'
  )
}

/** "Chinese shipping firms": trades, where a noun follows. */
const TRADES =
  /^(?:shipping|banking|trading|mining|refining|manufacturing|engineering|drilling|fishing|broadcasting|consulting)$/

/** Corrects what the neighbours show to be wrong: headline verbs taken for nouns, nouns for verbs, participles. */
function mend(tagged: TaggedToken[], i: number, hints: Hints): void {
  const here = tagged[i] as TaggedToken
  const before = tagged[i - 1]
  if (here.token.lower === 'since' && /^(?:has|have|had)$/.test(before?.token.lower ?? ''))
    here.tag = 'adverb'
  const next = tagged[i + 1]
  if (here.tag === 'verb' && here.token.text === 'Act' && /^\p{Lu}/u.test(before?.token.text ?? '')) {
    here.tag = 'name'
    here.form = null
    return
  }
  if (here.token.lower === 'home' && here.tag === 'noun' && before?.tag === 'noun' && next?.tag !== 'noun')
    here.tag = 'adverb'
  if (here.tag === 'adverb' && next?.token.lower === 'of' && /^(?:part|half)$/.test(here.token.lower))
    here.tag = 'noun'
  if (
    here.tag === 'verb' &&
    TRADES.test(here.token.lower) &&
    (next?.tag === 'noun' || isListed(before, next))
  ) {
    here.tag = 'adjective'
    here.form = null
    return
  }
  if (here.tag === 'verb') {
    const opensNoun = opens(before) || (before?.tag === 'adverb' && isAttributive(tagged, i))
    if (here.form === 'ed' || here.form === 'ing') {
      const noun = next && /^(?:noun|name|adjective|number)$/.test(next.tag)
      const modifies =
        noun &&
        before &&
        (opensNoun ||
          (here.form === 'ing' &&
            before.tag === 'verb' &&
            before.form === 'ed' &&
            hints.nouns.has(next?.token.lower ?? '') &&
            hints.verbs.get(before.token.lower)?.lemma === 'impose') ||
          (here.form === 'ed' && (before.tag === 'verb' || before.tag === 'preposition')))
      if (modifies) here.tag = 'adjective'
      else if (opensNoun && before?.tag !== 'number' && here.form === 'ing') here.tag = 'noun'
    } else if (opensNoun && before?.tag !== 'number' && before?.token.lower !== 'all') {
      here.tag = 'noun'
    } else if (here.form === 'base' && before?.tag === 'preposition' && before.token.lower !== 'to') {
      here.tag = 'noun'
    }
    if (here.tag !== 'verb') here.form = null
    return
  }
  if (
    here.tag === 'noun' ||
    (here.tag === 'adjective' && !hints.names.has(here.token.index)) ||
    here.tag === 'name'
  )
    mendNoun(tagged, i, hints)
}

/** "banking, steel, shipping and other sanctions". */
const isListed = (before: TaggedToken | undefined, next: TaggedToken | undefined): boolean =>
  before?.token.lower === ',' && (next?.tag === 'and' || next?.token.lower === ',')

const opens = (token: TaggedToken | undefined): boolean => token !== undefined && OPENERS.has(token.tag)

const OPENERS: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'adjective', "'s", 'number'])

/** "all previously terminated sanctions": a participle behind an adverb that a determiner opens. */
const isAttributive = (tagged: TaggedToken[], i: number): boolean =>
  opens(tagged[i - 2]) && tagged[i]?.form === 'ed' && NOMINAL.has(tagged[i + 1]?.tag ?? 'to')
