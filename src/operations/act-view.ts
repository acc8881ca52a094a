import type { EventEntry } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { narrowest } from '../record/interval.ts'
import { kindName, targetWords } from '../record/measure-label.ts'
import type { ActView } from './results.ts'

/** What an act is called where nothing is known of its kind or targets. */
const NOUNS: { [action in Action]?: string } = {
  impose: 'sanctions',
  expand: 'wider sanctions',
  extend: 'renewed sanctions',
  block: 'blocking',
  expel: 'expulsion of diplomats',
  recall: 'recall of diplomats',
  close: 'closure',
  seize: 'seizure',
}

/** One act of one or more entries (12 individuals and 10 diplomats in one announcement), in a few words. */
export function actView(entries: readonly EventEntry[]): ActView {
  const first = entries[0] as EventEntry
  const totals = entries.flatMap((entry) =>
    entry.targets.flatMap(({ kind, count }) => (kind === 'measure' && count !== null ? [count] : [])),
  )
  return {
    actor: first.actor,
    recipient: first.recipient,
    what: [...new Set(entries.map(whatOf))].join(' + '),
    modality: first.modality,
    sourcing: first.sourcing,
    date: narrowest(entries.map((entry) => entry.date)),
    total: totals.length > 0 ? Math.max(...totals) : null,
    entries: [...entries],
  }
}

function whatOf(entry: EventEntry): string {
  const kinds = entry.measures.filter((kind) => kind !== 'other').map(kindName)
  const counted = entry.targets.filter((target) => target.kind !== 'measure' && target.count !== null)
  const targets = counted.flatMap((target) => targetWords(target) ?? []).join(' + ')
  const noun = NOUNS[entry.action] ?? entry.action
  if (kinds.length > 0) return targets ? `${kinds.join(', ')} on ${targets}` : kinds.join(', ')
  if (targets) return targets
  return entry.instrument ? `${noun} (${entry.instrument})` : noun
}
