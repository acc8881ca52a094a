import { expect, test } from 'vitest'
import { type Done, told } from '../../test/record/readings.ts'
import { buildRecord } from './build.ts'

const one = (on: string, actor: string, recipient: string, more: Partial<Done> = {}) => {
  const words = `${actor} acted against ${recipient} on ${on}.`
  return { text: words, on, events: [{ action: 'impose' as const, actor, recipient, words, on, ...more }] }
}
const movesOf = (...given: Parameters<typeof told>[1][]) =>
  buildRecord(given.map((each, i) => told(i + 1, each))).moves

test('an act of the other side within two months is an answer near in time', () => {
  expect(movesOf(one('2018-07-06', 'USA', 'CHN'), one('2018-07-16', 'CHN', 'USA'))).toMatchObject([
    { evidence: 'near', lagDays: { min: 10, max: 10 }, words: null },
  ])
  expect(movesOf(one('2018-07-06', 'USA', 'CHN'), one('2018-09-18', 'CHN', 'USA'))).toEqual([])
  expect(movesOf(one('2018-07-06', 'USA', 'CHN'), one('2018-07-16', 'CHN', 'AUS'))).toEqual([])
})

test('contacts, threats and renewals are no answers', () => {
  const act = one('2018-07-06', 'USA', 'CHN')
  expect(movesOf(act, one('2018-07-16', 'CHN', 'USA', { action: 'meet' }))).toEqual([])
  expect(movesOf(act, one('2018-07-16', 'CHN', 'USA', { modality: 'threatened' }))).toEqual([])
  expect(movesOf(act, one('2018-07-16', 'CHN', 'USA', { action: 'extend' }))).toEqual([])
})

test('words of answering make it explicit, whatever the distance; an unknown day leaves the lag unknown', () => {
  const text = 'Ottawa listed eleven officials in March. Minsk closed its consulate in reply to the listing.'
  const events: Done[] = [
    {
      action: 'impose',
      actor: 'CAN',
      recipient: 'BLR',
      words: 'Ottawa listed eleven officials in March',
      on: '2021-03-22',
    },
    { action: 'close', actor: 'BLR', recipient: 'CAN', words: 'Minsk closed its consulate', answers: 0 },
  ]
  const [move, ...rest] = movesOf({ text, on: '2021-09-01', events })
  expect(rest).toEqual([])
  expect(move).toMatchObject({
    evidence: 'explicit',
    lagDays: null,
    words: { report: expect.any(String), span: { text: 'Minsk closed its consulate' } },
  })
})

test('an expulsion that is only proposed stands beside the one told in the same report', () => {
  const text = 'Rome sent home two attachés. Caracas may send home two Italians. Caracas may list a bank.'
  const done = { actor: 'ITA', recipient: 'VEN', words: 'Rome sent home two attachés', on: '2021-04-01' }
  const pending = { actor: 'VEN', recipient: 'ITA', modality: 'proposed' } as const
  const moves = movesOf({
    text,
    on: '2021-04-02',
    events: [
      { action: 'expel', ...done },
      { action: 'expel', ...pending, words: 'Caracas may send home two Italians' },
      { action: 'impose', ...pending, words: 'Caracas may list a bank' },
    ],
  })
  expect(moves).toMatchObject([{ evidence: 'near', words: null }])
})
