import { expect, test } from 'vitest'
import { rangesOf } from './tag.ts'

const words = [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 1, pieces: [0], letters: 0, gap: 1 }))

test('runs of a tag are ranges; a beginning starts a new one', () => {
  expect(rangesOf(words, Int32Array.of(1, 2, 3, 0, 5))).toEqual([
    { kind: 'source', start: 0, end: 3 },
    { kind: 'cue', start: 4, end: 5 },
    { kind: 'content', start: 8, end: 9 },
  ])
  expect(rangesOf(words, Int32Array.of(5, 5, 6, 6, 0)).map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 7],
  ])
})
