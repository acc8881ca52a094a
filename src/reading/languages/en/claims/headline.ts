import type { Claim } from '../../../../model/claim.ts'
import type { Quotation } from '../../../../model/quotation.ts'
import type { Span } from '../../../../model/span.ts'
import type { Action, Polarity } from '../../../../model/vocabulary.ts'
import type { Mention } from '../../../../parties/mention.ts'
import type { Sentence } from '../../../../text/document.ts'
import { contains, spanOf } from '../../../../text/spans.ts'
import type { ReadingContext } from '../../../context.ts'
import { HEADLINES_LOOK, LEXICON } from '../positions/lexicon.ts'
import { candidates, makeCatalogue } from '../positions/pattern/catalogue.ts'
import { findMatch, type Match } from '../positions/pattern/match.ts'
import { type Piece, piecesOf } from '../positions/pieces.ts'
import { hasSymbol, holds, isNegated } from '../positions/scope.ts'
import { HEADLINES } from './headlines.table.ts'
import type { HeadlineRow } from './row.ts'

const lexicon = LEXICON
const catalogue = makeCatalogue(HEADLINES, lexicon, HEADLINES_LOOK)
const HEDGE = lexicon.symbol('$weigh')
const ATTITUDE = lexicon.symbol('$attitude')
const actSymbol = (action: Action): number => lexicon.symbol(`$act-${action}`)
/** Longest stretch of the body set beside a headline, in UTF-16 units. */
const LONGEST = 400

/** What a headline says firmly. */
interface Firm {
  action: Action
  polarity: Polarity
  parties: Set<string>
  span: Span
  actor: string | null
  recipient: string | null
}

/** The headline, where it says firmly what the body leaves open about the same parties and act. */
export function findHeadlineClaims(context: ReadingContext): Claim[] {
  const title = context.document.paragraphs.find((paragraph) => paragraph.kind === 'title')
  if (!title) return []
  const sentences = context.document.sentences.filter((sentence) => sentence.paragraph === title.index)
  const firm = sentences.map((sentence) => firmStatement(context, sentence)).find((found) => found !== null)
  if (!firm) return []
  const beside = openWords(context, title.index, firm)
  if (!beside) return []
  const { action, polarity, actor, recipient, span } = firm
  const about = { action, actor, recipient, polarity, count: null }
  return [{ id: '', kind: 'headline', claimant: null, party: null, about, quotation: null, span, beside }]
}

function firmStatement(context: ReadingContext, sentence: Sentence): Firm | null {
  for (const piece of piecesOfSentence(context, sentence)) {
    if (piece.question) return null
    for (const says of ['not', 'done'] as const) {
      let firm: Firm | null = null
      eachMatch(piece, says, (row, match) => {
        if (!row.action || holds(piece, match, HEDGE)) return false
        if (says === 'done' && isNegated(piece, match, ATTITUDE)) return false
        firm = firmOf(context, piece, match, row.action, says === 'not' ? 'negated' : 'affirmed')
        return firm !== null
      })
      if (firm) return firm
    }
  }
  return null
}

function firmOf(
  context: ReadingContext,
  piece: Piece,
  match: Match,
  action: Action,
  polarity: Polarity,
): Firm | null {
  const around = [...piece.mentions].filter(([at]) => at >= match.start - 8 && at <= match.end + 6)
  const before = around.filter(([at]) => at <= match.start).at(-1)
  const after = around.find(([at]) => at >= match.end)
  if (!before) return null
  const [first, actor] = before
  if (polarity === 'affirmed' && !isSubject(piece, first, actor)) return null
  const last = after ? after[0] + after[1].last - after[1].first - 1 : match.end - 1
  const start = piece.tokens[first]?.start ?? piece.start
  const end = piece.tokens[Math.min(last, piece.tokens.length - 1)]?.end ?? piece.end
  return {
    action,
    polarity,
    parties: new Set([actor, after?.[1]].flatMap((mention) => (mention ? [mention.entity] : []))),
    span: spanOf(context.document.text, start, Math.max(start, end)),
    actor: actor.party,
    recipient: after?.[1].party ?? null,
  }
}

