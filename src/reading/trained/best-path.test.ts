import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath } from './best-path.ts'

const TAGS = 3
const score = fc.integer({ min: -50, max: 50 }).map((n) => n / 8)

/** The best of all sequences, tried one by one. */
function best(scores: number[], steps: number[], first: number[]): number {
  const words = scores.length / TAGS
  let most = -Infinity
  for (let code = 0; code < TAGS ** words; code++) {
    const path = Array.from({ length: words }, (_, word) => Math.floor(code / TAGS ** word) % TAGS)
    most = Math.max(most, worth(path, scores, steps, first))
  }
  return most
}

const worth = (path: number[], scores: number[], steps: number[], first: number[]): number =>
  path.reduce(
    (sum, tag, word) =>
      sum +
      (scores[word * TAGS + tag] as number) +
      (word === 0 ? (first[tag] as number) : (steps[(path[word - 1] as number) * TAGS + tag] as number)),
    0,
  )

test('no other sequence of tags scores more', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 5 })
        .chain((words) => fc.array(score, { minLength: words * TAGS, maxLength: words * TAGS })),
      fc.array(score, { minLength: TAGS * TAGS, maxLength: TAGS * TAGS }),
      fc.array(score, { minLength: TAGS, maxLength: TAGS }),
      (scores, steps, first) => {
        const path = [...bestPath(Float32Array.from(scores), steps, first)]
        expect(worth(path, scores, steps, first)).toBeCloseTo(best(scores, steps, first), 6)
      },
    ),
  )
})

test('no words have no tags', () => {
  expect(bestPath(new Float32Array(0), [0], [0])).toHaveLength(0)
})
