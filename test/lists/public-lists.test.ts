import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listsAdd } from '../../src/operations/lists/add.ts'
import { listsAsOf } from '../../src/operations/lists/asof.ts'
import { listsDiff } from '../../src/operations/lists/diff.ts'
import { listsImportGit } from '../../src/operations/lists/import-git.ts'
import type { ImportResult } from '../../src/operations/lists/shown.ts'
import { SILENT } from '../../src/operations/progress.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { ROOT } from '../house/files.ts'

/** Public snapshots that the project may not publish; the figures are facts about them. */
const LISTS = join(ROOT, '..', 'shared', 'data', 'lists')
const effects = { now: () => new Date(), progress: SILENT }
const UN_DAYS = ['2025-11-18', '2018-06-07', '2025-04-19', '2020-11-30', '2018-10-29']

describe.skipIf(!existsSync(LISTS))(
  'the public lists (skipped without the folder shared/ beside the project)',
  () => {
    let folder: string
    let store: Store
    let imported: ImportResult
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'demarche-public-'))
      store = openStore(join(folder, 'lists.db'))
      const clone = join(folder, 'ofac')
      execFileSync('git', ['clone', '-q', join(LISTS, 'us', 'ofac-sdn-2021-08_2024-05.bundle'), clone], {
        stdio: 'pipe',
      })
      imported = await listsImportGit(
        store,
        { repository: clone, path: 'sdn.csv', list: 'us-ofac-sdn' },
        effects,
      )
      const words = UN_DAYS.map((day) => unpacked(`un/consolidated-${day}.xml`))
      await listsAdd(store, { words }, effects)
    }, 180_000)
    afterAll(() => {
      store.close()
      rmSync(folder, { recursive: true, force: true })
    })

    function unpacked(path: string): string {
      const target = join(folder, path.replace('/', '-'))
      writeFileSync(target, execFileSync('xz', ['-dc', join(LISTS, `${path}.xz`)], { maxBuffer: 1 << 28 }))
      return target
    }

    test('OFAC, 308 scrapes', () => {
      expect(imported).toMatchObject({ snapshots: 308, added: 6809, removed: 927, changed: 1126 })
      expect(imported.refused).toMatchObject([{ reason: expect.stringContaining('it is empty') }])
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

    test('OFAC on one day in July 2021 and its other list in 2025, each by its content', async () => {
      const words = ['us/ofac-sdn-2021-07.csv', 'us/ofac-consolidated-2025-03-28.xml'].map(unpacked)
      const { results } = await listsAdd(store, { words, fetchedAt: undefined }, effects)
      expect(results.map(({ list }) => list)).toEqual(['us-ofac-sdn', 'us-ofac-cons'])
      expect(listsAsOf(store, { day: '2025-03-28', list: 'us-ofac-cons' }).count).toBe(443)
    })
  },
)
