import { expect, test } from 'vitest'
import { isBloc, partyOf } from './codes.ts'
import { covers, firstDayOf, holders, lastDayOf, TERMS, termsOf } from './offices.ts'
import { knownParties } from './parties.ts'

const names = (party: string, office: Parameters<typeof holders>[1], day: string) =>
  holders(party, office, day).map((term) => term.person)

test.each([
  ['RUS', 'head-of-state', '2010-06-01', ['Dmitry Medvedev']],
  ['RUS', 'head-of-government', '2010-06-01', ['Vladimir Putin']],
  ['USA', 'head-of-state', '2016-12-01', ['Barack Obama']],
  ['USA', 'president-elect', '2016-12-01', ['Donald Trump']],
  ['USA', 'president-elect', '2018-12-01', []],
  ['GBR', 'head-of-government', '2022-10-01', ['Liz Truss']],
  ['EU', 'high-representative', '2024-12-15', ['Kaja Kallas']],
  ['NATO', 'secretary-general', '2020-01-01', ['Jens Stoltenberg']],
  ['IRN', 'foreign-minister', '2024-06-15', ['Ali Bagheri Kani']],
  ['UKR', 'foreign-minister', '2022-03-01', ['Dmytro Kuleba']],
] as const)('who held the office: %s %s on %s', (party, office, day, people) => {
  expect(names(party, office, day)).toEqual(people)
})

test('a year or month stands for all its days', () => {
  expect([firstDayOf('2012'), lastDayOf('2012'), firstDayOf('2012-02'), lastDayOf('2012-02')]).toEqual([
    '2012-01-01',
    '2012-12-31',
    '2012-02-01',
    '2012-02-29',
  ])
})

test('the terms of one person', () => {
  expect(termsOf('Donald Trump').map((term) => term.office)).toEqual([
    'president-elect',
    'head-of-state',
    'president-elect',
    'head-of-state',
  ])
  expect(termsOf('Nobody')).toEqual([])
})

test('terms are of known parties and end after they begin', () => {
  for (const term of TERMS) {
    expect(partyOf(term.party), `${term.person}: ${term.party}`).not.toBeNull()
    expect(firstDayOf(term.from) <= lastDayOf(term.to), term.person).toBe(true)
    if (term.from) expect(covers(term, firstDayOf(term.from))).toBe(true)
  }
})

test('one head of state at a time, but for the day of change and shared offices', () => {
  const shared = new Set(['IRN', 'NIC', 'CHE', 'VEN', 'CIV'])
  const exact = TERMS.filter(
    (term) => term.office === 'head-of-state' && term.from?.length === 10 && !term.acting,
  )
  for (const term of exact) {
    if (shared.has(term.party)) continue
    const others = exact.filter(
      (other) =>
        other.person !== term.person &&
        other.party === term.party &&
        (other.from as string) > (term.from as string) &&
        (other.from as string) < lastDayOf(term.to),
    )
    expect(others.map((other) => `${other.person} within ${term.person}`)).toEqual([])
  }
})

test('codes', () => {
  expect(partyOf('RUS')).toEqual({ name: 'Russia', adjective: 'Russian' })
  expect(partyOf('XYZ')).toBeNull()
  expect([isBloc('EU'), isBloc('WEST'), isBloc('USA')]).toEqual([true, true, false])
})

test('sixty states and blocs or more have people, and many of them', () => {
  expect(new Set(TERMS.map((term) => term.party)).size).toBeGreaterThanOrEqual(60)
  expect(knownParties().people.size).toBeGreaterThan(500)
})
