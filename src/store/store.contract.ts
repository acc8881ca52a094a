import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Made, Reading } from '../model/reading.ts'
import type { Entry, Record } from '../model/record.ts'
import type { ReportText } from '../model/report.ts'
import type { Store } from './store.ts'

/** What the suite is run against. */
export interface Implementation {
  /** Opens what is kept at `path`, a place in a folder of its own; more than one may be open at a time. */
  open(path: string): Store
  /** A report of this text, all of it body unless told, and some reading of it. */
  sample(
    text: string,
    given?: Partial<ReportText> & { made?: Partial<Made> },
  ): { report: ReportText; reading: Reading }
}

/** Any string of UTF-16 units: lone surrogates, NUL, CRLF, NBSP, emoji, Cyrillic. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'слово',
        '😀',
        '\ud83d',
        '\udc00',
        '\r\n',
        '\u00a0',
        '\0',
        '\ufeff',
        ' ',
        'word',
        'é',
        'e\u0301',
      ),
    )
    .map((pieces) => pieces.join('')),
)

/** What every store must do. */
export function storeContract(name: string, { open, sample }: Implementation): void {
  describe(`${name} keeps the store's contract`, () => {
    let folder: string
    let path: string
    let store: Store
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'demarche-store-'))
      path = join(folder, 'kept')
      store = open(path)
    })
    afterEach(() => {
      store.close()
      rmSync(folder, { recursive: true, force: true })
    })
    const add = (text: string, given?: Parameters<typeof sample>[1]) => {
      const { report, reading } = sample(text, given)
      return store.add(report, reading)
    }

    describe('reports', () => {
      test('what was added comes back, numbered from 1 in the order of adding', () => {
        const texts = ['The first report.', 'The second report.', 'The third report.']
        for (const text of texts) expect(add(text)).toBe('added')
        const kept = [...store.reports()]
        expect(kept.map(({ number }) => number)).toEqual([1, 2, 3])
        expect(kept.map(({ report }) => report)).toEqual(texts.map((text) => sample(text).report))
        expect(kept.map(({ reading }) => reading)).toEqual(texts.map((text) => sample(text).reading))
        expect(store.report(sample('The second report.').report.hash)).toEqual(kept[1])
        expect(store.count()).toBe(3)
        expect(new Date(kept[0]?.addedAt ?? '').toISOString()).toBe(kept[0]?.addedAt)
      })

      test('what is not there is null', () => {
        expect(store.report('sha256:0')).toBeNull()
        expect(store.madeBy('sha256:0')).toBeNull()
        expect(store.versions('nobody')).toEqual([])
        expect(store.record()).toBeNull()
        expect([...store.reports()]).toEqual([])
      })

      test('adding twice equals adding once', () => {
        expect(add('One text.')).toBe('added')
        const once = { reports: [...store.reports()], generation: store.generation() }
        expect(add('One text.')).toBe('known')
        expect({ reports: [...store.reports()], generation: store.generation() }).toEqual(once)
      })

      test('any series of adds leaves each text once, in order of its first adding', () => {
        fc.assert(
          fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.uuid(), (series, tag) => {
            const before = store.count()
            for (const n of series) add(`${tag} text ${n}`)
            const kept = [...store.reports()].slice(before).map(({ report }) => report.text)
            expect(kept).toEqual([...new Set(series)].map((n) => `${tag} text ${n}`))
          }),
          { numRuns: 20 },
        )
      })

      test('new versions re-read: the new reading is current, number and time of adding stay', () => {
        add('One text.')
        const { hash } = sample('One text.').report
        const before = store.report(hash)
        expect(add('One text.', { made: { reader: 'rules-2' } })).toBe('reread')
        const after = store.report(hash)
        expect(store.madeBy(hash)?.reader).toBe('rules-2')
        expect(after?.reading.made.reader).toBe('rules-2')
        expect(after).toMatchObject({ number: before?.number, addedAt: before?.addedAt })
        expect(store.count()).toBe(1)
        expect(add('One text.')).toBe('reread')
        expect(store.report(hash)).toEqual(before)
      })

      test('a re-reading of a text that differs in white space keeps its own text for its spans', () => {
        add('One line\r\nand another.', { hash: 'sha256:a' })
        const { report, reading } = sample('One line\nand another.', {
          hash: 'sha256:a',
          made: { data: 'x' },
        })
        expect(store.add(report, reading)).toBe('reread')
        expect(store.report('sha256:a')?.report.text).toBe('One line\nand another.')
        add('One line\r\nand another.', { hash: 'sha256:a' })
        expect(store.report('sha256:a')?.report.text).toBe('One line\r\nand another.')
      })

      test('the same id with other text is a new version beside the old one', () => {
        add('It was ten.', { id: 'wire-7' })
        add('It was ten. Corrected: twelve.', { id: 'wire-7' })
        const hashes = [...store.reports()].map(({ report }) => report.hash)
        expect(new Set(hashes).size).toBe(2)
        expect(store.versions('wire-7')).toEqual(hashes)
      })

      test('reports can be re-read while they are gone through, and those added meanwhile do not prolong it', () => {
        for (let n = 0; n < 150; n++) add(`Text ${n}.`)
        let seen = 0
        for (const { report } of store.reports()) {
          seen++
          expect(add(report.text, { made: { reader: 'rules-2' } })).toBe('reread')
          if (seen < 10) add(`A new one, ${seen}.`)
        }
        expect(seen).toBe(150)
      })

      test('any text, id and title comes back unit for unit', () => {
        fc.assert(
          fc.property(anyText, anyText, fc.option(anyText), (text, id, title) => {
            const hash = `sha256:${store.count()}`
            const { report, reading } = sample(text, { id, title, hash })
            store.add(report, reading)
            expect(store.report(hash)?.report).toEqual(report)
            expect(store.report(hash)?.reading).toEqual(reading)
            expect(store.versions(id)).toContain(hash)
          }),
        )
      })
    })

    describe('the record', () => {
      test('is handed back until something changes', () => {
        add('One text.')
        const record = recordOf(['r_00000000000000aa', 'r_00000000000000ab'])
        store.keepRecord(record, store.generation())
        expect(store.record()).toEqual(record)
        add('One text.')
        expect(store.record()).toEqual(record)
        add('Another text.')
        expect(store.record()).toBeNull()
      })

      test('is replaced as a whole', () => {
        store.keepRecord(recordOf(['r_1', 'r_2', 'r_3']), store.generation())
        store.keepRecord(recordOf(['r_3']), store.generation())
        expect(store.record()).toEqual(recordOf(['r_3']))
      })

      test('made from an earlier generation is ignored', () => {
        const generation = store.generation()
        add('One text.')
        store.keepRecord(recordOf(['r_1']), generation)
        expect(store.record()).toBeNull()
      })

      test('gives every id a place that stays, also when it came too late', () => {
        const generation = store.generation()
        store.keepRecord(recordOf(['r_1', 'r_2']), generation)
        add('One text.')
        store.keepRecord(recordOf(['r_2', 'r_3'], 40), generation)
        const issued = [...store.issuedIds()]
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
    })

    describe('two at once', () => {
      test('each sees what the other wrote', () => {
        const other = open(path)
        const generation = store.generation()
        const { report, reading } = sample('From the other.')
        other.add(report, reading)
        expect(store.report(report.hash)?.report).toEqual(report)
        expect(store.generation()).toBeGreaterThan(generation)
        store.keepRecord(recordOf(['r_1']), generation)
        expect(other.record()).toBeNull()
        store.keepRecord(recordOf(['r_1']), store.generation())
        expect(other.record()).toEqual(recordOf(['r_1']))
        other.close()
      })

      test('what was kept is there when opened again', () => {
        add('One text.')
        store.close()
        store = open(path)
        expect([...store.reports()].map(({ report }) => report.text)).toEqual(['One text.'])
      })
    })

    test('corrections are kept in order and make the record stale', () => {
      store.keepRecord(recordOf(['r_1']), store.generation())
      const correction = {
        report: 'sha256:a',
        kind: 'speaker',
        start: 0,
        end: 4,
        madeAt: '2025-03-04T00:00:00.000Z',
      }
      store.correct({ ...correction, value: { name: 'A', lone: '\ud800' } })
      store.correct({ ...correction, value: null })
      expect(store.corrections()).toEqual([
        { ...correction, value: { name: 'A', lone: '\ud800' } },
        { ...correction, value: null },
      ])
      expect(store.record()).toBeNull()
    })

    describe('search', () => {
      const find = (words: string) => store.search(words, 10)

      test('finds words in any form and script, best first, and gives the passage with them', () => {
        add('Trade fell. The ministry listed twelve officials.', { title: 'Trade' })
        add('Министерство сообщило о встрече 😀 в столице. Санкции остаются.')
        add('Nothing of note, said the café’s owner about trade.')
        expect(find('MINISTRY official').map(({ number }) => number)).toEqual([1])
        expect(find('санкции')[0]).toMatchObject({ number: 2 })
        expect(find('cafe')[0]).toMatchObject({ number: 3 })
        expect(find('trade').map(({ number }) => number)).toEqual([1, 3])
        expect(store.search('trade', 1)).toHaveLength(1)
        expect(store.search('trade', 0)).toEqual([])
        expect(find('unheard-of')).toEqual([])
      })

      test('prefers all of the words and makes do with some', () => {
        add('The visa ban was lifted.')
        add('The visa was issued.')
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
        store.add(report, reading)
        expect(find('tariffs')).toEqual([])
        expect(find('envoy')[0]?.span).toEqual({ start: 19, end: 34, text: 'The envoy left.' })
        expect(find('lacks')[0]?.span).toEqual({ start: 19, end: 34, text: 'The envoy left.' })
        expect(add(text, { made: { data: 'later' } })).toBe('reread')
        expect(find('tariffs')[0]?.span.text).toContain('tariffs')
        expect(find('lacks')).toEqual([])
      })

      test('takes any input as words', () => {
        add('Some words.')
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
            const hash = `sha256:${store.count()}`
            const start = before.length + aside.length
            const text = `${before}${aside} needle ${after}`
            const body = [
              { start: 0, end: before.length },
              { start, end: text.length },
            ]
            const { report, reading } = sample(text, { hash, body })
            store.add(report, reading)
            const span = store.search('needle', 1000).find((hit) => hit.report === hash)?.span
            expect(span?.text).toBe(text.slice(span?.start, span?.end))
            expect(span?.text).toContain('needle')
            expect(span?.start).toBeGreaterThanOrEqual(start)
          }),
          { numRuns: 60 },
        )
      })

      test('a passage is not much longer than two lines, wherever the hit is', () => {
        add(`${'filler 😀 слово '.repeat(300)}needle${' filler 😀 слово'.repeat(300)}`)
        const span = find('needle')[0]?.span
        expect(span?.text).toContain('needle')
        expect(span?.text.length).toBeLessThanOrEqual(202)
        expect(span?.text).toBe(span?.text.trim())
      })
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
  return { reports: [], copies: [], entries, measures: [], positions: [], moves: [], redirects: [] }
}
