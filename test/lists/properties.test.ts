import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listsAsOf } from '../../src/operations/lists/asof.ts'
import { listsCount } from '../../src/operations/lists/count.ts'
import { listsDiff } from '../../src/operations/lists/diff.ts'
import { UNITS } from '../../src/operations/lists/shown.ts'
import { anyDay, storeWith, type Told, world } from './world.ts'

const byDay = (snapshots: readonly Told[]): Told[] => snapshots.toSorted((a, b) => (a.day < b.day ? -1 : 1))
const runs = { numRuns: 150 }

test('changes applied to one snapshot give the other', () => {
  fc.assert(
    fc.property(world, fc.nat(), fc.nat(), (snapshots, a, b) => {
      const ordered = byDay(snapshots)
      const [first = 0, last = 0] = [a % ordered.length, b % ordered.length].sort((x, y) => x - y)
      const store = storeWith(snapshots)
      const [from, to] = [ordered[first] as Told, ordered[last] as Told]
      const diff = listsDiff(store, { from: from.day, to: to.day })
      const state = new Map(Object.entries(from.entries).map(([key, each]) => [key, { key, ...each }]))
      for (const { id } of diff.removed) expect(state.delete(id)).toBe(true)
      for (const { id } of diff.added) {
        expect(state.has(id)).toBe(false)
        state.set(id, { key: id, ...(to.entries[id] as Told['entries'][string]) })
      }
      for (const { id, changes } of diff.changed) {
        const entry = state.get(id) as { [field: string]: unknown }
        for (const { field, from: before, to: after } of changes) {
          expect(entry[field]).toEqual(before)
          entry[field] = after
        }
      }
      expect(Object.fromEntries(state)).toEqual(
        Object.fromEntries(Object.entries(to.entries).map(([key, each]) => [key, { key, ...each }])),
      )
      for (const { observedBetween } of [...diff.added, ...diff.removed, ...diff.changed]) {
        expect(observedBetween[0] >= from.day && observedBetween[1] <= to.day).toBe(true)
        expect(observedBetween[0] < observedBetween[1]).toBe(true)
      }
      store.close()
    }),
    runs,
  )
})

test('any order of import gives the same answers', () => {
  const shuffled = world.chain((snapshots) =>
    fc.tuple(
      fc.constant(snapshots),
      fc.shuffledSubarray(snapshots, { minLength: snapshots.length, maxLength: snapshots.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, anyDay, anyDay, ([one, other], a, b) => {
      const answers = [one, other].map((snapshots) => {
        const store = storeWith(snapshots)
        const [from = '', to = ''] = [a, b].sort()
        const all = {
          asOf: listsAsOf(store, { day: a }),
          counts: UNITS.map((unit) => listsCount(store, { unit, on: b })),
          made: listsCount(store, { madeBetween: [from, to], party: 'IRN' }),
          diff: orSentence(() => listsDiff(store, { from, to })),
        }
        store.close()
        return all
      })
      expect(answers[0]).toEqual(answers[1])
    }),
    runs,
  )
})

function orSentence(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return (error as Error).message
  }
}

test('as-of is what a look at each entry of the neighbours says', () => {
  fc.assert(
    fc.property(world, anyDay, (snapshots, day) => {
      const ordered = byDay(snapshots)
      const before = ordered.findLast((each) => each.day <= day)
      const after = ordered.find((each) => each.day > day)
      const listed = new Set<string>()
      const unknown = new Set<string>()
      for (const key of new Set([
        ...Object.keys(before?.entries ?? {}),
        ...Object.keys(after?.entries ?? {}),
      ])) {
        const old = before?.entries[key]
        const next = after?.entries[key]
        const inGap = (on: string | null | undefined) =>
          typeof on === 'string' && (!before || on > before.day) && on <= (after?.day ?? '')
        if (before && (before.day === day || !after)) {
          if (old) listed.add(key)
        } else if (!before) {
          if (next && !(next.listedOn !== null && next.listedOn > day)) unknown.add(key)
        } else if (old && next) {
          const anew = old.listedOn !== next.listedOn && inGap(next.listedOn) && day < (next.listedOn ?? '')
          ;(anew ? unknown : listed).add(key)
        } else if (old) unknown.add(key)
        else if (!inGap(next?.listedOn)) unknown.add(key)
        else if (day >= (next?.listedOn ?? '')) listed.add(key)
      }
      const store = storeWith(snapshots)
      const answer = listsAsOf(store, { day })
      expect(new Set(answer.listings.map(({ id }) => id))).toEqual(listed)
      expect(new Set(answer.unknownListings.map(({ id }) => id))).toEqual(unknown)
      expect([answer.count, answer.unknown]).toEqual([listed.size, unknown.size])
      store.close()
    }),
    runs,
  )
})

test('a count is what counting one by one gives', () => {
  fc.assert(
    fc.property(world, anyDay, (snapshots, on) => {
      const store = storeWith(snapshots)
      const { listings } = listsAsOf(store, { day: on, party: 'IRN' })
      const count = (unit: string) => listsCount(store, { unit, on, party: 'IRN' }).count
      expect(count('listed-targets')).toBe(listings.length)
      expect(count('designations')).toBe(
        listings.flatMap(({ programs }) => programs.filter((tag) => tag === 'Iran')).length,
      )
      expect(count('measures')).toBe(
        listings.flatMap(({ regimes }) =>
          regimes.filter(({ party }) => party === 'IRN').flatMap((each) => each.measures),
        ).length,
      )
      expect(count('distinct-targets')).toBe(
        new Set(listings.map(({ kind, name }) => `${kind} ${name}`)).size,
      )
      store.close()
    }),
    runs,
  )
})

test('what leaves and comes back has a second interval, and its old date does not bring it back before', () => {
  const entry = { version: 1, listedOn: '2012-01-01' }
  const stays = { version: 2, listedOn: '2012-01-01' }
  const store = storeWith([
    { day: '2020-03-01', entries: { 1: entry, 2: stays } },
    { day: '2020-01-01', entries: { 1: entry, 2: stays } },
    { day: '2020-02-01', entries: { 2: stays } },
  ])
  expect(listsAsOf(store, { day: '2020-02-01' }).listings.map(({ id }) => id)).toEqual(['2'])
  const [back] = listsAsOf(store, { day: '2020-03-01' }).listings
  expect(back?.intervals).toEqual([
    { beganBetween: [null, '2020-01-01'], endedBetween: ['2020-01-01', '2020-02-01'] },
    { beganBetween: ['2020-02-01', '2020-03-01'], endedBetween: null },
  ])
  expect(listsAsOf(store, { day: '2020-02-15' })).toMatchObject({ count: 1, unknown: 1 })
  expect(listsCount(store, { madeBetween: ['2020-01-01', '2020-03-01'] })).toMatchObject({
    gross: { additions: 1, removals: 1, net: 0, unsureRemovals: 0 },
  })
  store.close()
})
