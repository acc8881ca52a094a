import { SOURCES } from '../../lists/formats.ts'
import { isReviewed } from '../../lists/regimes.ts'
import type { Store } from '../../store/store.ts'
import { historyIn } from './histories.ts'
import type { StatusResult } from './shown.ts'

/** What is kept of each list, what is held back and why, and the odd values of its last snapshot. */
export function listsStatus(store: Store): StatusResult {
  const kept = new Set(store.lists.snapshots().map(({ list }) => list))
  return {
    lists: SOURCES.filter(({ list }) => kept.has(list)).map(({ list, title }) => {
      const { timeline, rows } = historyIn(store, list)
      const last = timeline.evidence.at(-1)
      const odd = last ? store.lists.oddities(last.snapshot.id) : []
      const programmes = new Set<string>()
      for (const number of last ? store.lists.members(last.snapshot.id) : [])
        for (const programme of rows.row(number).programmes) programmes.add(programme)
      return {
        list,
        title,
        snapshots: timeline.evidence.length,
        rows: last?.snapshot.rows ?? null,
        first: timeline.evidence[0]?.at ?? null,
        last: last?.at ?? null,
        formats: [...new Set(timeline.evidence.map(({ snapshot }) => snapshot.format))],
        unreviewed: [...programmes].filter((programme) => !isReviewed(list, programme)).sort(),
        held: timeline.held.map(({ snapshot, at, fault }) => ({
          id: snapshot.id,
          at,
          code: fault.code,
          reason: fault.reason,
          origin: snapshot.origin,
        })),
        oddities: countsOf(odd.map(({ code }) => code)),
        odd,
      }
    }),
  }
}

function countsOf(codes: string[]): { [code: string]: number } {
  const counts: { [code: string]: number } = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
