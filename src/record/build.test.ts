import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Done, type Said, some, type Told, told } from '../../test/record/readings.ts'
import type { Record } from '../model/record.ts'
import { MODALITIES } from '../model/vocabulary.ts'
import { buildRecord, RECORD_VERSION } from './build.ts'
import type { ReadReport } from './source.ts'

/** Sentences to make reports of, so that they repeat, contain and contradict one another. */
const SENTENCES = [
  'The ministry in Ankara said that ten firms had been put on the list on Monday.',
  'The ministry in Ankara said that twelve firms had been put on the list.',
  'We shall answer every step of theirs with a step of our own, and they know it well.',
  'We shall answer every step of theirs with a step of our own.',
  'No date has been set for a meeting between the two presidents so far.',
  'They have had an embargo on arms since 2014 and it will be kept up.',
  'The ban on flights was taken back after long talks in Geneva.',
]
const DAYS = ['2019-10-14', '2019-10-15', '2020-03-01', '2014-01-01'] as const

const sentence = fc.constantFrom(...SENTENCES)
const day = fc.oneof(
  fc.constantFrom(...DAYS),
  fc.constant<[string, string]>(['2014-01-01', '2014-12-31']),
  fc.constant<[string, string]>(['2019-01-01', '2020-12-31']),
)
const actor = fc.constantFrom('USA', 'TUR', 'EU', 'WEST', null)
const event = (words: string) =>
  fc.record({
    words: fc.constant(words),
    action: fc.constantFrom<Done['action']>('impose', 'extend', 'lift', 'expel', 'meet'),
    modality: fc.constantFrom(...MODALITIES.slice(0, 4)),
    actor,
    recipient: actor,
    on: fc.option(day, { nil: undefined }),
    targets: fc.constantFrom<NonNullable<Done['targets']>[]>([], [some('entity', 10)], [some('entity', 12)]),
    until: fc.constantFrom(null, '2020-11-12'),
    untilKind: fc.constant('review' as const),
  })

const report = fc
  .record({
    sentences: fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 }),
    on: fc.option(day, { nil: undefined }),
  })
  .chain(({ sentences, on }) =>
    fc.record({
      text: fc.constant(sentences.join(' ')),
      on: fc.constant(on),
      says: fc.constant(
        sentences.slice(0, 2).map(
          (words): Said => ({
            who: 'Hulusi Akar',
            of: 'TUR',
            words,
            takes: [['lifting', 'demands']],
          }),
        ),
      ),
      events: fc.tuple(...sentences.slice(0, 3).map(event)),
      figures: fc.constant<Told['figures']>([{ words: sentences[0] as string, value: 10, unit: 'entity' }]),
      claims: fc.constant<Told['claims']>([
        {
          words: sentences[0] as string,
          kind: 'acts' as const,
          about: { action: 'impose' as const, actor: 'USA' },
        },
      ]),
    }),
  )

const reports = fc
  .uniqueArray(report, { maxLength: 6, selector: ({ text }) => text })
  .map((all) => all.map((each, i) => told(i + 1, each)))

/** A record without the short numbers, which follow the order of adding. */
const unnumbered = ({ reports: summaries, ...rest }: Record) => ({
  ...rest,
  reports: summaries.map((each) => ({ ...each, number: 0 })).sort((a, b) => (a.hash < b.hash ? -1 : 1)),
})

const shuffled = (given: readonly ReadReport[], order: readonly number[]) =>
  given
    .map((each, i) => ({ each, at: order[i] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }, i) => ({ ...each, number: i + 1 }))

test('the record does not depend on the order in which reports were added', () => {
  fc.assert(
    fc.property(reports, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (given, order) => {
      expect(unnumbered(buildRecord(shuffled(given, order)))).toEqual(unnumbered(buildRecord(given)))
    }),
    { numRuns: 150 },
  )
})

test('a rebuilt record equals the first, with the ids that the first gave out', () => {
  fc.assert(
    fc.property(reports, (given) => {
      const first = buildRecord(given)
      const issued = first.entries.flatMap(({ kind, attestations }) =>
        attestations.map(({ id, report: hash, span }) => ({
          id,
          kind,
          report: hash,
          start: span.start,
          end: span.end,
        })),
      )
      expect(buildRecord(given, { issued })).toEqual(first)
    }),
    { numRuns: 100 },
  )
})

test('every item of every reading is attested exactly once, and every id leads to one entry', () => {
  fc.assert(
    fc.property(reports, (given) => {
      const { entries, redirects } = buildRecord(given)
      const attested = entries.flatMap(({ kind, attestations }) =>
        attestations.map(({ report: hash, item }) => `${hash} ${kind} ${item}`),
      )
      const said = given.flatMap(({ report: { hash }, reading }) => [
        ...reading.quotations.map(({ id }) => `${hash} utterance ${id}`),
        ...reading.events.map(({ id }) => `${hash} event ${id}`),
        ...reading.figures.map((_, i) => `${hash} figure f${i + 1}`),
        ...reading.claims.map(({ id }) => `${hash} claim ${id}`),
      ])
      expect(attested.sort()).toEqual(said.sort())
      const ids = entries.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { from, to } of redirects) {
        expect(ids).not.toContain(from)
        expect(ids).toContain(to)
      }
    }),
    { numRuns: 100 },
  )
})

test('one of several copies counts, the others say which', () => {
  const text = `${SENTENCES.slice(0, 4).join(' ')} A line of its own.`
  const events: Done[] = [{ action: 'impose', actor: 'TUR', recipient: 'USA', words: SENTENCES[1] as string }]
  const given = ['2019-10-14', '2019-10-14', '2019-10-15'].map((on, i) =>
    told(i + 1, { text: `${text} ${'Again. '.repeat(i)}`, on, events }),
  )
  const [entry] = buildRecord(given).entries
  const [first, ...others] = entry?.attestations ?? []
  expect(first?.copyOf).toBeNull()
  expect(others.map((each) => each.copyOf)).toEqual([first?.report, first?.report])
})

test('nothing gives an empty record', () => {
  expect(buildRecord([])).toEqual({
    version: RECORD_VERSION,
    reports: [],
    copies: [],
    entries: [],
    measures: [],
    positions: [],
    moves: [],
    redirects: [],
  })
})
