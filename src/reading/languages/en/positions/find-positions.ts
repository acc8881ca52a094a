import type { Position } from '../../../../model/position.ts'
import type { Quotation } from '../../../../model/quotation.ts'
import type { Span } from '../../../../model/span.ts'
import type { Issue, Stance } from '../../../../model/vocabulary.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { ReadingContext } from '../../../context.ts'
import { findCondition } from './condition.ts'
import { LEXICON, POSITIONS_LOOK } from './lexicon.ts'
import { candidates, makeCatalogue } from './pattern/catalogue.ts'
import { findMatch, type Match } from './pattern/match.ts'
import type { Piece } from './pieces.ts'
import { POSITIONS } from './positions.table.ts'
import type { PositionRow } from './row.ts'
import {
  hangsOnNoun,
  holds,
  isConditional,
  isNegated,
  isOfAnotherKind,
  isReportedOfAnother,
  isSaidOfAnother,
} from './scope.ts'
import { findSides, type Role, roleOf, type Sides } from './sides.ts'
import { spokenIn } from './spoken.ts'
import { withoutSuperseded } from './supersede.ts'
import { topicFinder, topicWords } from './topic.ts'
import { harmStance } from './victim.ts'

const lexicon = LEXICON
const catalogue = makeCatalogue(POSITIONS, lexicon, POSITIONS_LOOK)
const SYMBOLS = {
  own: lexicon.symbol('@own'),
  other: lexicon.symbol('@other'),
  they: lexicon.symbol('$they'),
  attitude: lexicon.symbol('$attitude'),
  say: lexicon.symbol('$say'),
  hedge: lexicon.symbol('$hedge'),
  elsewhere: lexicon.symbol('$elsewhere'),
  opener: lexicon.symbol('$condition'),
  weak: lexicon.symbol('$weak-condition'),
  aim: lexicon.symbol('$mend'),
  relations: lexicon.symbol('$relations'),
  everyone: lexicon.symbol('$everyone'),
  bystanders: lexicon.symbol('$bystanders'),
  people: lexicon.symbol('$people'),
  themselves: lexicon.symbol('$themselves'),
}
const TOPIC = topicWords(lexicon, lexicon.symbol('$sanctions'))
for (const { row } of catalogue.entries) if (row.without) lexicon.symbol(row.without)

/** What the rows are tried against: one quotation of the report. */
interface Speech {
  context: ReadingContext
  quotation: Quotation
  sides: Sides
  isOnTopic: (piece: Piece) => boolean
  /** What the speaker's side is in the dispute. */
  role: Role | null
}

/** The stances that the report's quotations carry, in text order; one per speaker, issue, stance and quotation. */
export function findPositions(context: ReadingContext): Position[] {
  const { sanctionsAt, isOnTopic } = topicFinder(context, TOPIC)
  const sides = findSides(context, sanctionsAt)
  return spokenIn(context).flatMap(({ quotation, pieces }) => {
    const role = roleOf(quotation.speaker?.party ?? null, sides)
    return positionsIn({ context, quotation, sides, isOnTopic, role }, pieces)
  })
}

