import { changesOf, type HistoryRow, type Rows } from './steps.ts'
import type { Timeline } from './timeline.ts'

/** A listing that began or ended on one of the days from `earliest` (null: no telling how early) to `latest`. */
export interface Turn<Row extends HistoryRow> {
  kind: 'began' | 'ended'
  row: Row
  earliest: string | null
  latest: string
}

/**
 * Every beginning and end of a listing with the issuer's days on which it can have happened. The entry's own date
 * narrows a beginning where it lies between the two scrapes; where it does not, what was seen counts. A change of
 * format tells nothing.
 */
export function turnsOf<Row extends HistoryRow>({ evidence }: Timeline, rows: Rows<Row>): Turn<Row>[] {
  const turns: Turn<Row>[] = []
  for (const [index, { snapshot, firstDay }] of evidence.entries()) {
    const last = evidence[index - 1]
    if (!last) {
      for (const number of rows.members(snapshot.id)) {
        const row = rows.row(number)
        const claimed = row.listedOn !== null && row.listedOn <= firstDay ? row.listedOn : null
        turns.push({ kind: 'began', row, earliest: claimed, latest: claimed ?? firstDay })
      }
      continue
    }
    if (last.snapshot.format !== snapshot.format) continue
    const { added, removed } = changesOf(rows.step(last.snapshot.id, snapshot.id), rows)
    for (const row of added) {
      const { listedOn } = row
      const claimed = listedOn !== null && listedOn > last.lastDay && listedOn <= firstDay ? listedOn : null
      turns.push({ kind: 'began', row, earliest: claimed ?? last.lastDay, latest: claimed ?? firstDay })
    }
    for (const row of removed) turns.push({ kind: 'ended', row, earliest: last.lastDay, latest: firstDay })
  }
  return turns
}

/** Whether a turn surely lies within some days, both included; null where it may or may not. */
export function within({ earliest, latest }: Turn<HistoryRow>, from: string, to: string): boolean | null {
  if (latest < from || (earliest !== null && earliest > to)) return false
  return earliest !== null && earliest >= from && latest <= to ? true : null
}
