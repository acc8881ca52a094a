import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './any-text.contract.ts'
import { benchFor, type Implementation } from './bench.contract.ts'

/** How reports and their readings are kept. */
export function reportsContract(implementation: Implementation): void {
  const { sample } = implementation
  describe('reports', () => {
    const bench = benchFor(implementation)

    test('what was added comes back, numbered from 1 in the order of adding', () => {
      const texts = ['The first report.', 'The second report.', 'The third report.']
      for (const text of texts) expect(bench.add(text)).toBe('added')
      const kept = [...bench.store.reports()]
      expect(kept.map(({ number }) => number)).toEqual([1, 2, 3])
      expect(kept.map(({ report }) => report)).toEqual(texts.map((text) => sample(text).report))
      expect(kept.map(({ reading }) => reading)).toEqual(texts.map((text) => sample(text).reading))
      expect(bench.store.report(sample('The second report.').report.hash)).toEqual(kept[1])
      expect(bench.store.count()).toBe(3)
      expect(new Date(kept[0]?.addedAt ?? '').toISOString()).toBe(kept[0]?.addedAt)
    })

    test('what is not there is null', () => {
      expect(bench.store.report('sha256:0')).toBeNull()
      expect(bench.store.madeBy('sha256:0')).toBeNull()
      expect(bench.store.versions('nobody')).toEqual([])
      expect(bench.store.record()).toBeNull()
      expect([...bench.store.reports()]).toEqual([])
    })

    test('adding twice equals adding once', () => {
      expect(bench.add('One text.')).toBe('added')
      const once = { reports: [...bench.store.reports()], generation: bench.store.generation() }
      expect(bench.add('One text.')).toBe('known')
      expect({ reports: [...bench.store.reports()], generation: bench.store.generation() }).toEqual(once)
    })

    test('any series of adds leaves each text once, in order of its first adding', () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.uuid(), (series, tag) => {
          const before = bench.store.count()
          for (const n of series) bench.add(`${tag} text ${n}`)
          const kept = [...bench.store.reports()].slice(before).map(({ report }) => report.text)
          expect(kept).toEqual([...new Set(series)].map((n) => `${tag} text ${n}`))
        }),
        { numRuns: 20 },
      )
    })

    test('new versions re-read: the new reading is current, number and time of adding stay', () => {
      bench.add('One text.')
      const { hash } = sample('One text.').report
      const before = bench.store.report(hash)
      expect(bench.add('One text.', { made: { reader: 'rules-2' } })).toBe('reread')
      const after = bench.store.report(hash)
      expect(bench.store.madeBy(hash)?.reader).toBe('rules-2')
      expect(after?.reading.made.reader).toBe('rules-2')
      expect(after).toMatchObject({ number: before?.number, addedAt: before?.addedAt })
      expect(bench.store.count()).toBe(1)
      expect(bench.add('One text.')).toBe('reread')
      expect(bench.store.report(hash)).toEqual(before)
    })

    test('a re-reading of a text that differs in white space keeps its own text for its spans', () => {
      bench.add('One line\r\nand another.', { hash: 'sha256:a' })
      const { report, reading } = sample('One line\nand another.', {
        hash: 'sha256:a',
        made: { data: 'x' },
      })
      expect(bench.store.add(report, reading)).toBe('reread')
      expect(bench.store.report('sha256:a')?.report.text).toBe('One line\nand another.')
      bench.add('One line\r\nand another.', { hash: 'sha256:a' })
      expect(bench.store.report('sha256:a')?.report.text).toBe('One line\r\nand another.')
    })

    test('the same id with other text is a new version beside the old one', () => {
      bench.add('It was ten.', { id: 'wire-7' })
      bench.add('It was ten. Corrected: twelve.', { id: 'wire-7' })
      const hashes = [...bench.store.reports()].map(({ report }) => report.hash)
      expect(new Set(hashes).size).toBe(2)
      expect(bench.store.versions('wire-7')).toEqual(hashes)
    })

    test('reports can be re-read while they are gone through, and those added meanwhile do not prolong it', () => {
      for (let n = 0; n < 150; n++) bench.add(`Text ${n}.`)
      let seen = 0
      for (const { report } of bench.store.reports()) {
        seen++
        expect(bench.add(report.text, { made: { reader: 'rules-2' } })).toBe('reread')
        if (seen < 10) bench.add(`A new one, ${seen}.`)
      }
      expect(seen).toBe(150)
    })

    test('any text, id and title comes back unit for unit', () => {
      fc.assert(
        fc.property(anyText, anyText, fc.option(anyText), (text, id, title) => {
          const hash = `sha256:${bench.store.count()}`
          const { report, reading } = sample(text, { id, title, hash })
          bench.store.add(report, reading)
          expect(bench.store.report(hash)?.report).toEqual(report)
          expect(bench.store.report(hash)?.reading).toEqual(reading)
          expect(bench.store.versions(id)).toContain(hash)
        }),
      )
    })
  })
}
