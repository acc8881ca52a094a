import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countingGuide } from '../../scripts/counting.ts'
import { havePublicLists, type PublicLists, publicLists } from '../../scripts/public-lists.ts'
import { listsAdd } from '../../src/operations/lists/add.ts'
import { listsAsOf } from '../../src/operations/lists/asof.ts'
import { listsDiff } from '../../src/operations/lists/diff.ts'
import { SILENT } from '../../src/operations/progress.ts'
import type { Store } from '../../src/store/store.ts'

const effects = { now: () => new Date(), progress: SILENT }

/** Public snapshots that the project may not publish; the figures are facts about them. */
describe.skipIf(!havePublicLists)(
  'the public lists (skipped without the folder shared/ beside the project)',
  () => {
    let folder: string
    let lists: PublicLists
    let store: Store
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'demarche-public-'))
      lists = await publicLists(folder)
      store = lists.store
    }, 180_000)
    afterAll(() => {
      store.close()
      rmSync(folder, { recursive: true, force: true })
    })

    test('OFAC, 308 scrapes', () => {
      expect(lists.ofac).toMatchObject({ snapshots: 308, added: 6809, removed: 927, changed: 1126 })
      expect(lists.ofac.refused).toMatchObject([{ reason: expect.stringContaining('it is empty') }])
      const list = 'us-ofac-sdn'
      expect(listsAsOf(store, { day: '2021-08-18', list }).count).toBe(9083)
      expect(listsAsOf(store, { day: '2024-05-04', list }).count).toBe(14965)
      const program = 'RUSSIA-EO14024'
      expect(listsAsOf(store, { day: '2021-08-18', list, program }).count).toBe(6)
      const last = listsAsOf(store, { day: '2024-05-04', list, program }).listings
      expect(last).toHaveLength(4440)
      expect(last.filter(({ kind }) => kind === 'vessel' || kind === 'aircraft')).toHaveLength(314)
    })

    test('OFAC on 23 February 2024, in Washington', () => {
      const { added } = listsDiff(store, { from: '2024-02-22', to: '2024-02-23', list: 'us-ofac-sdn' })
      expect(added).toHaveLength(568)
      const seen = Map.groupBy(added, ({ observedBetween }) => observedBetween[1].slice(0, 16))
      expect([...seen].map(([at, some]) => [at, some.length])).toEqual([
        ['2024-02-23T18:43', 553],
        ['2024-02-24T01:30', 15],
      ])
    })

    test('the UN on Iran', () => {
      const on = (day: string) => listsAsOf(store, { day, list: 'un-sc', party: 'IRN' })
      expect(
        ['2018-06-08', '2020-11-30', '2023-06-01', '2025-04-19', '2025-11-18'].map((day) => {
          const { count, unknown } = on(day)
          return [day, count, unknown]
        }),
      ).toEqual([
        ['2018-06-08', 84, 0],
        ['2020-11-30', 84, 0],
        ['2023-06-01', 0, 84],
        ['2025-04-19', 0, 0],
        ['2025-11-18', 121, 0],
      ])
      expect(on('2025-11-18').listings.filter(({ intervals }) => intervals.length === 2)).toHaveLength(84)
    })

    test("OFAC's other list, told by its content", () => {
      expect(listsAsOf(store, { day: '2025-03-28', list: 'us-ofac-cons' })).toMatchObject({
        count: 443,
        evidenceAgeDays: 0,
      })
    })

    test('docs/guide/counting.md is what the lists say', () => {
      const guide = readFileSync(new URL('../../docs/guide/counting.md', import.meta.url), 'utf8')
      expect(guide === countingGuide(store), 'run: npm run counting').toBe(true)
    })

    test('OFAC with its companions on one day in July 2021', async () => {
      const words = ['add', 'alt', 'sdn_comments', 'sdn'].map((name) =>
        lists.unpacked(`us/ofac-${name}-2021-07.csv`),
      )
      const { results } = await listsAdd(store, { words, fetchedAt: '2021-07-15' }, effects)
      expect(results).toMatchObject([{ list: 'us-ofac-sdn', snapshots: 1, refused: [] }])
      const { count, listings } = listsAsOf(store, { day: '2021-07-15', list: 'us-ofac-sdn', full: true })
      expect(count).toBe(8976)
      expect(listings.filter(({ entry }) => (entry?.addresses.length ?? 0) > 0).length).toBeGreaterThan(6000)
    })
  },
)
