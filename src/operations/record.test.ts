import { expect, test } from 'vitest'
import { kept, store } from '../../test/record/kept.ts'
import { told } from '../../test/record/readings.ts'
import { StoreError } from '../errors.ts'
import { recordOf } from './record.ts'

const FIRST = told(1, { text: 'Ottawa listed nine people on Tuesday.', on: '2021-03-24' })

test('the record is built once, kept, and built anew when a report comes in', () => {
  const open = kept(FIRST)
  const steps: number[] = []
  const progress = (done: number) => steps.push(done)
  const record = recordOf(open, { progress })
  const built = steps.length
  expect(built).toBeGreaterThan(5)
  expect(recordOf(open, { progress })).toEqual(record)
  expect(steps).toHaveLength(built)
  const second = told(2, { text: 'Minsk answered on Friday.', on: '2021-03-27' })
  open.add(second.report, second.reading)
  expect(recordOf(open, { progress }).reports).toHaveLength(2)
  expect(steps.length).toBeGreaterThan(built)
})

test('a record that other rules made is not used', () => {
  const open = kept(FIRST)
  open.keepRecord({ ...recordOf(open), version: '0', reports: [] }, open.generation())
  expect(recordOf(open).reports).toHaveLength(1)
})

test('an empty store has an empty record', () => {
  expect(recordOf(store()).entries).toEqual([])
})

test('a record that cannot be kept is an answer all the same', () => {
  const open = kept(FIRST)
  const full = (error: Error) => ({
    ...open,
    keepRecord: () => {
      throw error
    },
  })
  expect(recordOf(full(new StoreError('The disk is full.'))).reports).toHaveLength(1)
  expect(() => recordOf(full(new TypeError('ours')))).toThrow('ours')
})
