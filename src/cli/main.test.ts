import { expect, it } from 'vitest'
import { splitPairs } from './main.ts'

it('splitPairs() gives --between exactly two values', () => {
  expect(splitPairs(['inforce', '--between', 'USA', 'RUS', '2025-03-04'])).toEqual([
    'inforce',
    '--between',
    'USA',
    '--between',
    'RUS',
    '2025-03-04',
  ])
  expect(splitPairs(['moves', '--between', 'USA', '--json'])).toEqual(['moves', '--between', 'USA', '--json'])
  expect(splitPairs(['search', '--', '--between', 'a', 'b'])).toEqual(['search', '--', '--between', 'a', 'b'])
})
