import { expect, test } from 'vitest'
import { type Said, told } from '../../test/record/readings.ts'
import { buildRecord } from './build.ts'

const take = (on: string | undefined, words: string, takes: Said['takes'], around = '') => ({
  text: `${around}“${words}”, said Javad Zarif.`,
  on,
  says: [{ who: 'Javad Zarif', of: 'IRN', words, takes }],
})

const FIRST = 'We will not talk before every penalty of last year is taken back'
const LATER = 'If they come back to the deal we too can come back within the hour'
const tracksOf = (...given: Parameters<typeof told>[1][]) =>
  buildRecord(given.map((each, i) => told(i + 1, each))).positions

test('steps lie in time, with the gap between them', () => {
  const [track, ...rest] = tracksOf(
    take('2021-01-22', LATER, [['lifting', 'conditional']]),
    take('2018-08-10', FIRST, [['lifting', 'precondition']]),
  )
  expect(rest).toEqual([])
  expect(track?.speaker).toEqual({ party: 'IRN', name: 'Javad Zarif' })
  expect(track?.steps.map(({ stance, words }) => [stance, words])).toEqual([
    ['precondition', FIRST],
    ['conditional', LATER],
  ])
  expect(track?.gaps).toEqual([{ after: 0, days: 896 }])
})

test('the same stance in the same utterance is one step, however many tell it', () => {
  const [track] = tracksOf(
    take('2018-08-10', FIRST, [['lifting', 'precondition']]),
    take('2018-08-11', FIRST, [['lifting', 'precondition']], 'A day on, another paper. '),
  )
  expect(track?.steps).toHaveLength(1)
  expect(track?.steps[0]?.attestations).toHaveLength(2)
})

test('undated steps come last, and leave no gap', () => {
  const [track] = tracksOf(
    take(undefined, LATER, [['lifting', 'conditional']]),
    take('2018-08-10', FIRST, [['lifting', 'precondition']]),
  )
  expect(track?.steps.map((step) => step.stance)).toEqual(['precondition', 'conditional'])
  expect(track?.gaps).toEqual([])
})

test('issues are tracks of their own', () => {
  expect(
    tracksOf(
      take('2018-08-10', FIRST, [
        ['lifting', 'precondition'],
        ['dialogue', 'conditional'],
      ]),
    ),
  ).toHaveLength(2)
})
