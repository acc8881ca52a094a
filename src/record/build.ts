import type { Entry, Record } from '../model/record.ts'
import { setClaims } from './claims.ts'
import { linkConfirmations } from './confirmation.ts'
import { findCopies } from './copies.ts'
import { datesFollow, mergeEvents } from './events.ts'
import { mergeFigures } from './figures.ts'
import { type Issued, redirectsOf } from './ids.ts'
import { followMeasures } from './measures.ts'
import { pairMoves } from './moves.ts'
import { narrowByCopies, narrowByEvents, narrowByUtterances } from './narrowing.ts'
import { byDateThenId } from './order.ts'
import { trackPositions } from './positions.ts'
import { linkResponses } from './responses.ts'
import { inOrder, type ReadReport } from './source.ts'
import { summarise } from './summaries.ts'
import { followNarrowing, mergeUtterances } from './utterances.ts'

/** Raised whenever the same readings would give another record. */
export const RECORD_VERSION = '3'

export interface BuildOptions {
  /** Ids given out before, which must go on leading somewhere. */
  issued?: Iterable<Issued>
  /** Told after each step: how many of how many are done. */
  progress?: (done: number, total: number, step: string) => void
}

/**
 * Merges readings into the record: one entry per real utterance, event, figure or claim. The same readings give the
 * same record, in whatever order they were added; only the short numbers of the reports follow that order.
 */
export function buildRecord(stored: Iterable<ReadReport>, options: BuildOptions = {}): Record {
  const step = counter(options.progress)
  const sources = step('reports', () => inOrder(stored))
  const copies = step('copies', () => findCopies(sources))
  const utterances = step('utterances', () => mergeUtterances(sources))
  step('dates', () => {
    narrowByCopies(sources, copies)
    narrowByUtterances(sources, utterances)
  })
  const events = step('events', () => mergeEvents(sources))
  step('dates of events', () => {
    narrowByEvents(sources, events)
    followNarrowing(utterances)
    datesFollow(events)
  })
  step('responses', () => linkResponses(events))
  step('confirmations', () => linkConfirmations(events))
  const figures = step('figures', () => mergeFigures(sources))
  const claims = step('claims', () => setClaims(sources, utterances, events))
  const entries: Entry[] = [...utterances.entries, ...events.entries, ...figures, ...claims].sort(
    byDateThenId,
  )
  return {
    version: RECORD_VERSION,
    reports: step('summaries', () => summarise(sources)),
    copies,
    entries,
    measures: step('measures', () => followMeasures(events)),
    positions: step('positions', () => trackPositions(sources, utterances)),
    moves: step('moves', () => pairMoves(events)),
    redirects: step('ids', () => redirectsOf(entries, options.issued ?? [])),
  }
}

const STEPS = 14

function counter(progress: BuildOptions['progress']) {
  let done = 0
  return <T>(name: string, run: () => T): T => {
    const result = run()
    done++
    progress?.(done, STEPS, name)
    return result
  }
}
