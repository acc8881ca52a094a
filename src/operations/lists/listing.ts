import type { Spell } from '../../history/spells.ts'
import type { Evidence } from '../../history/timeline.ts'
import { formatOf } from '../../lists/formats.ts'
import { regimesOf } from '../../lists/regimes.ts'
import type { Listing, Regime } from '../../model/listing.ts'
import type { ListSource } from '../../model/snapshot.ts'
import type { KeptRow } from '../../store/lists.ts'
import type { Store } from '../../store/store.ts'
import type { Interval, ShownListing, ShownRegime } from './shown.ts'

const shown = new WeakMap<Regime[], ShownRegime[]>()

function regimes(list: string, row: KeptRow): ShownRegime[] {
  const found = regimesOf(list, row)
  let own = shown.get(found)
  if (!own) {
    own = found.map(({ programme, instrument, measures, party }) => ({
      programme,
      instrument,
      measures,
      party,
    }))
    shown.set(found, own)
  }
  return own
}

/** A row as answers show it, with the stays on the list that had been seen by that place in the timeline. */
export function shownListing(
  { list, authority }: ListSource,
  row: KeptRow,
  spells: readonly Spell[],
  until: number,
): ShownListing {
  return {
    id: row.key,
    list,
    authority,
    name: row.name,
    kind: row.kind,
    programs: row.programmes,
    regimes: regimes(list, row),
    listedOn: row.listedOn,
    intervals: spells
      .filter(({ from }) => from <= until)
      .map(({ beganBetween, endedBetween }): Interval => ({ beganBetween, endedBetween })),
  }
}

/** Gives the entries of two neighbouring snapshots in full, as their formats read them. */
export function entriesOf(
  store: Store,
  { list, authority }: ListSource,
  before: Evidence | null,
  after: Evidence | null,
): (row: KeptRow) => Listing {
  const early = new Set(before ? store.lists.members(before.snapshot.id) : [])
  return (row) => {
    const { snapshot } = (early.has(row.number) ? before : (after ?? before)) as Evidence
    const source = store.lists.sources([row.number]).get(row.number) ?? '{}'
    return formatOf(snapshot.format).listing({ ...row, source }, list, authority)
  }
}

/** By list, then by key, numbers as numbers. */
export const inOrder = (a: { list: string; id: string }, b: { list: string; id: string }): number =>
  a.list === b.list ? byKey(a.id, b.id) : a.list < b.list ? -1 : 1

const NUMBER = /^\d{1,15}$/

function byKey(a: string, b: string): number {
  if (NUMBER.test(a) && NUMBER.test(b)) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}
