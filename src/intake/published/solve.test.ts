import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTemporal } from '../../text/dates/index.ts'
import { ANCHORS } from './anchors.table.ts'
import { anchorIndex, explain, type OfficeTerm, type Stamp, solvePublished } from './index.ts'

const term = (
  person: string,
  party: string,
  office: string,
  title: string,
  from: string,
  to: string | null,
): OfficeTerm => ({
  person,
  party,
  office,
  title,
  from,
  to,
  acting: false,
})

const TERMS: OfficeTerm[] = [
  term('Barack Obama', 'USA', 'head-of-state', 'President', '2009-01-20', '2017-01-20'),
  term('Donald Trump', 'USA', 'president-elect', 'President-elect', '2016-11-09', '2017-01-20'),
  term('Donald Trump', 'USA', 'head-of-state', 'President', '2017-01-20', '2021-01-20'),
  term('Donald Trump', 'USA', 'president-elect', 'President-elect', '2024-11-06', '2025-01-20'),
  term('Donald Trump', 'USA', 'head-of-state', 'President', '2025-01-20', null),
  term('Joe Biden', 'USA', 'head-of-state', 'President', '2021-01-20', '2025-01-20'),
  term('Hassan Rouhani', 'IRN', 'head-of-state', 'President', '2013-08-03', '2021-08-03'),
  term('Theresa May', 'GBR', 'head-of-government', 'Prime Minister', '2016-07-13', '2019-07-24'),
  term('Maria Zakharova', 'RUS', 'spokesperson', 'Foreign Ministry spokeswoman', '2015-08-10', null),
]

const anchors = anchorIndex(ANCHORS)

const solve = (text: string, stamps: Stamp[] = [], body = [{ start: 0, end: text.length }]) =>
  solvePublished({ text, body, expressions: findTemporal(text, body), stamps, terms: TERMS, anchors })

const span = (text: string, stamps: Stamp[] = []): string => {
  const { published } = solve(text, stamps)
  return published ? `${published.earliest}..${published.latest}` : 'unknown'
}

const stamp = (value: string): Stamp => ({ value, from: 'meta date' })

test.each([
  ['2025-03-04T20:24:00+10:00', '2025-03-04'],
  ['Tue, 04 Mar 2025 10:24:00 GMT', '2025-03-04'],
  ['04 Mar 2025, 20:24 GMT+10', '2025-03-04'],
  ['20250304', '2025-03-04'],
  ['1741084800', '2025-03-04'],
  ['5.12.2022', '2022-12-05'],
])('a stamp %s is of %s, as written', (value, day) => {
  expect(span('The ministry answered.', [stamp(value)])).toBe(`${day}..${day}`)
})

test.each<[text: string, expected: string]>([
  // datelines
  ['TEHRAN, May 9, 2018 (Agency) - The ministry answered.', '2018-05-09..2018-05-09'],
  [
    'VIENNA, July 14. /AGENCY/. President Hassan Rouhani spoke with US President Barack Obama, his office said on Tuesday.',
    '2015-07-14..2015-07-14',
  ],
  [
    'TEHRAN, May 9 (Agency) - The ministry answered, President Hassan Rouhani said on Wednesday.\n\n09.05.2018 13:31',
    '2018-05-09..2018-05-09',
  ],
  ['Tehran, June 20 President Hassan Rouhani on Sunday condemned the curbs.', '2021-06-20..2021-06-20'],
  [
    'Envoy rejects curbs Agency | Beijing | Updated: 18-12-2020 13:54\nThe envoy spoke.',
    '2020-12-18..2020-12-18',
  ],
  // the day of the news
  [
    'London will answer in kind, Prime Minister Theresa May told journalists on Wednesday, 14 March.',
    '2018-03-14..2018-03-14',
  ],
  // lines of the page
  [
    'Envoy rejects curbs\nPublished: 5 May 2022 | By A. Writer\nThe envoy rejected the curbs of March 2014.',
    '2022-05-05..2022-05-05',
  ],
  ['Joined: 4 March 2010\nThe envoy spoke.', 'unknown'],
  ['© 2019 All rights reserved\nThe envoy spoke.', 'unknown'],
  // offices
  ['US President Joe Biden weighs new curbs, officials said.', '2021-01-20..2025-01-20'],
  [
    'US President-elect Donald Trump and President Barack Obama met at the White House.',
    '2016-11-09..2017-01-20',
  ],
  ['Former President Barack Obama defended the deal.', '2017-01-20..null'],
  ['The pact was struck under President Barack Obama.', 'unknown'],
  [
    'The Iranian leader will not meet his US counterpart, Joe Biden, aides of President Hassan Rouhani said.',
    '2021-01-20..2021-08-03',
  ],
  [
    'President Joe Biden, the nominee, debated; the candidate spoke. Biden, Biden, Biden, Biden, Biden said.',
    'unknown',
  ],
  [
    'The accord was struck with President Barack Obama, said US President Joe Biden.',
    '2021-01-20..2025-01-20',
  ],
  // events
  [
    'The minister spoke at the Munich Security Conference last week, while US President Donald Trump was silent.',
    '2017-02-20..2026-02-22',
  ],
  ['Relations froze after the full-scale invasion.', '2022-02-24..null'],
  // told as past, or as still to come
  ['The curbs were imposed in March 2014.', '2014-03-01..null'],
  ['The curbs stay through March 6, 2026.', 'unknown'],
  // nothing
  ['The minister denied everything on Thursday.', 'unknown'],
  ['', 'unknown'],
])('%s → %s', (text, expected) => {
  expect(span(text)).toBe(expected)
})

