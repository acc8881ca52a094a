import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DateRange } from '../../model/date-range.ts'
import { findTemporal, resolveTemporal } from './index.ts'

const at = (earliest: string, latest = earliest): DateRange => ({ earliest, latest, basis: 'test' })
const read = (text: string, reference: DateRange | null) =>
  resolveTemporal(text, findTemporal(text, [{ start: 0, end: text.length }]), reference)

// publication: Wednesday, 16 November 2022 unless the row says otherwise
const DAY = '2022-11-16'

/** Text, the expressions expected in it as "words = value [earliest..latest]"; the interval only where it matters. */
const CASES: [text: string, expected: string[], reference?: DateRange | null][] = [
  // days in words
  ['The decree was signed on 24 February 2022.', ['24 February 2022 = 2022-02-24 2022-02-24..2022-02-24']],
  ['Signed on February 24th, 2022, it held.', ['February 24th, 2022 = 2022-02-24']],
  ['It was adopted on the 9th of November 2016.', ['the 9th of November 2016 = 2016-11-09']],
  ['The ministry answered on 9 November.', ['9 November = 2022-11-09']],
  ['Talks broke down on December 12, he said.', ['December 12 = 2022-12-12']],
  ['The measures will lapse on 15 January.', ['15 January = 2023-01-15']],
  ['The court ruled on 3 March.', ['3 March = 2022-03-03']],
  ['Ministers met on Friday, 11 November.', ['Friday, 11 November = 2022-11-11']],
  ['Envoys spoke on Wednesday, 9 November.', ['Wednesday, 9 November = XXXX-11-09'], null],
  ['Envoys spoke on March 4.', ['March 4 = 2025-03-04'], at('2025-03-10')],
  // numbers
  ['Stand: 05.12.2022', ['05.12.2022 = 2022-12-05']],
  ['Published 2022-11-02 in Brussels', ['2022-11-02 = 2022-11-02']],
  ['It ran until 10/21/2018 at most', ['10/21/2018 = 2018-10-21']],
  ['The act of 21/10/2018 stands', ['21/10/2018 = 2018-10-21']],
  ['The visit (08/10/2018) went well', ['08/10/2018 = 2018-08-10'], null],
  ['Monday, 08/10/2018', ['Monday, 08/10/2018 = 2018-10-08'], null],
  ['04 Mar 2025, 20:24 GMT+10', ['04 Mar 2025, 20:24 GMT+10 = 2025-03-04T20:24']],
  ['2022-03-01T08:15:00Z', ['2022-03-01T08:15:00Z = 2022-03-01T08:15']],
  // weekdays
  ['The Kremlin said on Monday that it had seen nothing.', ['Monday = 2022-11-14']],
  ['The council said Wednesday it agreed.', ['Wednesday = 2022-11-16']],
  ['On Friday the ministers will discuss the list.', ['Friday = 2022-11-18']],
  ['He has until Sunday to answer.', ['Sunday = 2022-11-20']],
  ['Last Friday the envoy left.', ['Last Friday = 2022-11-11']],
  ['They meet next Monday.', ['next Monday = 2022-11-21']],
  ["Thursday's vote went through.", ['Thursday = 2022-11-10']],
  ['The Sunday Times and the Sun reported it.', []],
  ['It was called Bloody Sunday.', []],
  ['They met on Tuesday night.', ['Tuesday night = 2022-11-15TNI']],
  // months, years and their parts
  ['Sanctions have stood since 2014.', ['2014 = 2014 2014-01-01..2014-12-31']],
  ['It began in late 2014.', ['late 2014 = 2014 2014-09-01..2014-12-31']],
  ['He visited earlier this month.', ['earlier this month = 2022-11 2022-11-01..2022-11-16']],
  ['He left last year.', ['last year = 2021 2021-01-01..2021-12-31']],
  ['A decade ago it was different.', ['A decade ago = 2012']],
  [
    'Output fell in the first quarter of 2023.',
    ['the first quarter of 2023 = 2023-Q1 2023-01-01..2023-03-31'],
  ],
  ['Exports fell in the third quarter.', ['the third quarter = 2022-Q3']],
  ['It was so in the 1990s.', ['the 1990s = 199 1990-01-01..1999-12-31']],
  ['In March 2021 they froze assets.', ['March 2021 = 2021-03']],
  ['In December the bloc will vote.', ['December = 2022-12']],
  ['In December 2021 and in May they met.', ['December 2021 = 2021-12', 'May = 2022-05']],
  ['Last April they met.', ['Last April = 2022-04']],
  ['It grew in fiscal 2021.', ['fiscal 2021 = 2021']],
  ['The second half of 2022 was worse.', ['The second half of 2022 = 2022-H2']],
  ['Last summer was hot.', ['Last summer = 2022-SU']],
  ['In the 20th century it was new.', ['the 20th century = 19']],
  ['By mid-2019 it was over.', ['mid-2019 = 2019']],
  // relative
  ['Two days ago he resigned.', ['Two days ago = 2022-11-14']],
  ['Three weeks ago he resigned.', ['Three weeks ago = 2022-W43']],
  ['Five months ago he resigned.', ['Five months ago = 2022-06']],
  [
    'On 1 March 2021 he came; two days later he left.',
    ['1 March 2021 = 2021-03-01', 'two days later = 2021-03-03'],
  ],
  [
    'On 1 March 2021 he came and left the same day.',
    ['1 March 2021 = 2021-03-01', 'the same day = 2021-03-01'],
  ],
  [
    'On 1 March 2021 he came; the following day he left.',
    ['1 March 2021 = 2021-03-01', 'the following day = 2021-03-02'],
  ],
  ['Yesterday they signed, today they deny.', ['Yesterday = 2022-11-15', 'today = 2022-11-16']],
  ['The day before yesterday they signed.', ['The day before yesterday = 2022-11-14']],
  ['This week it rained, last week too.', ['This week = 2022-W46', 'last week = 2022-W45']],
  ['He met him last night.', ['last night = 2022-11-15TNI']],
  ['The leaders met at 5 p.m. on Tuesday.', ['5 p.m. on Tuesday = 2022-11-15T17:00']],
  // durations and sets
  ['It lasts two years and six weeks.', ['two years = P2Y', 'six weeks = P6W']],
  ['A six-month extension followed.', ['A six-month = P6M']],
  ['In the past three months it fell.', ['the past three months = P3M']],
  ['The list is reviewed every six months.', ['every six months = P6M']],
  ['They meet every year and report daily.', ['every year = P1Y', 'daily = P1D']],
  ['Each Thursday they march.', ['Each Thursday = XXXX-WXX-4']],
  ['They talked for several hours.', ['several hours = PTXH']],
  // references
  ['It is now clear.', ['now = PRESENT_REF 2022-11-16..2022-11-16']],
  ['He recently said so.', ['recently = PAST_REF']],
  ['In the near future it may change.', ['the near future = FUTURE_REF']],
  // words that are no dates
  ['Washington may second the motion and march on.', []],
  ['Protesters may march again; the second may fall.', []],
  ['April Brown and August Lane spoke.', []],
  ['Regulation 833/2014 lists 2000 firms and 1,200 people.', []],
  ['The fund has $2014 in it.', []],
  ['He is 52 years old.', []],
  // an interval of publication
  ['It was said on Monday.', ['Monday = XXXX-WXX-1 2024-11-11..2024-11-25'], at('2024-11-11', '2024-11-25')],
  ['It was so last year.', ['last year = 2023'], at('2024-11-11', '2024-11-25')],
  ['On November 6 he won.', ['November 6 = 2024-11-06'], at('2024-11-11', '2024-11-25')],
  // nothing known of the publication
  [
    'It was so last year, on Monday and in March.',
    ['last year = XXXX', 'Monday = XXXX-WXX-1', 'March = XXXX-03'],
    null,
  ],
  ['It was signed in March 2014 two years ago.', ['March 2014 = 2014-03', 'two years ago = XXXX'], null],
]

