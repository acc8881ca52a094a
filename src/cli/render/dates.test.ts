import { describe, expect, it } from 'vitest'
import { sayDate, sayDays, sayLag, sayTold, sayWhen } from './dates.ts'

const range = (earliest: string | null, latest: string | null) => ({ earliest, latest })

describe('sayDate()', () => {
  it('says days, months, years and intervals', () => {
    expect(sayDate(range('2014-08-07', '2014-08-07'))).toBe('2014-08-07')
    expect(sayDate(range('2025-02-01', '2025-02-28'))).toBe('2025-02')
    expect(sayDate(range('2014-01-01', '2014-12-31'))).toBe('2014')
    expect(sayDate(range('2022-01-01', '2023-12-31'))).toBe('2022 … 2023')
    expect(sayDate(range('2014-03-17', '2014-03-20'))).toBe('2014-03-17…20')
    expect(sayDate(range('2016-11-09', '2017-02-27'))).toBe('2016-11-09 … 2017-02-27')
  })

  it('says which end is open, and that nothing is known', () => {
    expect(sayDate(range('2014-03-17', null))).toBe('from 2014-03-17')
    expect(sayDate(range(null, '2014-03-17'))).toBe('by 2014-03-17')
    expect(sayDate(range(null, null))).toBe('date unknown')
    expect(sayDate(null)).toBe('date unknown')
  })
})

it('sayDays() uses the unit that people would', () => {
  expect([1, 40, 122, 2995].map(sayDays)).toEqual(['1 day', '40 days', '4 months', '8 years'])
})

it('sayLag() says the days between an act and its answer', () => {
  expect(sayLag({ min: 0, max: 0 })).toBe('same day')
  expect(sayLag({ min: 1, max: 1 })).toBe('1 day later')
  expect(sayLag({ min: 0, max: 30 })).toBe('0 to 30 days later')
  expect(sayLag(null)).toBe('lag unknown')
})

it.each([
  ['2008-01-01', null, 'date unknown (2008 or later)'],
  ['2008-03-05', null, 'date unknown (2008-03-05 or later)'],
  ['2001-01-01', '2012-12-31', 'date unknown (2001 … 2012)'],
  ['2021-01-20', '2025-01-20', '2021-01-20 … 2025-01-20'],
  [null, '2014-03-20', 'by 2014-03-20'],
  ['2014-01-01', '2014-12-31', '2014'],
  [null, null, 'date unknown'],
])('what is open or decades wide is no date: %s to %s', (earliest, latest, said) => {
  expect(sayWhen({ earliest, latest })).toBe(said)
})

it('a report of an unknown day tells on a day of its bounds', () => {
  expect(sayTold(range('2008-01-01', null))).toBe('told 2008 or later')
  expect(sayTold(range('2021-01-20', '2021-01-20'))).toBe('told 2021-01-20')
})
