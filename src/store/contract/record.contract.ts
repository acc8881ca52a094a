import { describe, expect, test } from 'vitest'
import type { Entry, Record } from '../../model/record.ts'
import { benchFor, type Implementation } from './bench.contract.ts'

/** How the record made from the readings, its ids and corrections are kept. */
export function recordContract(implementation: Implementation): void {
  const { sample } = implementation
  describe('the record', () => {
    const bench = benchFor(implementation)

    test('is handed back until something changes', () => {
      bench.add('One text.')
      const record = recordOf(['r_00000000000000aa', 'r_00000000000000ab'])
      bench.store.keepRecord(record, bench.store.generation())
      expect(bench.store.record()).toEqual(record)
      bench.add('One text.')
      expect(bench.store.record()).toEqual(record)
      bench.add('Another text.')
      expect(bench.store.record()).toBeNull()
    })

    test('is replaced as a whole', () => {
      bench.store.keepRecord(recordOf(['r_1', 'r_2', 'r_3']), bench.store.generation())
      bench.store.keepRecord(recordOf(['r_3']), bench.store.generation())
      expect(bench.store.record()).toEqual(recordOf(['r_3']))
    })

    test('made from an earlier generation is ignored', () => {
      const generation = bench.store.generation()
      bench.add('One text.')
      bench.store.keepRecord(recordOf(['r_1']), generation)
      expect(bench.store.record()).toBeNull()
    })

    test('gives every id a place that stays, also when it came too late', () => {
      const generation = bench.store.generation()
      bench.store.keepRecord(recordOf(['r_1', 'r_2']), generation)
      bench.add('One text.')
      bench.store.keepRecord(recordOf(['r_2', 'r_3'], 40), generation)
      const issued = [...bench.store.issuedIds()]
      expect(issued.map(({ id, start }) => [id, start])).toEqual(
        expect.arrayContaining([
          ['r_1', 0],
          ['r_2', 0],
          ['r_3', 40],
          ['r_1/0', 0],
        ]),
      )
      expect(issued.find(({ id }) => id === 'r_1')).toEqual({
        id: 'r_1',
        report: 'sha256:a',
        kind: 'figure',
        start: 0,
        end: 6,
      })
    })

    test('corrections are kept in order and make the record stale', () => {
      bench.store.keepRecord(recordOf(['r_1']), bench.store.generation())
      const correction = {
        report: 'sha256:a',
        kind: 'speaker',
        start: 0,
        end: 4,
        madeAt: '2025-03-04T00:00:00.000Z',
      }
      bench.store.correct({ ...correction, value: { name: 'A', lone: '\ud800' } })
      bench.store.correct({ ...correction, value: null })
      expect(bench.store.corrections()).toEqual([
        { ...correction, value: { name: 'A', lone: '\ud800' } },
        { ...correction, value: null },
      ])
      expect(bench.store.record()).toBeNull()
    })
  })

  describe('two at once', () => {
    const bench = benchFor(implementation)

    test('each sees what the other wrote', () => {
      const other = bench.openAgain()
      const generation = bench.store.generation()
      const { report, reading } = sample('From the other.')
      other.add(report, reading)
      expect(bench.store.report(report.hash)?.report).toEqual(report)
      expect(bench.store.generation()).toBeGreaterThan(generation)
      bench.store.keepRecord(recordOf(['r_1']), generation)
      expect(other.record()).toBeNull()
      bench.store.keepRecord(recordOf(['r_1']), bench.store.generation())
      expect(other.record()).toEqual(recordOf(['r_1']))
      other.close()
    })

    test('what was kept is there when opened again', () => {
      bench.add('One text.')
      bench.store.close()
      const again = bench.openAgain()
      expect([...again.reports()].map(({ report }) => report.text)).toEqual(['One text.'])
      again.close()
    })
  })
}

/** A record of figures with these ids, each attested once at `start`. */
function recordOf(ids: string[], start = 0): Record {
  const entries: Entry[] = ids.map((id) => ({
    id,
    kind: 'figure',
    date: { earliest: '2021-04-15', latest: null, basis: 'dateline' },
    attestations: [
      {
        id: `${id}/0`,
        report: 'sha256:a',
        item: 'f1',
        span: { start, end: start + 6, text: 'twelve' },
        copyOf: null,
      },
    ],
    conflicts: [],
    figure: { value: 12, unit: 'individual', of: null, bound: 'exact' },
    claimant: null,
  }))
  return {
    version: '1',
    reports: [],
    copies: [],
    entries,
    measures: [],
    positions: [],
    moves: [],
    redirects: [],
  }
}
