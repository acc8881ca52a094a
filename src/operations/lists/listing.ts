import type { Spell } from '../../history/spells.ts'
import { regimesOf } from '../../lists/regimes.ts'
import type { ListSource } from '../../model/snapshot.ts'
import type { KeptRow } from '../../store/lists.ts'
import type { Interval, ShownListing, ShownRegime } from './shown.ts'

const regimes = (list: string, row: KeptRow): ShownRegime[] =>
  regimesOf(list, row).map(({ programme, instrument, measures, party }) => ({
    programme,
    instrument,
    measures,
    party,
  }))

/** A row as answers show it; `lastSeen` is the last scrape that counts for the day. */
export function shownListing(
  { list, authority }: ListSource,
  row: KeptRow,
  spells: readonly Spell[],
  until: string,
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
      .filter(({ beganBetween: [, first] }) => first <= until)
      .map(({ beganBetween, endedBetween }): Interval => ({ beganBetween, endedBetween })),
  }
}

const collator = new Intl.Collator('en', { numeric: true })

/** By list, then by key, numbers as numbers. */
export const inOrder = (a: { list: string; id: string }, b: { list: string; id: string }): number =>
  a.list < b.list ? -1 : a.list > b.list ? 1 : collator.compare(a.id, b.id)
