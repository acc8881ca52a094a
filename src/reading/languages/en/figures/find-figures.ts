import type { Figure } from '../../../../model/figure.ts'
import type { ReadingContext } from '../../../context.ts'

/** The figures of a report: money, percentages, counts and volumes, with unit, bound and who claims them. */
export function findFigures(_context: ReadingContext): Figure[] {
  return []
}
