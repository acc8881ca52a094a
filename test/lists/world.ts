import fc from 'fast-check'
import type { ListRow, Snapshot } from '../../src/model/snapshot.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'

/** An invented snapshot: the day on which it was fetched, and its entries by key. */
export interface Told {
  day: string
  entries: { [key: string]: { version: number; listedOn: string | null } }
}

const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)

const entry = fc.record({
  version: fc.integer({ min: 1, max: 3 }),
  listedOn: fc.option(fc.integer({ min: 0, max: 60 }).map(day)),
})

/** Some snapshots of a small list on different days, in no order. */
export const world = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 })
  .chain((days) =>
    fc.tuple(
      ...days.map((n) =>
        fc.record({
          day: fc.constant(day(n)),
          entries: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '10'), entry, { minKeys: 1 }),
        }),
      ),
    ),
  ) as fc.Arbitrary<Told[]>

export const anyDay = fc.integer({ min: -5, max: 70 }).map(day)

const PROGRAMMES = [['Iran'], ['DPRK'], ['Iran', 'DPRK'], ['Mali']]

const rowOf = (key: string, { version, listedOn }: Told['entries'][string]): ListRow => ({
  key,
  name: `NAME ${Number(key) % 4}`,
  kind: Number(key) % 2 === 0 ? 'person' : 'entity',
  programmes: PROGRAMMES[version % PROGRAMMES.length] ?? [],
  directives: [],
  listedOn,
  source: JSON.stringify({ key, version, listedOn }),
})

/** The id and head of an invented snapshot. */
export const headOf = ({ day: at, entries }: Told): Snapshot => ({
  id: `s_${at}`,
  list: 'un-sc',
  format: 'un-xml',
  sha256: `sha of ${at}`,
  publishedAt: at,
  fetchedAt: null,
  addedAt: '2026-01-01T00:00:00.000Z',
  rows: Object.keys(entries).length,
  fault: null,
  // Small lists shrink by halves: here that is no fault.
  released: true,
  origin: at,
  oddities: 0,
})

/** A store in memory with these snapshots, kept in the order given. */
export function storeWith(snapshots: readonly Told[]): Store {
  const store = openStore(':memory:')
  for (const told of snapshots) {
    const rows = Object.entries(told.entries).map(([key, each]) => rowOf(key, each))
    store.lists.keep(headOf(told), store.lists.stage('un-sc', rows), [])
  }
  return store
}
