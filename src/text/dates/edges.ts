import type { DayNumber } from './calendar.ts'
import type { Moment } from './moments.ts'
import type { Edge } from './temporal.ts'

/** The part of a moment that is meant: its first, middle or last third, or what lies before or after publication. */
export function edged(
  moment: Moment,
  edge: Edge,
  reference: DayNumber | null,
): { from: DayNumber; to: DayNumber } {
  const { from, to } = moment
  const third = Math.floor((to - from + 1) / 3)
  if (third === 0) return { from, to }
  if (edge === 'early') return { from, to: from + third }
  if (edge === 'mid') return { from: from + third - 1, to: to - third + 1 }
  if (edge === 'late') return { from: to - third, to }
  if (reference === null || reference < from || reference > to) return { from, to }
  if (edge === 'before') return { from, to: reference }
  return edge === 'after' ? { from: reference, to } : { from, to }
}
