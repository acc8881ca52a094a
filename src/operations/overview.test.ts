import { describe, expect, test } from 'vitest'
import { kept } from '../../test/record/kept.ts'
import { some, told } from '../../test/record/readings.ts'
import { claims } from './claims.ts'
import { inforce } from './inforce.ts'
import { moves } from './moves.ts'
import { overview } from './overview.ts'

const WE_NEVER = 'We have hit nobody with measures of ours'
const FIRST_TERMS = 'There will be no talks before the tariffs go'
const LATER_TERMS = 'The tariffs can wait, let us talk first'

/** A trade dispute of two years, in five invented reports, one of another dispute. */
const DISPUTE = [
  told(1, {
    text: `Canberra and its partners have kept measures against Beijing since 2018. “${FIRST_TERMS}”, the envoy Wu Example said.`,
    on: '2020-05-18',
    says: [{ who: 'Wu Example', of: 'CHN', words: FIRST_TERMS, takes: [['lifting', 'precondition']] }],
    events: [
      {
        action: 'impose',
        actor: 'AUS',
        recipient: 'CHN',
        words: 'Canberra and its partners have kept measures against Beijing since 2018',
        on: ['2018-01-01', '2018-12-31'],
        targets: [some('measure', 106)],
      },
      {
        action: 'impose',
        actor: 'WEST',
        recipient: 'CHN',
        words: 'Canberra and its partners have kept measures against Beijing since 2018',
        on: ['2018-01-01', '2018-12-31'],
      },
    ],
  }),
  told(2, {
    text: `Beijing put duties on barley in reply to the measures. “${WE_NEVER}”, a minister said all the same.`,
    on: '2020-05-19',
    says: [{ who: 'A. Minister', of: 'CHN', words: WE_NEVER }],
    events: [
      {
        action: 'impose',
        actor: 'CHN',
        recipient: 'AUS',
        words: 'Beijing put duties on barley in reply to the measures',
        measures: ['tariff'],
        on: '2020-05-19',
        answers: 'the measures',
      },
      {
        action: 'impose',
        actor: 'AUS',
        recipient: 'CHN',
        words: 'the measures',
        on: ['2018-01-01', '2018-12-31'],
      },
    ],
    claims: [
      {
        words: WE_NEVER,
        kind: 'acts',
        claimant: 'A. Minister',
        party: 'CHN',
        in: 0,
        about: { action: 'impose', actor: 'CHN', polarity: 'negated' },
      },
    ],
  }),
  told(3, {
    text: `Canberra renewed them to 30 June 2023. “${LATER_TERMS}”, Wu Example said.`,
    on: '2022-06-20',
    says: [
      {
        who: 'Wu Example',
        of: 'CHN',
        words: LATER_TERMS,
        takes: [
          ['lifting', 'offers'],
          ['lifting', 'expects'],
        ],
      },
    ],
    events: [
      {
        action: 'extend',
        actor: 'AUS',
        recipient: 'CHN',
        words: 'Canberra renewed them to 30 June 2023',
        on: '2022-06-20',
        until: '2023-06-30',
        untilKind: 'review',
      },
    ],
  }),
  told(4, {
    text: 'Officials who asked not to be named speak of bans on 4 firms and 2 officials in July.',
    on: '2022-06-21',
    events: [
      {
        action: 'impose',
        modality: 'planned',
        sourcing: 'anonymous',
        actor: 'AUS',
        recipient: 'CHN',
        words: 'bans on 4 firms and 2 officials',
        targets: [some('entity', 4), some('individual', 2)],
      },
    ],
  }),
  told(5, {
    text: 'Bogotá recalled its envoy from Caracas.',
    on: '2019-02-23',
    events: [{ action: 'recall', actor: 'COL', recipient: 'VEN', words: 'Bogotá recalled its envoy' }],
  }),
]

const today = () => '2024-01-01'

