import type { Claim } from '../../../../model/claim.ts'
import type { ReadingContext } from '../../../context.ts'

/** The assertions of fact that the record can speak to, in text order, with ids `c1`, `c2`, … */
export function findClaims(_context: ReadingContext): Claim[] {
  return []
}
