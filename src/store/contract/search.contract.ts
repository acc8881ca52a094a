import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './any-text.contract.ts'
import { benchFor, type Implementation } from './bench.contract.ts'

/** What is found, and where. */
export function searchContract(implementation: Implementation): void {
  const { sample } = implementation
  describe('search', () => {
    const bench = benchFor(implementation)

    const find = (words: string) => bench.store.search(words, 10)

    test('finds words in any form and script, best first, and gives the passage with them', () => {
      bench.add('Trade fell. The ministry listed twelve officials.', { title: 'Trade' })
      bench.add('Министерство сообщило о встрече 😀 в столице. Санкции остаются.')
      bench.add('Nothing of note, said the café’s owner about trade.')
      expect(find('MINISTRY official').map(({ number }) => number)).toEqual([1])
      expect(find('санкции')[0]).toMatchObject({ number: 2 })
      expect(find('cafe')[0]).toMatchObject({ number: 3 })
      expect(find('trade').map(({ number }) => number)).toEqual([1, 3])
      expect(bench.store.search('trade', 1)).toHaveLength(1)
      expect(bench.store.search('trade', 0)).toEqual([])
      expect(find('unheard-of')).toEqual([])
    })

    test('prefers all of the words and makes do with some', () => {
      bench.add('The visa ban was lifted.')
      bench.add('The visa was issued.')
      expect(find('visa ban').map(({ number }) => number)).toEqual([1])
      expect(
        find('visa embargo')
          .map(({ number }) => number)
          .sort(),
      ).toEqual([1, 2])
      expect(find('"ban was lifted"').map(({ number }) => number)).toEqual([1])
    })

    test('looks in title and body only, also after re-reading', () => {
      const text = 'Read also: tariffs\nThe envoy left.'
      const body = [{ start: 19, end: text.length }]
      const { report, reading } = sample(text, { body, title: 'A title that the text lacks' })
      bench.store.add(report, reading)
      expect(find('tariffs')).toEqual([])
      expect(find('envoy')[0]?.span).toEqual({ start: 19, end: 34, text: 'The envoy left.' })
      expect(find('lacks')[0]?.span).toEqual({ start: 19, end: 34, text: 'The envoy left.' })
      expect(bench.add(text, { made: { data: 'later' } })).toBe('reread')
      expect(find('tariffs')[0]?.span.text).toContain('tariffs')
      expect(find('lacks')).toEqual([])
    })

    test('takes any input as words', () => {
      bench.add('Some words.')
      for (const odd of [
        '"',
        '""',
        '*',
        'a AND',
        'NEAR(',
        'title:',
        '(',
        '-',
        '^',
        '\0',
        '\ud800',
        "'",
        '{',
        'a"b"c',
      ]) {
        expect(() => find(odd)).not.toThrow()
      }
      expect(() => find('word '.repeat(20_000))).not.toThrow()
      fc.assert(fc.property(anyText, (words) => Array.isArray(find(words))))
    })

    test('every passage is a slice of the body with a hit in it', () => {
      fc.assert(
        fc.property(anyText, anyText, anyText, (before, aside, after) => {
          const hash = `sha256:${bench.store.count()}`
          const start = before.length + aside.length
          const text = `${before}${aside} needle ${after}`
          const body = [
            { start: 0, end: before.length },
            { start, end: text.length },
          ]
          const { report, reading } = sample(text, { hash, body })
          bench.store.add(report, reading)
          const span = bench.store.search('needle', 1000).find((hit) => hit.report === hash)?.span
          expect(span?.text).toBe(text.slice(span?.start, span?.end))
          expect(span?.text).toContain('needle')
          expect(span?.start).toBeGreaterThanOrEqual(start)
        }),
        { numRuns: 60 },
      )
    })

    test('a passage is not much longer than two lines, wherever the hit is', () => {
      bench.add(`${'filler 😀 слово '.repeat(300)}needle${' filler 😀 слово'.repeat(300)}`)
      const span = find('needle')[0]?.span
      expect(span?.text).toContain('needle')
      expect(span?.text.length).toBeLessThanOrEqual(202)
      expect(span?.text).toBe(span?.text.trim())
    })
  })
}
