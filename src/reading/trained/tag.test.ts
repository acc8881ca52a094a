import { expect, test } from 'vitest'
import { rangesOf, tag } from './tag.ts'
import { WordPieces } from './word-pieces.ts'

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

test('a range that reaches over the parts of a long paragraph is one', async () => {
  const text = 'a '.repeat(300).trim()
  const cutter = new WordPieces(new Map([['a', 0]]))
  // Every word but the first of all is content, and each part begins anew.
  const scorer = {
    score: async (window: readonly { start: number }[]) =>
      Float32Array.from(
        window.flatMap(({ start }, at) =>
          [0, 1, 2, 3, 4, 5, 6].map((t) => Number(t === (start === 0 ? 0 : at < 2 ? 5 : 6))),
        ),
      ),
  }
  const facts = { steps: Array(49).fill(0) as number[], first: Array(7).fill(0) as number[] }
  const found = await tag(text, [{ start: 0, end: text.length }], cutter, scorer, facts)
  expect(found.map(({ start, end }) => [start, end])).toEqual([
    [2, 509],
    [510, 599],
  ])
})
