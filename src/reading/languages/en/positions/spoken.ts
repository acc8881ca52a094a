import type { Quotation } from '../../../../model/quotation.ts'
import type { ReadingContext } from '../../../context.ts'
import { CLAIMS_LOOK, POSITIONS_LOOK } from './lexicon.ts'
import { quotedIn } from './nested.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** A quotation with the pieces of it that some pattern of positions or claims may hold in. */
export interface Spoken {
  quotation: Quotation
  pieces: readonly Piece[]
}

const made = new WeakMap<ReadingContext, readonly Spoken[]>()

/** The quotations of a report whose speakers are known: cut into pieces once, read for positions and for claims. */
export function spokenIn(context: ReadingContext): readonly Spoken[] {
  const known = made.get(context)
  if (known) return known
  const quoted = quotedIn(context.quotations)
  const spoken = context.quotations
    .filter((quotation) => quotation.speaker !== null)
    .map((quotation) => ({
      quotation,
      pieces: piecesOf(context, quotation, POSITIONS_LOOK | CLAIMS_LOOK, quoted),
    }))
  made.set(context, spoken)
  return spoken
}
