import { changesOf, type HistoryRow, type Rows } from './steps.ts'
import type { Evidence, Timeline } from './timeline.ts'

/** The two scrapes between which a change was seen: the last without it and the first with it. */
export type Observed = [string, string]

export interface Diff<Row extends HistoryRow> {
  from: Evidence
  to: Evidence
  added: { row: Row; observedBetween: Observed }[]
  removed: { row: Row; observedBetween: Observed }[]
  changed: { before: Row; after: Row; observedBetween: Observed }[]
}

/** The snapshots of one format that say how a list stood at the end of two days; null where there are none. */
export function chainBetween({ evidence }: Timeline, from: string, to: string): Evidence[] | null {
  const standing = evidence.filter(({ firstDay }) => firstDay <= to)
  const formats = [...new Set(standing.map(({ snapshot }) => snapshot.format))].reverse()
  const last = standing.at(-1)?.firstDay ?? ''
  for (const format of formats) {
    const own = standing.filter(({ snapshot }) => snapshot.format === format)
    const start = own.findLastIndex(({ firstDay }) => firstDay <= from)
    // A format that was given up before the second day cannot speak for it.
    if (start >= 0 && (own.at(-1)?.firstDay ?? '') >= last) return own.slice(start)
  }
  return null
}

/** What differs between the first and the last of a chain of snapshots, and when each change was seen. */
export function diffOf<Row extends HistoryRow>(
  chain: readonly Evidence[],
  rows: Rows<Row>,
): Diff<Row> | null {
  const from = chain[0]
  const to = chain.at(-1)
  if (!from || !to) return null
  const first = new Map<string, Row>()
  const present = new Map<string, { row: Row | null; observed: Observed }>()
  for (const [index, { snapshot, at }] of chain.entries()) {
    const last = chain[index - 1]
    if (!last) continue
    const { added, removed, changed } = changesOf(rows.step(last.snapshot.id, snapshot.id), rows)
    const observed: Observed = [last.at, at]
    for (const row of added) present.set(row.key, { row, observed })
    for (const row of removed) {
      if (!present.has(row.key)) first.set(row.key, row)
      present.set(row.key, { row: null, observed })
    }
    for (const { before, after } of changed) {
      const known = present.get(after.key)
      if (!known) first.set(after.key, before)
      // One that was added on the way and then changed was still added when it came.
      present.set(after.key, {
        row: after,
        observed: known && !first.has(after.key) ? known.observed : observed,
      })
    }
  }
  const diff: Diff<Row> = { from, to, added: [], removed: [], changed: [] }
  for (const [key, { row, observed: observedBetween }] of present) {
    const before = first.get(key)
    if (before && row && before.number !== row.number)
      diff.changed.push({ before, after: row, observedBetween })
    else if (before && !row) diff.removed.push({ row: before, observedBetween })
    else if (!before && row) diff.added.push({ row, observedBetween })
  }
  return diff
}
