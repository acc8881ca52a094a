import { expect, it } from 'vitest'
import { references, withCopies } from './references.ts'

it('references() draws runs together, ascending and once each', () => {
  expect(references([])).toBe('')
  expect(references([2])).toBe('[2]')
  expect(references([3, 1, 2, 2, 7, 6])).toBe('[1–3, 6, 7]')
})

it('withCopies() keeps copies apart', () => {
  expect(withCopies([2], [])).toBe('[2]')
  expect(withCopies([2], [3, 4])).toBe('[2]; copies [3, 4]')
})
