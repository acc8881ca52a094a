import { NotFoundError, UsageError } from '../../errors.ts'
import type { Rows } from '../../history/steps.ts'
import { type Evidence, type Timeline, timelineOf } from '../../history/timeline.ts'
import { SOURCES } from '../../lists/formats.ts'
import type { ListSource } from '../../model/snapshot.ts'
import type { KeptRow } from '../../store/lists.ts'
import type { Store } from '../../store/store.ts'
import type { SnapshotName } from './shown.ts'

/** One list with its snapshots in order and its rows. */
export interface History {
  timeline: Timeline
  rows: Rows<KeptRow>
}

/** The list of this name. Throws `UsageError` naming those that are known. */
export function sourceOf(list: string): ListSource {
  const source = SOURCES.find((each) => each.list === list)
  if (source) return source
  throw new UsageError(
    `There is no list “${list}”; give one of ${SOURCES.map((each) => each.list).join(', ')}.`,
  )
}

export const timelineIn = (store: Store, list: string): Timeline =>
  timelineOf(sourceOf(list), store.lists.snapshots(list))

/** The lists that are kept, or the one asked for. Throws `NotFoundError` where no snapshot is kept. */
export function historiesIn(
  store: Store,
  asked: { list: string | null; authority: string | null },
): History[] {
  if (asked.list !== null) sourceOf(asked.list)
  const kept = new Set(store.lists.snapshots(asked.list ?? undefined).map(({ list }) => list))
  const sources = SOURCES.filter(
    ({ list, authority }) =>
      kept.has(list) && (asked.authority === null || authority === asked.authority.toUpperCase()),
  )
  if (sources.length === 0)
    throw new NotFoundError(
      `No snapshot of ${asked.list ?? 'such a list'} is kept; add one with: demarche lists add FILE.`,
    )
  return sources.map(({ list }) => historyIn(store, list))
}

export function historyIn(store: Store, list: string): History {
  let known: readonly (KeptRow | undefined)[] | null = null
  return {
    timeline: timelineIn(store, list),
    rows: {
      row(number) {
        known ??= store.lists.rows(list)
        const row = known[number]
        if (!row) throw new Error(`row ${number} of ${list} is missing`)
        return row
      },
      members: store.lists.members,
      step: store.lists.step,
    },
  }
}

export const nameOf = ({ snapshot: { list, sha256 }, at }: Evidence): SnapshotName => ({ list, at, sha256 })
