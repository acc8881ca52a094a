import { changesOf, type HistoryRow, type Rows } from './steps.ts'
import type { Timeline } from './timeline.ts'

/** One stay on a list. A re-listing is a second spell, whatever date it claims. */
export interface Spell {
  /** Place in the timeline of the first snapshot with it. */
  from: number
  /** Last snapshot without it (null: it was there in the first) and first one with it. */
  beganBetween: [string | null, string]
  /** Last snapshot with it and first one without; null while it stays. */
  endedBetween: [string, string] | null
}

/** Every stay of a key, oldest first, for any key that a snapshot of the list ever held. */
export function spellsOf({ evidence }: Timeline, rows: Rows<HistoryRow>): (key: string) => readonly Spell[] {
  const first = evidence[0]?.at ?? ''
  // Most keys were there from the first snapshot to the last; only the others are written down.
  const always: readonly Spell[] = [{ from: 0, beganBetween: [null, first], endedBetween: null }]
  const spells = new Map<string, Spell[]>()
  const known = (key: string, unseen: readonly Spell[]): Spell[] => {
    let own = spells.get(key)
    if (!own) {
      own = unseen.map((spell) => ({ ...spell }))
      spells.set(key, own)
    }
    return own
  }
  for (const [index, { snapshot, at }] of evidence.entries()) {
    const last = evidence[index - 1]
    if (!last) continue
    const { added, removed } = changesOf(rows.step(last.snapshot.id, snapshot.id), rows)
    for (const { key } of removed) {
      const open = known(key, always).at(-1)
      if (open) open.endedBetween = [last.at, at]
    }
    for (const { key } of added)
      known(key, []).push({ from: index, beganBetween: [last.at, at], endedBetween: null })
  }
  return (key) => spells.get(key) ?? always
}
