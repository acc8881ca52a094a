import type { Position } from '../../../../model/position.ts'
import type { ReadingContext } from '../../../context.ts'

/** The stances that the report's quotations carry, in text order; one per speaker, issue, stance and quotation. */
export function findPositions(_context: ReadingContext): Position[] {
  return []
}
