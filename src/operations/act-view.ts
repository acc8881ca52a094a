import type { EventEntry, Side } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { keyOf } from '../record/blocs.ts'
import { narrowest } from '../record/interval.ts'
import { kindName, targetNoun, targetWords } from '../record/measure-label.ts'
import type { ActView } from './results.ts'

/** What an act is called where nothing is known of its kind or targets, and before what it hits. */
const NOUNS: { [action in Action]?: [alone: string, before: string] } = {
  impose: ['sanctions', 'sanctions on'],
  expand: ['wider sanctions', 'wider sanctions on'],
  extend: ['renewed sanctions', 'renewed sanctions on'],
  block: ['blocking', 'blocking of'],
  expel: ['expulsion', 'expulsion of'],
  recall: ['recall of diplomats', 'recall of'],
  close: ['closure', 'closure of'],
  seize: ['seizure', 'seizure of'],
}

/** One act of one or more entries (12 persons and 10 diplomats in one announcement), in a few words. */
export function actView(entries: readonly EventEntry[]): ActView {
  const first = entries[0] as EventEntry
  const totals = entries.flatMap((entry) =>
    entry.targets.flatMap(({ kind, count }) => (kind === 'measure' && count !== null ? [count] : [])),
  )
  return {
    actors: each(entries.map(({ actor }) => actor)),
    recipients: each(entries.map(({ recipient }) => recipient)),
    what: whatOf(entries),
    modality: first.modality,
    polarity: first.polarity,
    sourcing: first.sourcing,
    date: narrowest(entries.map((entry) => entry.date)),
    total: totals.length > 0 ? Math.max(...totals) : null,
    entries: [...entries],
  }
}

function each(sides: readonly (Side | null)[]): Side[] {
  const named = sides.filter((side) => side !== null)
  return [...new Map(named.map((side) => [keyOf(side), side])).values()]
}

/** "sanctions on 12 persons + 20 entities + expulsion of 10 diplomats": what is hit, after what is done to it. */
function whatOf(entries: readonly EventEntry[]): string {
  const hit = new Map<string, Set<string>>()
  for (const entry of entries) {
    const { lead, targets, alone } = partsOf(entry)
    const words = hit.get(targets.length > 0 ? lead : alone) ?? new Set<string>()
    hit.set(targets.length > 0 ? lead : alone, words)
    for (const target of targets) words.add(target)
  }
  return [...hit].map(([lead, words]) => [lead, [...words].join(' + ')].join(' ').trim()).join(' + ')
}

function partsOf(entry: EventEntry): { lead: string; targets: string[]; alone: string } {
  const kinds = entry.measures.filter((kind) => kind !== 'other').map(kindName)
  const concrete = entry.targets.filter(({ kind }) => kind !== 'measure' && kind !== 'state')
  const counted = concrete.filter(({ count }) => count !== null)
  const named = (counted.length > 0 ? counted : concrete).flatMap((target) => targetWords(target) ?? [])
  // "Entry bans on persons" would say no more than "entry bans"; "expulsion of diplomats" does.
  const bare = kinds.length > 0 ? [] : concrete.map(({ kind }) => targetNoun(kind))
  const targets = named.length > 0 ? named : bare
  const [noun, before] = NOUNS[entry.action] ?? [entry.action, `${entry.action} of`]
  if (kinds.length > 0 && SANCTIONS.has(entry.action))
    return { lead: `${kinds.join(', ')} on`, targets, alone: kinds.join(', ') }
  return { lead: before, targets, alone: entry.instrument ? `${noun} (${entry.instrument.name})` : noun }
}

const SANCTIONS: ReadonlySet<Action> = new Set(['impose', 'expand', 'extend'])
