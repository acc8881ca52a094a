import fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference, packed, unpacked } from './numbers.ts'

const ascending = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 0xffffffff })))
  .map((numbers) => Uint32Array.from(numbers).sort())

test('unpacked() gives what packed() was given', () => {
  fc.assert(
    fc.property(ascending, (numbers) => {
      expect(unpacked(packed(numbers))).toEqual(numbers)
    }),
  )
})

test('difference() is what only one side has', () => {
  fc.assert(
    fc.property(ascending, ascending, (a, b) => {
      const { gone, come } = difference(a, b)
      expect([...gone]).toEqual([...a].filter((number) => !b.includes(number)))
      expect([...come]).toEqual([...b].filter((number) => !a.includes(number)))
    }),
  )
})
