import { expect, test } from 'vitest'
import type { Measure } from '../model/record.ts'
import { standingOn } from './in-force.ts'

const day = (on: string) => ({ earliest: on, latest: on, basis: '' })
const measure = (more: Partial<Measure>): Measure => ({
  id: 'r_1',
  imposer: null,
  target: null,
  label: 'sanctions',
  kinds: [],
  targets: [],
  announced: day('2017-11-13'),
  effective: null,
  renewed: [],
  widened: [],
  eased: [],
  reviewBy: null,
  ended: null,
  lastReported: null,
  provenBy: { announced: null, effective: null, ended: null, reviewBy: null, lastReported: null },
  entries: [],
  ...more,
})
const renewal = { date: day('2023-11-13'), told: '2023-11-13', entry: 'r_2', reviewBy: '2024-05-14' }

test.each([
  ['2017-11-12', measure({}), [], undefined],
  ['2018-01-01', measure({}), ['2017-11-14'], 'standing'],
  ['2020-01-01', measure({}), ['2017-11-14'], 'not-known'],
  ['2020-01-01', measure({}), ['2017-11-14', '2023-11-13'], 'standing'],
  ['2024-05-14', measure({ renewed: [renewal] }), ['2023-11-13'], 'standing'],
  ['2024-05-15', measure({ renewed: [renewal] }), ['2023-11-13'], 'lapsed-unless-renewed'],
  ['2024-05-15', measure({ renewed: [renewal] }), ['2023-11-13', '2024-08-01'], 'standing'],
  ['2024-05-15', measure({ ended: day('2024-05-15') }), ['2023-11-13'], 'ended'],
  ['2024-05-14', measure({ ended: day('2024-05-15') }), ['2024-05-01'], 'standing'],
  [
    '2024-05-14',
    measure({ ended: { earliest: '2024-01-01', latest: '2024-12-31', basis: '' } }),
    [],
    'not-known',
  ],
  [
    '2017-06-01',
    measure({ announced: { earliest: '2017-01-01', latest: '2017-12-31', basis: '' } }),
    [],
    'not-known',
  ],
])('on %s', (on, given, reported, status) => {
  expect(standingOn(given, on, reported)?.status).toBe(status)
})

test('a renewal told later says nothing of the review day before it', () => {
  const given = measure({ renewed: [{ ...renewal, date: null, told: '2023-11-20' }] })
  expect(standingOn(given, '2023-01-01', ['2023-11-20'])).toMatchObject({
    status: 'standing',
    nextReview: null,
  })
  expect(standingOn(given, '2023-12-01', ['2023-11-20'])).toMatchObject({ nextReview: '2024-05-14' })
})