test.each(CASES)('%s', (text, expected, reference = at(DAY)) => {
  const found = read(text, reference)
  const lines = found.map((date, index) => {
    const line = `${date.text} = ${date.value}`
    return expected[index]?.includes('..') ? `${line} ${date.earliest}..${date.latest}` : line
  })
  expect(lines).toEqual(expected)
})

test('types are those of TimeML', () => {
  const found = read('On 1 May 2020 at noon, for two years, every day, on Monday night', at(DAY))
  expect(found.map((date) => date.type)).toEqual(['TIME', 'DURATION', 'SET', 'TIME'])
})

test('only the given ranges are read', () => {
  const text = 'Posted 1 May 2020. It began in 2014.'
  expect(findTemporal(text, [{ start: 19, end: text.length }])).toHaveLength(1)
})

const WORDS =
  "the a last next this two 2 1 30 2014 March may May 6 , . - / : % Monday Sun year years month day ago later early of in since first quarter nineteen twenty hundred every half ’ ' s p m GMT + noon night\n".split(
    ' ',
  )
const dateSoup = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .chain((words) => fc.constantFrom('', ' ').map((between) => words.join(between)))

test('spans are slices, in order, without overlap, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(dateSoup, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      let end = 0
      for (const date of read(text, at(DAY))) {
        expect(date.text).toBe(text.slice(date.start, date.end))
        expect(date.start).toBeGreaterThanOrEqual(end)
        expect(date.end).toBeGreaterThan(date.start)
        if (date.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true)
        end = date.end
      }
    }),
    { numRuns: 500 },
  )
})

const SIZE = 200_000
const HOSTILE = [
  '1 ',
  '1-',
  '1,000,',
  'Monday, ',
  'nineteen ',
  'twenty-',
  'the last two ',
  'of the end of the ',
  'a',
  ' ',
  '\n',
  'March 1 ',
  'Q1 ',
  "'",
  '10 a.m. ',
  '1:1:',
  'ago two years ',
]
test.each(HOSTILE)('200 kB of %j are read in bounded time', (part) => {
  const text = part.repeat(Math.ceil(SIZE / part.length))
  const start = performance.now()
  read(text, at(DAY))
  expect(performance.now() - start).toBeLessThan(20_000)
})
