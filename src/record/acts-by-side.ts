import type { EventEntry } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { compatible, keyOf } from './blocs.ts'
import type { Events } from './events.ts'
import { byDateThenId } from './order.ts'

/** Events that are told as done or denied, in time, to be looked up by the side that did them. */
export interface ActsBySide {
  /** Acts of a party, and of blocs and members that it may stand for; only some actions where they are given. */
  of(party: string, actions?: readonly Action[]): readonly EventEntry[]
  /** Acts aimed at a party, in the same way. */
  against(party: string): readonly EventEntry[]
  /** Acts for which a report gives a total of measures. */
  counted: readonly { entry: EventEntry; total: number }[]
}

export function actsBySide({ entries }: Events): ActsBySide {
  const done = entries.filter((entry) => entry.modality === 'done').sort(byDateThenId)
  return {
    of: lookUp(done, (entry) => keyOf(entry.actor)),
    against: lookUp(done, (entry) => keyOf(entry.recipient)),
    counted: done.flatMap((entry) => {
      const total = entry.targets.find((target) => target.kind === 'measure' && target.count !== null)?.count
      return total && entry.polarity === 'affirmed' ? [{ entry, total }] : []
    }),
  }
}

function lookUp(entries: readonly EventEntry[], side: (entry: EventEntry) => string | null) {
  const byParty = Map.groupBy(entries, (entry) => side(entry) ?? '')
  const found = new Map<string, EventEntry[]>()
  return (party: string, actions?: readonly Action[]): readonly EventEntry[] => {
    const key = [party, ...(actions ?? [])].join(' ')
    const known = found.get(key)
    if (known) return known
    const parties = [...byParty.keys()].filter((other) => compatible(other, party))
    const all = parties.flatMap((other) => byParty.get(other) ?? [])
    const acts = all.filter(({ action }) => !actions || actions.includes(action)).sort(byDateThenId)
    found.set(key, acts)
    return acts
  }
}
