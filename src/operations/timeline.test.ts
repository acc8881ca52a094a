import { describe, expect, test } from 'vitest'
import { kept } from '../../test/record/kept.ts'
import { told } from '../../test/record/readings.ts'
import { positions } from './positions.ts'
import { timeline } from './timeline.ts'

const WORDS = 'We shall not sit at a table with a knife on it'
const store = () =>
  kept(
    told(1, {
      text: `“${WORDS}”, said Choe Example.`,
      on: '2019-04-12',
      says: [{ who: 'Choe Example', of: 'PRK', words: WORDS, takes: [['dialogue', 'closed']] }],
    }),
    told(2, {
      text: 'The Council had passed its resolution in late 2017. A ship was held at an unknown date.',
      on: '2018-01-05',
      events: [
        {
          action: 'impose',
          actor: 'UN',
          recipient: 'PRK',
          words: 'The Council had passed its resolution in late 2017',
          on: ['2017-10-01', '2017-12-31'],
        },
        { action: 'seize', actor: 'USA', recipient: 'PRK', words: 'A ship was held at an unknown date' },
      ],
    }),
  )

describe('timeline', () => {
  test('lists what is dated in time, and what is not by the first report of it', () => {
    const { rows, undated } = timeline(store(), {})
    expect(rows.map(({ entry }) => entry.date?.earliest)).toEqual(['2017-10-01', '2019-04-12'])
    expect(undated).toMatchObject([{ entry: { date: null }, told: { earliest: '2018-01-05' }, reports: [2] }])
  })

  test('a window keeps what can lie in it, both ends included', () => {
    const inside = (from: string | null, to: string | null) => timeline(store(), { from, to }).rows.length
    expect(inside('2017-12-31', '2018-12-31')).toBe(1)
    expect(inside('2018-01-01', '2019-04-11')).toBe(0)
    expect(inside('2019-04-12', null)).toBe(1)
    expect(timeline(store(), { from: '2019-01-01' }).undated).toEqual([])
  })

  test('of one pair, of some kinds', () => {
    expect(timeline(store(), { between: ['UN', 'PRK'], kinds: ['event'] }).rows).toHaveLength(1)
    expect(timeline(store(), { kinds: ['claim'] }).rows).toEqual([])
  })

  test.each([
    [{ from: '2019-02-30' }, 'The first day “2019-02-30” is no day'],
    [{ from: '2019-02-02', to: '2019-02-01' }, 'The first day 2019-02-02 lies after the last day 2019-02-01'],
  ])('refuses %j', (question, message) => {
    expect(() => timeline(store(), question)).toThrow(message)
  })
})

describe('positions', () => {
  test('by part of a name, by state, by issue', () => {
    expect(positions(store(), { speaker: 'choe' }).views).toHaveLength(1)
    expect(positions(store(), { speaker: 'PRK', issue: 'dialogue' }).views[0]?.rows).toMatchObject([
      { stance: 'closed', words: WORDS, reports: [1], copies: [] },
    ])
    expect(positions(store(), { issue: 'lifting' }).views).toEqual([])
  })

  test('an unknown speaker or issue is said to be so', () => {
    expect(() => positions(store(), { speaker: 'Nobody' })).toThrow('it has those of Choe Example')
    expect(() => positions(store(), { issue: 'weather' })).toThrow(
      '“weather” is no issue: choose one of lifting,',
    )
  })
})

test('what has an open date, or one of decades, is not dated', () => {
  const some = (on: [string, string], words: string) =>
    told(on[0] === '2008-01-01' ? 1 : 2, {
      text: `${words}.`,
      on: '2020-02-02',
      events: [{ action: 'seize', actor: 'USA', recipient: 'PRK', words, on }],
    })
  const open = some(['2008-01-01', '2030-01-01'], 'A ship was held')
  for (const { date } of open.reading.events) if (date) date.latest = null
  const { rows, undated } = timeline(kept(open, some(['1999-01-01', '2012-12-31'], 'A truck was held')), {})
  expect(rows).toEqual([])
  expect(undated).toHaveLength(2)
})
