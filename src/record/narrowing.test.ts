import { describe, expect, test } from 'vitest'
import { some, type Told, told } from '../../test/record/readings.ts'
import { buildRecord } from './build.ts'

const WORDS = 'If the quota stays we shall stop the ships at the strait and turn them back one by one'
const says = [{ who: 'Li Example', of: 'CHN', words: WORDS }]
const dated = { text: `“${WORDS}”, Li said on Friday.`, on: '2010-09-24', outlet: 'Agency', says }
const undated = (on: [string, string]) => ({ text: `The spokesman was firm. “${WORDS}”, he said.`, on, says })

describe('dates narrowed by other reports', () => {
  test('an undated report of the same utterance takes its day, in the record only', () => {
    const given = [told(1, undated(['2008-01-01', '2012-12-31'])), told(2, dated)]
    const record = buildRecord(given)
    expect(record.reports[0]).toMatchObject({
      published: { earliest: '2008-01-01', latest: '2012-12-31' },
      narrowed: {
        earliest: '2010-09-24',
        latest: '2010-09-24',
        basis: 'same utterance as told by Agency, dated 2010-09-24',
      },
    })
    expect(record.reports[1]?.narrowed).toBeNull()
    expect(given[0]?.reading.report.published?.earliest).toBe('2008-01-01')
  })

  test('its other entries follow', () => {
    const other = 'The note was handed over at noon by the ambassador himself'
    const given = undated(['2008-01-01', '2012-12-31'])
    const record = buildRecord([
      told(1, {
        ...given,
        text: `${given.text} ${other}.`,
        says: [...says, { who: 'Li Example', of: 'CHN', words: other }],
      }),
      told(2, dated),
    ])
    const entry = record.entries.find((each) => each.kind === 'utterance' && each.words === other)
    expect(entry?.date).toMatchObject({ earliest: '2010-09-24', latest: '2010-09-24' })
  })

  test('an interval that leaves the day out, or candidates that do, are not overruled', () => {
    expect(
      buildRecord([told(1, undated(['2015-01-01', '2016-12-31'])), told(2, dated)]).reports[0]?.narrowed,
    ).toBeNull()
    const mondays = told(1, undated(['2008-01-01', '2012-12-31']))
    if (mondays.reading.report.published)
      mondays.reading.report.published.candidates = ['2010-09-20', '2010-09-27']
    expect(buildRecord([mondays, told(2, dated)]).reports[0]?.narrowed).toBeNull()
  })
})

describe('dates narrowed by copies and events', () => {
  const TEXT =
    'The ministry said that imports of seed potatoes from the island would stop at the end of the week because ' +
    'inspectors had met with a pest there, and that traders could appeal within ten working days of the notice.'

  test('an undated copy takes the day of the dated report with its text', () => {
    const record = buildRecord([
      told(1, { text: `${TEXT} It gave no more.`, on: ['2005-01-01', '2024-12-31'] }),
      told(2, { text: TEXT, on: '2021-02-03', outlet: 'Agency' }),
    ])
    expect(record.reports[0]?.narrowed).toEqual({
      earliest: '2021-02-03',
      latest: '2021-02-03',
      basis: 'same text as that by Agency, dated 2021-02-03',
    })
  })

  const LISTING = 'Canberra listed 14 officials and two banks of Myanmar'
  const listing = (text: string, on: string | [string, string], at?: string): Told => ({
    text,
    on,
    events: [
      {
        action: 'impose',
        actor: 'AUS',
        recipient: 'MMR',
        words: LISTING,
        targets: [some('individual', 14)],
        ...(at ? { on: at } : {}),
      },
    ],
  })

  test('news at the head of an undated report takes the day that dated reports give it', () => {
    const own = ['2020-01-01', '2023-12-31'] as [string, string]
    const dated = listing(`${LISTING} today. Exiles were glad.`, '2022-02-01', '2022-02-01')
    const narrowedOf = (text: string) =>
      buildRecord([told(1, listing(text, own)), told(2, { ...dated, outlet: 'Agency' })]).reports[0]?.narrowed
    const more = 'Traders in the port went on as before and waited for word from the capital. '
    expect(narrowedOf(`${LISTING}. ${more.repeat(3)}`)).toMatchObject({
      earliest: '2022-02-01',
      latest: '2022-02-01',
      basis: 'same event as told by Agency, dated 2022-02-01',
    })
    expect(narrowedOf(`${more.repeat(3)}${LISTING}.`)).toBeNull()
  })
})
