import { foldName } from '../../history/fold-name.ts'
import { regimesOf } from '../../lists/regimes.ts'
import type { ListedKind } from '../../model/listing.ts'
import type { KeptRow } from '../../store/lists.ts'
import { isProgramme } from './filters.ts'
import type { Filters, Unit } from './shown.ts'

/** An entry that is counted, with its list and authority. */
export interface Counted {
  list: string
  authority: string
  row: KeptRow
}

/** What one unit of a count is. */
export const DEFINITIONS: { readonly [unit in Unit]: string } = {
  measures:
    'measures: each restriction of one kind under one legal instrument on one listed target counts once, by the reviewed table of programmes; a target under two instruments counts under both.',
  designations:
    'designations: each programme under which a target is listed counts once; a target under two programmes counts twice.',
  'listed-targets':
    'listed targets per authority: each entry counts once for the authority that lists it; a target that two authorities list counts twice.',
  'distinct-targets':
    'distinct targets: entries of one kind with the same primary name, whatever its order of words, case and marks, count once over all lists; other spellings of one target are not joined, and two targets of one name are.',
}

interface Total {
  count: number
  byKind: { [kind in ListedKind]: number }
  byList: { [list: string]: number }
}

/** Counts entries in a unit. Only programmes and regimes that pass the filters count. */
export function total(unit: Unit, entries: Iterable<Counted>, filters: Filters): Total {
  const things = {
    all: new Set<string>(),
    kinds: new Map<ListedKind, Set<string>>(),
    lists: new Map<string, Set<string>>(),
  }
  const put = <Key>(sets: Map<Key, Set<string>>, key: Key, thing: string) => {
    const set = sets.get(key)
    if (set) set.add(thing)
    else sets.set(key, new Set([thing]))
  }
  for (const entry of entries) {
    for (const thing of thingsOf(unit, entry, filters)) {
      things.all.add(thing)
      put(things.kinds, entry.row.kind, thing)
      put(things.lists, entry.list, thing)
    }
  }
  const size = (kind: ListedKind) => things.kinds.get(kind)?.size ?? 0
  return {
    count: things.all.size,
    byKind: {
      person: size('person'),
      entity: size('entity'),
      vessel: size('vessel'),
      aircraft: size('aircraft'),
    },
    byList: Object.fromEntries([...things.lists].map(([list, set]) => [list, set.size])),
  }
}

/** What an entry counts for, as texts that are equal where they are the same thing. */
function thingsOf(unit: Unit, { list, authority, row }: Counted, filters: Filters): string[] {
  const target = `${authority} ${row.key}`
  if (unit === 'listed-targets') return [target]
  if (unit === 'distinct-targets') return [`${row.kind} ${foldName(row.name) || row.key}`]
  const { program, party } = filters
  const regimes = regimesOf(list, row).filter(
    (regime) =>
      (party === null || regime.party === party) &&
      (program === null || isProgramme(regime.programme, program)),
  )
  if (unit === 'measures')
    return regimes.flatMap(({ instrument, measures }) =>
      measures.map((kind) => `${target} ${instrument} ${kind}`),
    )
  const reviewed = new Set(regimes.map(({ programme }) => programme.toLowerCase()))
  return row.programmes
    .filter((tag) => program === null || isProgramme(tag, program))
    .filter((tag) => party === null || reviewed.has(tag.toLowerCase()))
    .map((tag) => `${target} ${tag}`)
}
