import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListSource, Snapshot } from '../model/snapshot.ts'
import { dayIn } from './issuer-day.ts'
import { timelineOf } from './timeline.ts'

const source: ListSource = {
  list: 'a-list',
  authority: 'USA',
  title: 'A list',
  publisher: 'An office',
  address: 'https://example.org/',
  zone: 'America/New_York',
  smallestShare: 0.8,
}

const snapshot = (given: Partial<Snapshot>): Snapshot => ({
  id: `s_${given.fetchedAt ?? ''}${given.publishedAt ?? ''}`,
  list: 'a-list',
  format: 'a-format',
  sha256: '',
  publishedAt: null,
  fetchedAt: null,
  addedAt: '2026-01-01T00:00:00.000Z',
  rows: 100,
  fault: null,
  released: false,
  origin: 'a file',
  oddities: 0,
  ...given,
})

test('dayIn() is the day of the issuer, whatever the season', () => {
  expect(dayIn('America/New_York', '2024-02-24T01:30:11.000Z')).toBe('2024-02-23')
  expect(dayIn('America/New_York', '2024-07-24T03:59:00.000Z')).toBe('2024-07-23')
  expect(dayIn('America/New_York', '2024-07-24T04:00:00.000Z')).toBe('2024-07-24')
  expect(dayIn('America/New_York', '2024-07-24')).toBe('2024-07-24')
})

describe('timelineOf()', () => {
  test('lets a snapshot speak from its publication to when it was fetched, but not beyond the next', () => {
    const days = timelineOf(source, [
      snapshot({ publishedAt: '2024-01-10', fetchedAt: '2024-01-12T18:00:00.000Z' }),
      snapshot({ publishedAt: '2024-01-01', fetchedAt: '2024-01-11T18:00:00.000Z' }),
      snapshot({ fetchedAt: '2024-01-20T01:00:00.000Z' }),
    ]).evidence.map(({ firstDay, lastDay }) => [firstDay, lastDay])
    expect(days).toEqual([
      ['2024-01-01', '2024-01-10'],
      ['2024-01-10', '2024-01-12'],
      ['2024-01-19', '2024-01-19'],
    ])
  })

  test('keeps the order and what is held back in whatever order snapshots come', () => {
    const some = fc.uniqueArray(
      fc.record({
        n: fc.integer({ min: 0, max: 40 }),
        rows: fc.integer({ min: 0, max: 200 }),
        released: fc.boolean(),
        broken: fc.boolean(),
      }),
      { selector: ({ n }) => n, maxLength: 12 },
    )
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    const made = (all: { n: number; rows: number; released: boolean; broken: boolean }[]) =>
      timelineOf(
        source,
        all.map(({ n, rows, released, broken }) =>
          snapshot({
            fetchedAt: new Date(Date.UTC(2024, 0, 1, n * 9)).toISOString(),
            rows,
            released,
            fault: broken ? { code: 'truncated', reason: 'it breaks off' } : null,
          }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const { evidence, held } = made(one)
        expect(made(other)).toEqual({ source, evidence, held })
        expect(evidence.length + held.length).toBe(one.length)
        for (const [index, each] of evidence.entries()) {
          const before = evidence[index - 1]
          if (before) expect(before.at < each.at && before.lastDay <= each.firstDay).toBe(true)
          if (before && !each.snapshot.released)
            expect(each.snapshot.rows).toBeGreaterThanOrEqual(before.snapshot.rows * source.smallestShare)
        }
      }),
    )
  })
})
