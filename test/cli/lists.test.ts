import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { numbered, sdnCsv } from '../lists/sdn.ts'
import { type Workplace, workplace } from './run.ts'

let place: Workplace
beforeAll(() => {
  place = workplace()
  place.write('a.csv', sdnCsv(numbered(1, 21)))
  place.write('b.csv', sdnCsv({ ...numbered(3, 26), 4: 2 }))
  place.write('cut.csv', sdnCsv(numbered(1, 20)).slice(0, -20))
})
afterAll(() => place.remove())

const lists = (...args: string[]) => place.demarche(['lists', ...args])

describe('demarche lists', () => {
  it('adds, answers and counts', () => {
    expect(lists('add', 'a.csv', '--fetched-at', '2024-01-01T12:00:00Z', '--json')).toEqual({
      code: 0,
      out: '{"list":"us-ofac-sdn","snapshots":1,"refused":[],"added":0,"removed":0,"changed":0}\n',
      err: '',
    })
    const second = lists('add', 'us-ofac-sdn', 'b.csv', '--fetched-at', '2024-01-03T12:00:00Z')
    expect(second.out).toBe('us-ofac-sdn: 1 snapshot, 0 held back; added 5, removed 2, changed 1\n')
    const asOf = JSON.parse(lists('asof', '2024-01-02', '--json').out)
    expect(asOf).toMatchObject({ date: '2024-01-02', count: 18, unknown: 7, evidenceAgeDays: 1 })
    expect(asOf.listings[0]).toMatchObject({ id: '3', programs: ['CUBA'], kind: 'entity' })
    const diff = JSON.parse(lists('diff', '2024-01-01', '2024-01-03', '--json').out)
    expect(diff).toMatchObject({ from: '2024-01-01', to: '2024-01-03' })
    expect([diff.added.length, diff.removed.length]).toEqual([5, 2])
    expect(diff.changed).toMatchObject([{ id: '4', fields: ['Remarks'] }])
    const count = JSON.parse(
      lists('count', '--party', 'rus', '--unit', 'measures', '--on', '2024-01-03', '--json').out,
    )
    expect(count).toMatchObject({
      count: 11,
      unit: 'measures',
      filters: { party: 'RUS', inForceOn: '2024-01-03' },
      snapshots: [{ list: 'us-ofac-sdn', at: '2024-01-03T12:00:00.000Z' }],
    })
    expect(count.definition).toMatch(/^measures: /)
    const other = JSON.parse(
      lists('count', '--regime', 'RUS', '--unit', 'distinct', '--on', '2024-01-03', '--json').out,
    )
    expect(other).toMatchObject({ count: 11, unit: 'distinct-targets', filters: { party: 'RUS' } })
    expect(count.notes.join()).toMatch(/not the nationality/)
  })

  it('says what is held back, fails, and lets it in', () => {
    const cut = lists('add', 'cut.csv', '--fetched-at', '2024-01-05T12:00:00Z')
    expect(cut.code).toBe(1)
    expect(cut.err).toMatch(
      /^demarche: us-ofac-sdn of 2024-01-05T12:00:00Z is held back: cut\.csv: it breaks off[^\n]*\n$/,
    )
    const { held } = JSON.parse(lists('status', '--json').out).lists[0]
    expect(lists('release', held[0].id).out).toMatch(/counts from now on/)
    expect(lists('release', held[0].id)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/not held back/),
    })
  })

  it('keeps its screens within 80 columns', () => {
    for (const args of [
      ['status'],
      ['asof', '2024-01-02', '--full'],
      ['diff', '2024-01-01', '2024-01-03'],
      ['count', '--made-between', '2024-01-01', '2024-01-03', '--party', 'RUS'],
      ['--help'],
      ['count', '--help'],
    ])
      for (const line of lists(...args).out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
  })

  it('says wrong usage and missing snapshots in a sentence', () => {
    for (const [args, code, said] of [
      [['asof', 'yesterday'], 2, /is no day/],
      [['asof', '2024-01-01', '--list', 'none'], 2, /no list “none”; give one of/],
      [['diff', '2024-01-03', '2024-01-01'], 2, /earlier day first/],
      [['diff', '2020-01-03', '2021-01-01'], 1, /No snapshot of us-ofac-sdn is kept from 2020-01-03/],
      [['count', '--unit', 'kilos'], 2, /no unit “kilos”/],
      [['count', '--made-between', '2024-01-01'], 2, /takes two days/],
      [['asof', '2024-01-01', '--list', 'un-sc'], 1, /No snapshot of un-sc is kept/],
      [['add', 'missing.csv'], 1, /no file missing\.csv/],
      [['status', '--db', 'none.db'], 1, /no database at none\.db/],
    ] as const) {
      const ran = lists(...args)
      expect([ran.code, ran.out]).toEqual([code, ''])
      expect(ran.err).toMatch(said)
      expect(ran.err.trimEnd().split('\n')).toHaveLength(1)
    }
  })
})