describe('the one-minute screen', () => {
  const result = () => overview(kept(...DISPUTE), {}, { today })

  test('finds the two sides, with allies only where they act together', () => {
    expect(result().sides).toMatchObject({ a: { label: 'AUS / WEST' }, b: { label: 'CHN' } })
    expect(result().reports).toEqual({
      count: 4,
      first: '2020-05-18',
      last: '2022-06-21',
      altered: 0,
      copies: 0,
      elsewhere: 1,
    })
    expect(result().otherPairs).toEqual([{ a: 'COL', b: 'VEN', entries: 1 }])
  })

  test('says what stands, since when, and until which review', () => {
    const [sanctions, duties, ...rest] = result().inForce
    expect(rest).toEqual([])
    expect(sanctions).toMatchObject({
      status: 'standing',
      asReportedOn: '2022-06-20',
      since: { earliest: '2018-01-01' },
      nextReview: '2023-06-30',
      reviewPassed: true,
      reports: [3],
      allReports: [1, 2, 3],
    })
    expect(duties).toMatchObject({ measure: { label: 'tariffs' }, status: 'not-known' })
  })

  test('shows how the position on lifting moved, with the gap; forecasts only beside', () => {
    const { issue } = result()
    expect(issue?.issue).toBe('lifting')
    expect(issue?.views).toHaveLength(1)
    expect(issue?.views[0]?.rows.map(({ stance, also, reports }) => [stance, also, reports])).toEqual([
      ['precondition', [], [1]],
      ['offers', ['expects'], [3]],
    ])
    expect(issue?.views[0]?.gaps).toEqual([{ after: 0, days: 763, years: 2 }])
  })

  test('pairs the answer with the act, and keeps what is only planned apart', () => {
    const [answer, planned, ...rest] = result().moves
    expect(rest).toEqual([])
    expect(answer).toMatchObject({
      act: { what: 'tariffs', modality: 'done' },
      answers: [{ what: 'sanctions', total: 106 }],
      evidence: 'explicit',
      confirmed: false,
      reports: [2],
    })
    expect(planned).toMatchObject({
      act: { what: 'sanctions on 4 entities + 2 persons', modality: 'planned', sourcing: 'anonymous' },
      answers: [],
      evidence: 'none',
      reports: [4],
    })
  })

  test('sets claims beside the record, each with its report', () => {
    expect(result().claims).toMatchObject([
      { claim: { words: WE_NEVER }, against: [{ number: 2 }], reports: [2] },
    ])
  })

  test('counts how the dates are known', () => {
    expect(result().dates).toMatchObject({ explicit: 4, weekday: 0, other: 0, intervals: 0, unknown: 0 })
  })

  test('sides can be named by code or name; an unknown one is refused', () => {
    const store = kept(...DISPUTE)
    expect(overview(store, { between: ['col', 'VEN'] }, { today }).reports.count).toBe(1)
    expect(() => overview(store, { between: ['Narnia', 'VEN'] })).toThrow(
      'The record holds nothing about “Narnia”: it knows AUS, CHN, COL, VEN, WEST.',
    )
  })

  test('words in reports of another dispute are not counted in', () => {
    const words = 'We want those tariffs gone at once'
    const elsewhere = told(6, {
      text: `“${words}”, Wu Example said. Tokyo banned the import of scallops.`,
      on: '2023-08-24',
      says: [{ who: 'Wu Example', of: 'CHN', words, takes: [['lifting', 'demands']] }],
      events: [
        { action: 'impose', actor: 'CHN', recipient: 'JPN', words: 'Tokyo banned the import of scallops' },
      ],
    })
    const { reports } = overview(kept(...DISPUTE, elsewhere), { between: ['AUS', 'CHN'] }, { today })
    expect(reports).toMatchObject({ count: 4, elsewhere: 2, last: '2022-06-21' })
  })

  test('of nothing is empty', () => {
    expect(overview(kept(), {}, { today })).toMatchObject({
      sides: null,
      reports: { count: 0, first: null, last: null },
      inForce: [],
      issue: null,
      moves: [],
      claims: [],
    })
  })
})

test('the other questions can be asked of one pair alone', () => {
  const store = kept(...DISPUTE)
  expect(moves(store, { between: ['COL', 'VEN'] }).rows.map(({ act }) => act.what)).toEqual([
    'recall of diplomats',
  ])
  expect(claims(store, { between: ['COL', 'VEN'] }).rows).toEqual([])
  expect(inforce(store, { day: '2022-07-01', between: ['COL', 'VEN'] }).rows).toEqual([])
  expect(inforce(store, { day: '2024-01-01' }).rows.map(({ status }) => status)).toEqual([
    'lapsed-unless-renewed',
    'not-known',
  ])
  expect(() => inforce(store, { day: '1 May' })).toThrow('The day “1 May” is no day: write it as 2025-03-04.')
})

test('who only blames the same party in one breath with another is no ally; who acts with it is', () => {
  const blame = 'Washington and Riyadh blamed Tehran'
  const act = 'Washington and Canberra froze the accounts of three banks of Tehran'
  const events = [
    ...['USA', 'SAU'].map((actor) => ({ action: 'accuse' as const, actor, recipient: 'IRN', words: blame })),
    ...['USA', 'AUS'].map((actor) => ({ action: 'impose' as const, actor, recipient: 'IRN', words: act })),
  ]
  const { sides } = overview(kept(told(1, { text: `${act}. ${blame}.`, on: '2019-09-20', events })), {})
  const own = [sides?.a, sides?.b].find((side) => side?.parties.includes('USA'))
  expect(own?.parties).toContain('AUS')
  expect(own?.parties).not.toContain('SAU')
})
