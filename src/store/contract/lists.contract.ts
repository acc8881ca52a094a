import { describe, expect, test } from 'vitest'
import type { ListRow, Snapshot } from '../../model/snapshot.ts'
import { benchFor, type Implementation } from './bench.contract.ts'

const row = (key: string, version = 1): ListRow => ({
  key,
  name: `NAME ${key}`,
  kind: 'entity',
  programmes: ['CUBA', 'SDGT'],
  directives: [],
  listedOn: key === '2' ? '2012-01-31' : null,
  source: JSON.stringify({ key, version }),
})

const head = (id: string, list = 'un-sc'): Snapshot => ({
  id,
  list,
  format: 'un-xml',
  sha256: `hash of ${id}`,
  publishedAt: '2024-01-01',
  fetchedAt: null,
  addedAt: '2026-01-01T00:00:00.000Z',
  rows: 2,
  fault: id === 's_bad' ? { code: 'truncated', reason: 'it breaks off' } : null,
  released: false,
  origin: 'a file',
  oddities: 1,
})

const odd = { code: 'no-name', key: '1', field: 'NAME', value: '' }

/** How official lists are kept. */
export function listsContract(implementation: Implementation): void {
  describe('official lists', () => {
    const bench = benchFor(implementation)

    test('a row is kept once by its content, and is invisible until a snapshot holds it', () => {
      const { lists } = bench.store
      const numbers = lists.stage('un-sc', [row('1'), row('2'), row('1', 2)])
      expect(new Set(numbers).size).toBe(3)
      expect(lists.stage('un-sc', [row('1', 2), row('1')])).toEqual([numbers[2], numbers[0]])
      expect(lists.stage('us-ofac-sdn', [row('1')])[0]).not.toBe(numbers[0])
      expect(lists.snapshots()).toEqual([])
      const { source, ...rest } = row('2')
      expect(lists.rows('un-sc')[numbers[1] ?? 0]).toEqual({ ...rest, number: numbers[1] })
      expect([...lists.sources([numbers[1] ?? 0])]).toEqual([[numbers[1], source]])
    })

    test('a snapshot is kept once, as it was given', () => {
      const { lists } = bench.store
      const [one = 0, two = 0] = lists.stage('un-sc', [row('1'), row('2')])
      expect(lists.keep(head('s_a'), [two, one], [odd])).toBe(true)
      expect(lists.keep(head('s_a'), [], [])).toBe(false)
      expect(lists.keep(head('s_bad', 'us-ofac-sdn'), [], [])).toBe(true)
      expect(lists.snapshots('un-sc')).toEqual([head('s_a')])
      expect(lists.snapshots()).toHaveLength(2)
      expect([...lists.members('s_a')]).toEqual([one, two])
      expect([...lists.members('s_none')]).toEqual([])
      expect(lists.oddities('s_a')).toEqual([odd])
    })

    test('a step is what differs, kept or not', () => {
      const { lists } = bench.store
      const [one = 0, two = 0, three = 0] = lists.stage('un-sc', [row('1'), row('2'), row('3')])
      lists.keep(head('s_a'), [one, two], [])
      lists.keep(head('s_b'), [two, three], [])
      for (let round = 0; round < 2; round++) {
        const { gone, come } = lists.step('s_a', 's_b')
        expect([[...gone], [...come]]).toEqual([[one], [three]])
        lists.keepSteps([['s_a', 's_b']])
      }
    })

    test('a release is all that changes of a snapshot, and others see it', () => {
      bench.store.lists.keep(head('s_bad'), [], [])
      bench.store.lists.release('s_bad')
      const other = bench.openAgain()
      expect(other.lists.snapshots()).toEqual([{ ...head('s_bad'), released: true }])
      other.close()
    })
  })
}
