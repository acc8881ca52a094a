import type { Claim } from '../../../../model/claim.ts'
import type { Quotation } from '../../../../model/quotation.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { ReadingContext } from '../../../context.ts'
import { CLAIMS_LOOK, LEXICON, NARRATION_LOOKS } from '../positions/lexicon.ts'
import { type Catalogue, candidates, makeCatalogue } from '../positions/pattern/catalogue.ts'
import { findMatch, type Match } from '../positions/pattern/match.ts'
import { countOf, type Piece, piecesOf } from '../positions/pieces.ts'
import { holds, isConditional, isNegated, isReportedOfAnother } from '../positions/scope.ts'
import { spokenIn } from '../positions/spoken.ts'
import { CLAIMS } from './claims.table.ts'
import { findHeadlineClaims } from './headline.ts'
import { narratorsWords } from './narrator.ts'
import type { ClaimRow } from './row.ts'
import { aboutOf } from './sides-of.ts'

/** Fewer measures than this are an event, not a claim about how many there are. */
const FEWEST = 20

const lexicon = LEXICON
const catalogue = makeCatalogue(CLAIMS, lexicon, CLAIMS_LOOK)
const toldCatalogue = makeCatalogue(
  CLAIMS.filter((row) => row.narrator),
  lexicon,
  NARRATION_LOOKS,
)
const SYMBOLS = {
  own: lexicon.symbol('@own'),
  they: lexicon.symbol('$they'),
  say: lexicon.symbol('$say'),
  attitude: lexicon.symbol('$attitude'),
  hedge: lexicon.symbol('$hedge'),
}
for (const { row } of catalogue.entries) if (row.without) lexicon.symbol(row.without)

/** The assertions of fact that the record can speak to, in text order, with ids `c1`, `c2`, … */
export function findClaims(context: ReadingContext): Claim[] {
  const spoken = spokenIn(context).flatMap(({ quotation, pieces }) =>
    claimsIn(context, quotation, pieces, catalogue),
  )
  const told = narratorsWords(context).flatMap((words) =>
    claimsIn(context, words, piecesOf(context, words, NARRATION_LOOKS, []), toldCatalogue),
  )
  return [...spoken, ...told, ...findHeadlineClaims(context)]
    .sort((a, b) => a.span.start - b.span.start)
    .map((claim, index) => ({ ...claim, id: `c${index + 1}` }))
}

function claimsIn(
  context: ReadingContext,
  quotation: Quotation,
  pieces: readonly Piece[],
  catalogue: Catalogue<ClaimRow>,
): Claim[] {
  const found = new Map<string, Claim>()
  for (const piece of pieces) {
    if (piece.question || !(piece.anchors & catalogue.bit)) continue
    for (const index of candidates(catalogue, piece.words)) {
      const { row, pattern } = catalogue.entries[index] as (typeof catalogue.entries)[number]
      findMatch(pattern, piece.words, (match) => {
        const count = row.counted ? countIn(piece, match) : null
        if ((row.counted && count === null) || isUndone(row, piece, match)) return false
        const claim = claimOf(context, quotation, row, piece, match, count)
        const key = `${row.kind}/${row.action}/${claim.about.actor}/${row.polarity}`
        if (!found.has(key)) found.set(key, claim)
        return true
      })
    }
  }
  return [...found.values()]
}

function isUndone(row: ClaimRow, piece: Piece, match: Match): boolean {
  return (
    (piece.tokens[match.end - 1]?.end ?? 0) <= piece.start ||
    (!row.negated && isNegated(piece, match, SYMBOLS.attitude)) ||
    isConditional(piece, match) ||
    (row.firm && holds(piece, match, SYMBOLS.hedge)) ||
    (row.without !== null && holds(piece, match, lexicon.symbol(row.without))) ||
    isReportedOfAnother(piece, match, SYMBOLS)
  )
}

/** The count, where nothing but attributes stands between the number and the measures it counts. */
function countIn(piece: Piece, match: Match): number | null {
  for (let i = match.start + 1; i < match.end - 1; i++)
    if (!/^(?:ADJ|ADV|CCONJ|NOUN|PROPN|VERB)$/.test(piece.tokens[i]?.pos ?? '')) return null
  const count = countOf(piece.tokens[match.start]?.text ?? '')
  return count !== null && count >= FEWEST && match.end - match.start <= 7 ? count : null
}

function claimOf(
  context: ReadingContext,
  quotation: Quotation,
  row: ClaimRow,
  piece: Piece,
  match: Match,
  count: number | null,
): Claim {
  const party = quotation.speaker?.party ?? null
  const start = Math.max(piece.start, piece.tokens[match.start]?.start ?? piece.start)
  const end = Math.min(piece.end, piece.tokens[match.end - 1]?.end ?? piece.end)
  const { actor, recipient } = aboutOf(row, piece, match, party)
  return {
    id: '',
    kind: row.kind,
    claimant: quotation.speaker?.name ?? null,
    party,
    about: { action: row.action, actor, recipient, polarity: row.polarity, count },
    quotation: quotation.id || null,
    span: spanOf(context.document.text, start, end),
    beside: null,
  }
}