test('a weekday leaves candidates where the rest leaves weeks', () => {
  const text =
    'Maria Zakharova told reporters on Tuesday that talks were off. She spoke at the Munich Security Conference earlier this month. US President Joe Biden agreed. In February 2024 a round followed.'
  const { published } = solve(text)
  expect(published?.candidates).toEqual(['2024-02-20', '2024-02-27'])
  expect(published).toMatchObject({ earliest: '2024-02-20', latest: '2024-02-27' })
})

test('a weekday alone among years of them is not used', () => {
  const { published } = solve('US President Joe Biden weighs curbs, an aide told reporters on Thursday.')
  expect(published?.candidates).toBeUndefined()
  expect(published).toMatchObject({ earliest: '2021-01-20', latest: '2025-01-20' })
})

test('an office yields to a stamp, and the conflict is told', () => {
  const { published, reasons } = solve('US President Joe Biden spoke.', [stamp('2025-10-01')])
  expect(published).toMatchObject({ earliest: '2025-10-01', latest: '2025-10-01' })
  expect(published?.conflict).toHaveLength(1)
  expect(explain(reasons).join('\n')).toContain('OVERRULED')
})

test('a US-style stamp in digits leaves both readings', () => {
  const { published } = solve('The ministry answered.', [stamp('08/10/2018')])
  expect(published?.candidates).toEqual(['2018-08-10', '2018-10-08'])
})

test('it was published by the day it was received', () => {
  const text = 'TEHRAN, May 9 (Agency) - US President Donald Trump has left the deal.'
  const body = [{ start: 0, end: text.length }]
  const given = { text, body, expressions: findTemporal(text, body), stamps: [], terms: TERMS, anchors }
  const { published } = solvePublished({ ...given, receivedOn: '2018-06-01' })
  expect(published?.candidates).toEqual(['2017-05-09', '2018-05-09'])
})

test('other reports below do not count', () => {
  const text = 'The curbs were imposed in 2014.\nRelated: Talks were held on 5 May 2023\n'
  const body = [{ start: 0, end: 31 }]
  const { published } = solvePublished({
    text,
    body,
    expressions: findTemporal(text, body),
    stamps: [],
    terms: TERMS,
    anchors,
  })
  expect(published).toMatchObject({ earliest: '2014-01-01', latest: null })
})

const WORDS =
  'President US Donald Trump Joe Biden former MOSCOW , . December 21 2016 on Monday said told Valdai earlier this month in was 2014 \n / ( ) TASS counterpart his'.split(
    ' ',
  )

test('any text is solved, with the first day not after the last', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }), (words) => {
      const { published } = solve(words.join(' '))
      if (published?.earliest && published.latest) expect(published.earliest <= published.latest).toBe(true)
      for (const day of published?.candidates ?? []) expect(day >= (published?.earliest ?? '')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test.each([
  'President Joe Biden ',
  'Biden, ',
  'Valdai earlier this month ',
  'former ',
  'MOSCOW, ',
  'A ',
  'said on Monday ',
  'in 2014 was ',
  '\n1 May 2020',
])('200 kB of %j are solved in bounded time', (part) => {
  const text = part.repeat(Math.ceil(200_000 / part.length))
  const start = performance.now()
  solve(text)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test.each<[text: string, expected: string]>([
  ['US President Joe Biden, who took office last month, weighs new curbs.', '2021-02-01..2021-02-28'],
  ['US President Barack Obama, who leaves office next week, eased curbs.', '2017-01-09..2017-01-15'],
  ['US President Barack Obama was sworn in for a second term last week.', '2009-01-20..2017-01-20'],
  ['The poisoning of Sergei Skripal three weeks ago led to expulsions.', '2018-03-20..2018-03-30'],
  ['Envoys were expelled on the anniversary of the Salisbury attack two years ago.', '2018-03-04..null'],
  ['Brussels, June 23. The ministers met, and Prime Minister Theresa May spoke.', '2017-06-23..2019-06-23'],
  ['Agency report of May 9 from Tehran: President Hassan Rouhani spoke.', '2014-05-09..2021-05-09'],
  ['The envoy left. This copy was last updated on 4 May 2023.', 'unknown'],
])('%s → %s', (text, expected) => {
  expect(span(text)).toBe(expected)
})
