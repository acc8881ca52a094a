import { describe, expect, test } from 'vitest'
import { told } from '../../test/record/readings.ts'
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
