import { describe, expect, test } from 'vitest'
import { type Done, some, told } from '../../test/record/readings.ts'
import { buildRecord } from './build.ts'

/** One report a day, each with one event of the EU against Venezuela. */
const measuresOf = (...events: [string, Partial<Done> & Pick<Done, 'action'>][]) =>
  buildRecord(
    events.map(([on, event], i) => {
      const words = `On ${on} the Council took step ${i} (${event.action}).`
      return told(i + 1, {
        text: words,
        on,
        events: [{ actor: 'EU', recipient: 'VEN', words, on, ...event }],
      })
    }),
  ).measures

describe('measures through life', () => {
  test('imposed, widened, renewed twice, eased', () => {
    const [measure, ...rest] = measuresOf(
      ['2017-11-13', { action: 'impose' }],
      ['2018-06-25', { action: 'expand' }],
      ['2022-11-10', { action: 'extend', until: '2023-11-14', untilKind: 'review' }],
      ['2023-11-13', { action: 'extend', until: '2024-05-14', untilKind: 'review' }],
      ['2024-05-13', { action: 'ease', targets: [some('individual', 4)] }],
    )
    expect(rest).toEqual([])
    expect(measure).toMatchObject({
      label: 'sanctions',
      announced: { earliest: '2017-11-13' },
      reviewBy: '2024-05-14',
      ended: null,
      lastReported: '2024-05-13',
    })
    expect(measure?.renewed.map((each) => each.reviewBy)).toEqual(['2023-11-14', '2024-05-14'])
    expect(measure?.widened).toHaveLength(1)
    expect(measure?.eased).toHaveLength(1)
  })

  test('what has kinds of its own is a measure of its own, and is lifted alone', () => {
    const measures = measuresOf(
      ['2017-11-13', { action: 'impose', measures: ['arms-embargo'] }],
      [
        '2018-01-22',
        { action: 'impose', measures: ['asset-freeze', 'entry-ban'], targets: [some('individual', 7)] },
      ],
      ['2025-02-01', { action: 'lift', measures: ['arms-embargo'] }],
    )
    expect(measures.map(({ label, ended }) => [label, ended?.earliest ?? null])).toEqual([
      ['arms embargo', '2025-02-01'],
      ['asset freezes, entry bans', null],
    ])
  })

  test('what is lifted and comes back is a new measure', () => {
    const measures = measuresOf(
      ['2006-12-27', { action: 'impose' }],
      ['2016-01-16', { action: 'lift' }],
      ['2018-11-05', { action: 'impose' }],
      ['2019-06-24', { action: 'expand' }],
    )
    expect(measures.map(({ announced, ended }) => [announced?.earliest, ended?.earliest ?? null])).toEqual([
      ['2006-12-27', '2016-01-16'],
      ['2018-11-05', null],
    ])
  })

  test('a renewal alone shows that a measure stands', () => {
    expect(
      measuresOf(['2023-11-13', { action: 'extend', until: '2024-05-14', untilKind: 'review' }]),
    ).toMatchObject([
      { announced: null, reviewBy: '2024-05-14', renewed: [{ reviewBy: '2024-05-14', told: '2023-11-13' }] },
    ])
  })

  test('threats and plans are no measures', () => {
    expect(measuresOf(['2018-01-22', { action: 'impose', modality: 'threatened' }])).toEqual([])
  })

  test('listing renewals keep their own review day beside sectoral ones', () => {
    const measures = measuresOf(
      ['2014-07-31', { action: 'impose' }],
      ['2024-06-24', { action: 'extend', until: '2025-01-31', untilKind: 'review' }],
      [
        '2024-09-12',
        { action: 'extend', until: '2025-03-15', untilKind: 'review', targets: [some('individual', 2000)] },
      ],
    )
    expect(measures.map((each) => each.reviewBy).sort()).toEqual(['2025-01-31', '2025-03-15'])
  })

  test("a bloc's sanctions and a member's since the same year are one measure, a member's own others are not", () => {
    const since: [string, string] = ['2014-01-01', '2014-12-31']
    const one = (actor: string, recipient: string, text: string, on: string) => ({
      text,
      on,
      events: [{ action: 'impose' as const, actor, recipient, words: text, on: since }],
    })
    const record = buildRecord(
      [
        one('USA', 'RUS', 'It has had sanctions on since 2014.', '2020-03-01'),
        one('WEST', 'RUS', 'The West has kept up its measures since 2014.', '2022-01-05'),
        one('CAN', 'RUS', 'Ottawa began in 2014 too.', '2023-05-05'),
      ].map((given, i) => told(i + 1, given)),
    )
    expect(record.measures).toHaveLength(2)
    expect(record.measures.map((each) => each.imposer?.party).sort()).toEqual(['CAN', 'USA'])
  })
})

test('every day of a measure names the attestation that proves it, and its id is that of an entry', () => {
  const words = ['Brussels froze the assets on Monday', 'They were renewed until 15 May 2020']
  const record = buildRecord([
    told(1, {
      text: `${words[0]}. More followed.`,
      on: '2018-05-14',
      events: [
        { action: 'impose', actor: 'EU', recipient: 'VEN', words: words[0] as string, on: '2018-05-14' },
      ],
    }),
    told(2, {
      text: `${words[1]}. More followed.`,
      on: '2019-05-10',
      events: [
        {
          action: 'extend',
          actor: 'EU',
          recipient: 'VEN',
          words: words[1] as string,
          on: '2019-05-10',
          until: '2020-05-15',
          untilKind: 'review',
        },
      ],
    }),
  ])
  const [measure] = record.measures
  const said = (id: string | null | undefined) =>
    record.entries.flatMap((entry) => entry.attestations).find((each) => each.id === id)?.span.text
  expect(said(measure?.provenBy.announced)).toBe(words[0])
  expect(said(measure?.provenBy.reviewBy)).toBe(words[1])
  expect(said(measure?.provenBy.lastReported)).toBe(words[1])
  expect(measure?.provenBy.ended).toBeNull()
  expect(record.entries.some((entry) => entry.id === measure?.id)).toBe(true)
})
