import type { Event } from '../../../../model/event.ts'
import type { ReadingContext } from '../../../context.ts'

/**
 * The events of a report: who did, plans, threatens, demands or refuses what to whom. Ids are left empty and replies
 * (`inResponseTo.event`) name places in the returned list until the pipeline gives ids out.
 */
export function findEvents(_context: ReadingContext): Event[] {
  return []
}
