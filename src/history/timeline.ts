import type { Fault, ListSource, Snapshot } from '../model/snapshot.ts'
import { dayIn } from './issuer-day.ts'

/** A snapshot that counts, and the issuer's days for which it speaks: from its publication to when it was fetched. */
export interface Evidence {
  snapshot: Snapshot
  /** When the source showed it: ISO instant, or a day where no more is known. */
  at: string
  firstDay: string
  lastDay: string
}

/** The snapshots of one list in the order in which the source showed them. */
export interface Timeline {
  source: ListSource
  evidence: Evidence[]
  /** Kept out, each with the reason. */
  held: { snapshot: Snapshot; at: string; fault: Fault }[]
}

/** When the source showed a snapshot. */
export const shownAt = ({ fetchedAt, publishedAt }: Pick<Snapshot, 'fetchedAt' | 'publishedAt'>): string =>
  fetchedAt ?? publishedAt ?? ''

/**
 * Puts snapshots in order and decides which count. It looks at nothing but the snapshots, so the order in which they
 * were imported makes no difference: one that shrinks too far beside the one before it is held back, until released.
 */
export function timelineOf(source: ListSource, snapshots: readonly Snapshot[]): Timeline {
  const evidence: Evidence[] = []
  const held: Timeline['held'] = []
  const ordered = snapshots
    .map((snapshot) => placed(snapshot, source.zone))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  for (const { snapshot, at, firstDay } of ordered) {
    const fault = snapshot.released ? null : (snapshot.fault ?? shrinks(source, evidence.at(-1), snapshot))
    if (fault) {
      held.push({ snapshot, at, fault })
      continue
    }
    const seen = at === (snapshot.publishedAt ?? at) ? firstDay : dayIn(source.zone, at)
    const last = evidence.at(-1)
    if (last && last.lastDay > firstDay) last.lastDay = firstDay
    evidence.push({ snapshot, at, firstDay, lastDay: laterOf(firstDay, seen) })
  }
  return { source, evidence, held }
}

const laterOf = (a: string, b: string): string => [a, b].sort()[1] ?? b

/** Ordered by the issuer's day of publication, then by the moment; a day without a moment comes last on that day. */
function placed(snapshot: Snapshot, zone: string) {
  const { publishedAt, fetchedAt, id } = snapshot
  const at = shownAt(snapshot)
  const firstDay = dayIn(zone, publishedAt ?? at)
  const timed = publishedAt !== null && publishedAt.length > 10 ? publishedAt : fetchedAt
  return { snapshot, at, firstDay, order: `${firstDay} ${timed ?? 'z'} ${id}` }
}

function shrinks(source: ListSource, last: Evidence | undefined, snapshot: Snapshot): Fault | null {
  const before = last?.snapshot.rows ?? 0
  if (snapshot.rows >= before * source.smallestShare) return null
  return {
    code: 'shrinks',
    reason: `it has ${snapshot.rows} rows where the snapshot before it has ${before}, less than ${Math.round(source.smallestShare * 100)} in 100 of them`,
  }
}