function positionsIn(speech: Speech, pieces: readonly Piece[]): Position[] {
  const { context } = speech
  const found = new Map<string, Position>()
  for (const piece of pieces) {
    if (piece.question || !(piece.anchors & catalogue.bit)) continue
    const here = new Map<string, Position>()
    for (const index of candidates(catalogue, piece.words)) {
      const { row, pattern } = catalogue.entries[index] as (typeof catalogue.entries)[number]
      if (!fits(row, speech, piece)) continue
      findMatch(pattern, piece.words, (match) => {
        if (isUndone(row, piece, match)) return false
        const condition = findCondition(context.document.text, piece, match, SYMBOLS, isLifting(row))
        if (row.condition === 'need' && !condition) return false
        if (row.condition === 'forbid' && condition) return false
        let any = false
        for (const [issue, given] of stancesOf(row, condition)) {
          const stance = given === 'by-victim' ? victimStance(speech, piece, match) : given
          if (!stance) continue
          any = true
          keep(here, position(speech, issue, stance, condition, spanOfMatch(context, piece, match)))
        }
        return any
      })
    }
    if (here.size > 0) for (const next of withoutSuperseded(here)) keep(found, next)
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}

function fits(row: PositionRow, speech: Speech, piece: Piece): boolean {
  if (row.topic && !speech.isOnTopic(piece)) return false
  if (row.scope === 'any') return true
  const { role } = speech
  if (row.scope === 'not-target') return role !== 'target'
  const imposes = role === 'imposer' || role === 'both' || role === 'usual'
  if (row.scope === 'imposer') return imposes
  return role !== 'imposer' && (role !== 'usual' || isOfLegality(row))
}

function isUndone(row: PositionRow, piece: Piece, match: Match): boolean {
  return (
    (!row.negated && isNegated(piece, match, SYMBOLS.attitude)) ||
    (!row.inIf && isConditional(piece, match)) ||
    (row.firm && holds(piece, match, SYMBOLS.hedge)) ||
    (row.without !== null && holds(piece, match, lexicon.symbol(row.without))) ||
    isOfAnotherKind(piece, match, SYMBOLS.elsewhere) ||
    (row.pattern.startsWith('$rival') && hangsOnNoun(piece, match)) ||
    !hasContent(piece, match) ||
    (isOfSpeaker(row) && isSaidOfAnother(piece, match, SYMBOLS)) ||
    isReportedOfAnother(piece, match, SYMBOLS)
  )
}

/** "Ready for talks if …" is no plain readiness; "when" and "after" are too weak to say so. */
const stancesOf = (row: PositionRow, condition: Span | null): PositionRow['stances'] =>
  row.whenConditional && condition && FIRM_CONDITION.test(condition.text)
    ? [row.whenConditional]
    : row.stances

const FIRM_CONDITION =
  /^(?:but )?(?:only|if|unless|provided|as long as|so long as|on (?:the )?condition|once|given|until|till|as soon as)\b/i

const OF_SPEAKER = new Set(['open', 'closed', 'offers'])

/** Readiness to talk or to answer is the speaker's only where no other side is the subject. */
const isOfSpeaker = (row: PositionRow): boolean =>
  row.stances.some(([issue, stance]) => issue === 'reciprocity' || OF_SPEAKER.has(stance))

const isLifting = (row: PositionRow): boolean => row.stances.some(([issue]) => issue === 'lifting')

/** An imposer by custom may well call another's sanctions illegal. */
const isOfLegality = (row: PositionRow): boolean =>
  row.pattern.includes('$sanctions') && row.stances.some(([issue]) => issue === 'legality')

/** Some of the words matched lie in the content itself, not only in a cue read along with it. */
const hasContent = (piece: Piece, match: Match): boolean =>
  (piece.tokens[match.end - 1]?.end ?? 0) > piece.start

function victimStance(speech: Speech, piece: Piece, match: Match): Stance | null {
  const party = speech.quotation.speaker?.party ?? null
  return harmStance(piece, match, party, speech.sides, SYMBOLS)
}

function spanOfMatch(context: ReadingContext, piece: Piece, match: Match): Span {
  const start = Math.max(piece.start, piece.tokens[match.start]?.start ?? piece.start)
  const end = Math.min(piece.end, piece.tokens[match.end - 1]?.end ?? piece.end)
  return spanOf(context.document.text, start, end)
}

function position(
  { quotation }: Speech,
  issue: Issue,
  stance: Stance,
  condition: Span | null,
  span: Span,
): Position {
  const { name, party } = quotation.speaker as NonNullable<Quotation['speaker']>
  return { speaker: name, party, issue, stance, quotation: quotation.id, condition, span }
}

/** The first words that carry a stance stand for it; a condition found later is added. */
function keep(found: Map<string, Position>, next: Position): void {
  const key = `${next.issue}/${next.stance}`
  const before = found.get(key)
  if (!before) found.set(key, next)
  else before.condition ??= next.condition
}
