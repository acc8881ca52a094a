import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DemarcheError } from '../../src/errors.ts'
import { listsAdd } from '../../src/operations/lists/add.ts'
import { listsAsOf } from '../../src/operations/lists/asof.ts'
import { listsDiff } from '../../src/operations/lists/diff.ts'
import { listsImportGit } from '../../src/operations/lists/import-git.ts'
import { listsRelease } from '../../src/operations/lists/release.ts'
import { listsStatus } from '../../src/operations/lists/status.ts'
import { SILENT } from '../../src/operations/progress.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { repository } from './repository.ts'
import { numbered, sdnCsv } from './sdn.ts'

const effects = { now: () => new Date('2026-01-01T12:00:00Z'), progress: SILENT }

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-lists-'))
  store = openStore(join(folder, 'lists.db'))
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const add = (path: string, fetchedAt?: string) => listsAdd(store, { words: [path], fetchedAt }, effects)

describe('a git-scraped repository', () => {
  const commits = [
    ['2024-02-20T18:00:00Z', sdnCsv(numbered(1, 21))],
    ['2024-02-23T18:00:00Z', sdnCsv({ ...numbered(1, 25), 3: 2 })],
    ['2024-02-24T01:30:00Z', sdnCsv({ ...numbered(1, 27), 3: 2 })],
    ['2024-02-25T18:00:00Z', ''],
    ['2024-02-26T18:00:00Z', null],
    ['2024-02-27T18:00:00Z', sdnCsv({ ...numbered(2, 27), 3: 2 })],
  ] as const

  test('gives a snapshot a commit, refuses the empty, and goes by the days of the issuer', async () => {
    const question = {
      repository: repository(join(folder, 'git'), 'sdn.csv', commits),
      path: 'sdn.csv',
      list: 'us-ofac-sdn',
    }
    const first = await listsImportGit(store, question, effects)
    expect(first).toMatchObject({ list: 'us-ofac-sdn', snapshots: 4, added: 6, removed: 1, changed: 1 })
    expect(first.refused.map(({ at }) => at)).toEqual([
      '2024-02-25T18:00:00.000Z',
      '2024-02-26T18:00:00.000Z',
    ])
    expect(await listsImportGit(store, question, effects)).toEqual(first)

    // 01:30 UTC is the evening before in Washington.
    const diff = listsDiff(store, { from: '2024-02-22', to: '2024-02-23' })
    expect(diff.added.map(({ id, observedBetween }) => [id, ...observedBetween])).toEqual([
      ...['21', '22', '23', '24'].map((id) => [id, '2024-02-20T18:00:00.000Z', '2024-02-23T18:00:00.000Z']),
      ...['25', '26'].map((id) => [id, '2024-02-23T18:00:00.000Z', '2024-02-24T01:30:00.000Z']),
    ])
    expect(diff.changed).toMatchObject([{ id: '3', fields: ['Remarks'] }])
    expect(listsAsOf(store, { day: '2024-02-25' })).toMatchObject({
      count: 25,
      unknown: 1,
      evidenceAgeDays: 2,
    })
  })

  test('that is none, or has no such file or ref, is one sentence', async () => {
    const place = repository(join(folder, 'git'), 'sdn.csv', commits.slice(0, 1))
    for (const [where, path, ref] of [
      [join(folder, 'none'), 'sdn.csv', 'HEAD'],
      [place, 'other.csv', 'HEAD'],
      [place, 'sdn.csv', 'none'],
      [place, 'sdn.csv', '--output=x'],
    ] as const) {
      const asked = listsImportGit(store, { repository: where, path, list: 'us-ofac-sdn', ref }, effects)
      await expect(asked).rejects.toThrow(DemarcheError)
      await expect(asked).rejects.toThrow(/^[^\n]+\.$/)
    }
  })
})