/** Whoever acts is no attribute ("anti-Russian bans") and hangs on no noun ("the threat of the EU to ban"). */
function isSubject(piece: Piece, at: number, mention: Mention): boolean {
  if (/^anti-/i.test(mention.text)) return false
  const before = piece.tokens[at - 1]
  const link = before?.pos === 'DET' ? piece.tokens[at - 2] : before
  return link?.pos !== 'ADP'
}

/** The words of the body that leave it open; what is quoted word for word before what is told. */
function openWords(context: ReadingContext, title: number, firm: Firm): Span | null {
  if (firm.polarity === 'affirmed' && saysItWasDone(context, title, firm)) return null
  const spans: Span[] = []
  const pieces = piecesBySentence(context)
  for (const sentence of context.document.sentences) {
    if (sentence.paragraph === title || !isAbout(context, sentence, firm, pieces)) continue
    for (const piece of pieces(sentence)) {
      let open = false
      eachMatch(piece, firm.polarity === 'negated' ? 'pending' : 'weighed', (row, match) => {
        if (row.action && row.action !== firm.action) return false
        open = !isNegated(piece, match, ATTITUDE)
        return open
      })
      if (open) spans.push(sentenceSpan(context, sentence))
    }
  }
  const direct = context.quotations.filter((quotation) => quotation.form === 'direct')
  const quoted = spans.find((span) =>
    direct.some(({ content }) => content.some((part) => contains(part, span))),
  )
  return quoted ?? spans[0] ?? null
}

/** The sentence names the act and one of the parties, itself or by the two sentences before it. */
function isAbout(
  context: ReadingContext,
  sentence: Sentence,
  firm: Firm,
  pieces: (sentence: Sentence) => Piece[],
): boolean {
  const paragraph = context.document.paragraphs[sentence.paragraph]
  const party = context.mentions.some(
    (mention) =>
      paragraph &&
      mention.start >= paragraph.start &&
      mention.end <= paragraph.end &&
      (firm.parties.has(mention.entity) || (mention.party !== null && mention.party === firm.actor)),
  )
  if (!party) return false
  const near = context.document.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 1)
    .filter((other) => other.paragraph === sentence.paragraph)
  const act = actSymbol(firm.action)
  return near.some((other) => pieces(other).some((piece) => hasAct(piece, act)))
}

const hasAct = (piece: Piece, act: number): boolean =>
  piece.tokens.some((_, index) => hasSymbol(piece, index, act))

function saysItWasDone(context: ReadingContext, title: number, firm: Firm): boolean {
  return context.events.some(
    (event) =>
      !event.fromHeadline &&
      event.action === firm.action &&
      event.modality === 'done' &&
      context.document.paragraphs[title] !== undefined &&
      event.evidence.start >= (context.document.paragraphs[title]?.end ?? 0),
  )
}

function eachMatch(
  piece: Piece,
  says: HeadlineRow['says'],
  accept: (row: HeadlineRow, match: Match) => boolean,
): void {
  for (const index of candidates(catalogue, piece.words)) {
    const { row, pattern } = catalogue.entries[index] as (typeof catalogue.entries)[number]
    if (row.says === says && findMatch(pattern, piece.words, (match) => accept(row, match))) return
  }
}

/** The pieces of each sentence, made once: a sentence is looked at for itself and for the two after it. */
function piecesBySentence(context: ReadingContext): (sentence: Sentence) => Piece[] {
  const made = new Map<number, Piece[]>()
  return (sentence) => {
    const known = made.get(sentence.index) ?? piecesOfSentence(context, sentence)
    made.set(sentence.index, known)
    return known
  }
}

function piecesOfSentence(context: ReadingContext, sentence: Sentence): Piece[] {
  const words: Quotation = {
    id: '',
    form: 'indirect',
    content: [sentenceSpan(context, sentence, sentence.end - sentence.start)],
    cue: null,
    source: null,
    speaker: null,
    relay: [],
    said: null,
    occasion: null,
    confidence: 1,
  }
  return piecesOf(context, words, HEADLINES_LOOK, [])
}

const sentenceSpan = (context: ReadingContext, sentence: Sentence, longest = LONGEST): Span =>
  spanOf(context.document.text, sentence.start, Math.min(sentence.end, sentence.start + longest))
