import type { Party } from '../../../../model/party.ts'
import type { Quotation } from '../../../../model/quotation.ts'
import type { Mention } from '../../../../parties/mention.ts'
import type { Sentence, Token } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'
import type { Phrase, SentenceClauses } from '../clauses/clause.ts'
import type { ClauseWords } from '../clauses/clause-words.ts'
import { readClauses } from '../clauses/read-clauses.ts'
import { TokenMarks } from '../clauses/token-marks.ts'
import type { Dispute } from './dispute.ts'
import {
  ADJECTIVES,
  HITS,
  INTRANSITIVE,
  KNOWN_NOUNS,
  KNOWN_VERBS,
  PLAN_NOUNS,
  REPORTING,
  TRANSITIVE,
} from './lexicon.ts'
import type { NounRow } from './rows.ts'

/** What the event coder looks things up in while it reads one report. */
export interface Scene {
  context: ReadingContext
  tokens: Token[]
  /** The mention that covers a token. */
  mentionAt: (Mention | undefined)[]
  words: ClauseWords
  dispute: Dispute
  /** Noun rows of phrases already looked at. */
  nounRows: Map<Phrase, NounRow[]>
  /** The last subject, for "it" and "they"; the last person, for "he"; the last object, for "them". */
  lastSubject: Mention | null
  lastPerson: Mention | null
  lastObject: Mention | null
  /** Who last restricted, renewed or lifted something by name, for "the sanctions would take effect". */
  lastImposer: Party | null
  /** The report speaks of sanctions at all: "the measures" are then measures. */
  aboutSanctions: boolean
}

export interface ReadSentence extends SentenceClauses {
  sentence: Sentence
  isTitle: boolean
}

export function sceneOf(context: ReadingContext, dispute: Dispute): Scene {
  const { document, mentions, dates } = context
  const { tokens } = document
  const mentionAt = new Array<Mention | undefined>(tokens.length)
  const names = new TokenMarks(tokens.length)
  const plain = new TokenMarks(tokens.length)
  const starts = new TokenMarks(tokens.length)
  for (const mention of mentions) {
    starts.add(mention.first)
    for (let i = mention.first; i < mention.last; i++) {
      mentionAt[i] = mention
      names.add(i)
      if (mention.form === 'person' || mention.form === 'seat') plain.add(i)
    }
  }
  const inDates = new TokenMarks(tokens.length)
  let t = 0
  for (const date of dates) {
    while (t < tokens.length && (tokens[t] as Token).end <= date.start) t++
    for (let i = t; i < tokens.length && (tokens[i] as Token).start < date.end; i++) inDates.add(i)
  }
  return {
    context,
    tokens,
    mentionAt,
    words: {
      verbs: KNOWN_VERBS,
      nouns: KNOWN_NOUNS,
      transitive: TRANSITIVE,
      dates: inDates,
      names,
      plain,
      nameStarts: starts,
      adjectives: ADJECTIVES,
      planNouns: PLAN_NOUNS,
      intransitive: INTRANSITIVE,
      hits: HITS,
      reporting: REPORTING,
    },
    dispute,
    nounRows: new Map(),
    lastSubject: null,
    lastPerson: null,
    lastObject: null,
    lastImposer: null,
    aboutSanctions: /sanction|embargo|blockade|restrictive measure|countermeasure|punitive/i.test(
      document.text.slice(0, 200_000),
    ),
  }
}

export function readSentence(scene: Scene, sentence: Sentence): ReadSentence {
  const { document } = scene.context
  return {
    ...readClauses(document, sentence, scene.words),
    sentence,
    isTitle: document.paragraphs[sentence.paragraph]?.kind === 'title',
  }
}

/** The innermost quotation whose content holds most of a range. */
export function quotationOver(context: ReadingContext, start: number, end: number): Quotation | null {
  let best: Quotation | null = null
  let bestSize = Number.POSITIVE_INFINITY
  for (const quotation of context.quotations) {
    for (const piece of quotation.content) {
      const shared = Math.min(end, piece.end) - Math.max(start, piece.start)
      const size = piece.end - piece.start
      if (shared * 2 > end - start && size < bestSize) {
        best = quotation
        bestSize = size
      }
    }
  }
  return best
}
