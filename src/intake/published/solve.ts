import type { DateRange } from '../../model/date-range.ts'
import type { Constraint } from './constraint.ts'
import type { PublicationInput } from './input.ts'

/** The day of publication as far as the evidence tells, and the evidence. */
export function solvePublished(_input: PublicationInput): {
  published: DateRange | null
  reasons: Constraint[]
} {
  return { published: null, reasons: [] }
}
