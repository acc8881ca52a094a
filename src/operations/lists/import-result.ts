import { changesOf } from '../../history/steps.ts'
import { shownAt } from '../../history/timeline.ts'
import type { Store } from '../../store/store.ts'
import { historyIn } from './histories.ts'
import type { ImportResult } from './shown.ts'

/** Keeps the steps between neighbours of a list, and says what the given snapshots changed. */
export function importResult(store: Store, list: string, ids: ReadonlySet<string>): ImportResult {
  const { timeline, rows } = historyIn(store, list)
  const result: ImportResult = { list, snapshots: 0, refused: [], added: 0, removed: 0, changed: 0 }
  const { evidence } = timeline
  store.lists.keepSteps(
    evidence.slice(1).map(({ snapshot }, index) => [evidence[index]?.snapshot.id ?? '', snapshot.id]),
  )
  for (const [index, { snapshot }] of evidence.entries()) {
    if (!ids.has(snapshot.id)) continue
    result.snapshots++
    // Changes are derived only between snapshots of one format; another format is a new beginning.
    const before = evidence[index - 1]?.snapshot
    if (!before || before.format !== snapshot.format) continue
    const { added, removed, changed } = changesOf(store.lists.step(before.id, snapshot.id), rows)
    result.added += added.length
    result.removed += removed.length
    result.changed += changed.length
  }
  for (const { snapshot, fault } of timeline.held)
    if (ids.has(snapshot.id))
      result.refused.push({ at: shownAt(snapshot), reason: `${snapshot.origin}: ${fault.reason}` })
  return result
}