describe('a broken snapshot', () => {
  test('is held back with the reason, delists nobody, and can be let in', async () => {
    await add(write('a.csv', sdnCsv(numbered(1, 101))), '2024-01-01T12:00:00Z')
    const cut = await add(write('b.csv', sdnCsv(numbered(1, 60)).slice(0, -30)), '2024-01-02T12:00:00Z')
    expect(cut.results[0]?.refused[0]?.reason).toMatch(/breaks off/)
    const small = await add(write('c.csv', sdnCsv(numbered(1, 50))), '2024-01-03T12:00:00Z')
    expect(small.results[0]?.refused[0]?.reason).toMatch(/49 rows where the snapshot before it has 100/)
    const later = { day: '2024-01-05', list: 'us-ofac-sdn' }
    expect(listsAsOf(store, later)).toMatchObject({ count: 100, evidenceAgeDays: 4 })

    const [list] = listsStatus(store).lists
    expect(list?.held.map(({ code }) => code)).toEqual(['truncated', 'shrinks'])
    listsRelease(store, list?.held[1]?.id ?? '')
    expect(listsAsOf(store, later)).toMatchObject({ count: 49, evidenceAgeDays: 2 })
    expect(() => listsRelease(store, list?.held[1]?.id ?? '')).toThrow(/not held back/)
    expect(() => listsRelease(store, 's_none')).toThrow(/no snapshot s_none/)
  })

  test('is held back in whatever order it comes', async () => {
    await add(write('c.csv', sdnCsv(numbered(1, 50))), '2024-01-03T12:00:00Z')
    expect(listsAsOf(store, { day: '2024-01-05' }).count).toBe(49)
    await add(write('a.csv', sdnCsv(numbered(1, 101))), '2024-01-01T12:00:00Z')
    expect(listsAsOf(store, { day: '2024-01-05' }).count).toBe(100)
  })

  test('that miscounts itself or is no whole XML is refused', async () => {
    const xml = (count: number, end = '</sdnList>') =>
      `<?xml version="1.0"?><sdnList><publshInformation><Publish_Date>01/02/2024</Publish_Date><Record_Count>${count}</Record_Count></publshInformation><sdnEntry><uid>1</uid><lastName>A</lastName><sdnType>Entity</sdnType><programList><program>CUBA</program></programList></sdnEntry>${end}`
    expect((await add(write('a.xml', xml(2)))).results[0]?.refused[0]?.reason).toMatch(
      /says that it holds 2 .* 1/,
    )
    expect((await add(write('b.xml', xml(1, '')), '2024-01-03')).results[0]?.refused[0]?.reason).toMatch(
      /broken/,
    )
    const [list] = listsStatus(store).lists
    const broken = list?.held.find(({ code }) => code === 'malformed')
    expect(() => listsRelease(store, broken?.id ?? '')).toThrow(/could not be read to its end/)
    expect((await add(write('c.xml', xml(1)))).results).toMatchObject([{ snapshots: 1, refused: [] }])
  })
})

describe('adding files', () => {
  test('is idempotent, takes the list by content, and says what is none', async () => {
    const path = write('a.csv', sdnCsv(numbered(1, 11)))
    const first = await add(path)
    expect(first.notes.join()).toMatch(/taken as fetched now/)
    expect((await add(path)).results).toEqual(first.results)
    expect(store.lists.snapshots()).toHaveLength(1)
    const other = await listsAdd(
      store,
      { words: [write('x.txt', 'No list at all.'), folder, join(folder, 'no')] },
      effects,
    )
    expect(other.failed).toHaveLength(3)
    for (const sentence of other.failed) expect(sentence).toMatch(/^[^\n]+\.$/)
  })

  test('with a day that is none is wrong usage', async () => {
    await expect(add(write('a.csv', sdnCsv({ 1: 1 })), '2024-13-01')).rejects.toThrow(/--fetched-at/)
    await expect(add(write('a.csv', sdnCsv({ 1: 1 })), '2024-01-01T10:00')).rejects.toThrow(/zone/)
  })
})

describe('the files beside sdn.csv', () => {
  const fixture = (name: string) =>
    fileURLToPath(new URL(`../../src/lists/us-ofac-sdn/fixture/${name}.csv`, import.meta.url))
  const files = ['alt', 'sdn', 'add', 'sdn_comments'].map(fixture)

  test('add addresses, other names and the rest of long remarks', async () => {
    const { results, failed } = await listsAdd(store, { words: files, fetchedAt: '2024-01-01' }, effects)
    expect({ results, failed }).toMatchObject({
      results: [{ list: 'us-ofac-sdn', snapshots: 1 }],
      failed: [],
    })
    const { listings } = listsAsOf(store, { day: '2024-01-01', full: true })
    expect(listings[0]?.entry).toMatchObject({
      names: [{ name: 'HARBOUR LANTERN TRADING CO., LTD.' }, { name: 'HARBOUR LANTERN S.A.', type: 'aka' }],
      addresses: [
        { text: '12 Lantern Quay, Havana', country: 'Cuba' },
        { text: 'Panama City', country: 'Panama' },
      ],
    })
    expect(listings[4]?.entry?.remarks).toMatch(/23456.*LANTERN HOLDING/)
    expect(store.lists.snapshots()).toMatchObject([{ format: 'ofac-sdn-csv+add+alt+comments' }])
  })

  test('without it are wrong usage', async () => {
    await expect(listsAdd(store, { words: files.slice(2) }, effects)).rejects.toThrow(
      /belong to one sdn\.csv/,
    )
  })
})

describe('two formats of one list', () => {
  test('answer as-of together, but no change is told across them', async () => {
    await add(write('a.csv', sdnCsv(numbered(1, 3))), '2024-01-01T12:00:00Z')
    const entry = (key: number) =>
      `<sdnEntry><uid>${key}</uid><lastName>LANTERN WORKS ${key}</lastName><sdnType>Entity</sdnType><programList><program>CUBA</program></programList></sdnEntry>`
    await add(
      write(
        'b.xml',
        `<sdnList><publshInformation><Publish_Date>01/05/2024</Publish_Date><Record_Count>3</Record_Count></publshInformation>${[1, 2, 3].map(entry).join('')}</sdnList>`,
      ),
    )
    expect(listsAsOf(store, { day: '2024-01-03' })).toMatchObject({ count: 2, unknown: 1 })
    expect(() => listsDiff(store, { from: '2024-01-01', to: '2024-01-05' })).toThrow(/different formats/)
  })
})
