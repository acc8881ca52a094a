import { changesOf, type HistoryRow, type Rows } from './steps.ts'
import type { Timeline } from './timeline.ts'

/** One stay on a list. A re-listing is a second spell, whatever date it claims. */
export interface Spell {
  /** Last snapshot without it (null: it was there in the first) and first one with it. */
  beganBetween: [string | null, string]
  /** Last snapshot with it and first one without; null while it stays. */
  endedBetween: [string, string] | null
  /** The row with which it began. */
  row: number
}

/** Every stay of every key, in order. */
export function spellsOf({ evidence }: Timeline, rows: Rows<HistoryRow>): Map<string, Spell[]> {
  const spells = new Map<string, Spell[]>()
  const begin = ({ key, number }: HistoryRow, from: string | null, at: string) => {
    const spell: Spell = { beganBetween: [from, at], endedBetween: null, row: number }
    const before = spells.get(key)
    if (before) before.push(spell)
    else spells.set(key, [spell])
  }
  for (const [index, { snapshot, at }] of evidence.entries()) {
    const last = evidence[index - 1]
    if (!last) {
      for (const number of rows.members(snapshot.id)) begin(rows.row(number), null, at)
      continue
    }
    const { added, removed } = changesOf(rows.step(last.snapshot.id, snapshot.id), rows)
    for (const { key } of removed) {
      const open = spells.get(key)?.at(-1)
      if (open) open.endedBetween = [last.at, at]
    }
    for (const row of added) begin(row, last.at, at)
  }
  return spells
}
