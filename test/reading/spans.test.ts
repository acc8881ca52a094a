import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeIn } from '../../src/intake/take-in.ts'
import type { Reading } from '../../src/model/reading.ts'
import { makeParties } from '../../src/parties/parties.ts'
import { readReport } from '../../src/reading/pipeline.ts'

const parties = makeParties()

/** Pieces that make reports worth reading, and pieces that break careless offsets. */
const PIECES = [
  'Kremlin spokesman Dmitry Peskov said on Monday that the sanctions were illegal. ',
  '“We will respond,” Esmaeil Baghaei said, adding that Tehran was open to talks.\n\n',
  'The United States imposed sanctions on 12 individuals and 20 entities. ',
  'China banned two vessels in response to the U.S. measures in March 2023.\r\n',
  'MOSCOW, July 5. /TASS/. ',
  'Source: Reuters\n',
  '"An unclosed mark runs on\n',
  '«Санкции незаконны», — сказал Лавров. ',
  '😀 🇷🇺 ',
  '\u00a0',
  '\u200b\ufeff',
  '\r\n\r\n',
  '\ud83d',
  '\udc00',
  '‘’“”„«»""\'\'',
  ' — ',
  'U.S. Dr. No. 12 St. Petersburg e.g. ',
  '制裁は違法だ。',
  'نظام العقوبات ',
]

const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((pieces) => pieces.join('').replaceAll('\0', ' '))
  .filter((text) => /\p{L}/u.test(text))

/** Every span in a reading, wherever it stands. */
function spansOf(value: unknown, found: { start: number; end: number; text: string }[] = []) {
  if (Array.isArray(value)) for (const item of value) spansOf(item, found)
  else if (value && typeof value === 'object') {
    const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown }
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
      found.push({ start, end, text })
    for (const item of Object.values(value)) spansOf(item, found)
  }
  return found
}

const read = (text: string, language = 'en'): { text: string; reading: Reading } => {
  const intake = takeIn({ source: 'test', text })
  intake.report.language = language
  return { text: intake.report.text, reading: readReport(intake, parties) }
}

test('every span is the slice of the text that it says it is', () => {
  fc.assert(
    fc.property(texts, (input) => {
      const { text, reading } = read(input)
      for (const span of spansOf(reading)) expect(text.slice(span.start, span.end)).toBe(span.text)
    }),
    { numRuns: 300 },
  )
})

test('body and boilerplate tile the text, and quotations and events lie in the body', () => {
  fc.assert(
    fc.property(texts, (input) => {
      const { text, reading } = read(input)
      const ranges = [...reading.report.body, ...reading.report.boilerplate].sort((a, b) => a.start - b.start)
      let at = 0
      for (const range of ranges) {
        expect(range.start).toBe(at)
        expect(range.end).toBeGreaterThan(range.start)
        at = range.end
      }
      expect(at).toBe(text.length)
      const inBody = (span: { start: number; end: number }) =>
        reading.report.body.some((range) => range.start <= span.start && span.end <= range.end)
      for (const quotation of reading.quotations) expect(quotation.content.every(inBody)).toBe(true)
      for (const event of reading.events) expect(inBody(event.evidence)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('the same text gives the same reading', () => {
  fc.assert(
    fc.property(texts, (input) => {
      expect(read(input).reading).toEqual(read(input).reading)
    }),
    { numRuns: 60 },
  )
})

test('ids count from one in text order, and what refers to them finds them', () => {
  fc.assert(
    fc.property(texts, (input) => {
      const { quotations, events, figures, positions } = read(input).reading
      expect(quotations.map((q) => q.id)).toEqual(quotations.map((_, i) => `q${i + 1}`))
      expect(events.map((e) => e.id)).toEqual(events.map((_, i) => `e${i + 1}`))
      const known = new Set(quotations.map((q) => q.id))
      for (const { statedBy } of [...events, ...figures])
        expect(statedBy === null || known.has(statedBy)).toBe(true)
      for (const { quotation } of positions) expect(known.has(quotation)).toBe(true)
      for (const { inResponseTo } of events)
        if (inResponseTo?.event) expect(events.some((e) => e.id === inResponseTo.event)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['a megabyte without a full stop', 'sanctions were imposed by Washington and '.repeat(25_000)],
  ['ten thousand nested marks', `${'“'.repeat(10_000)}said Peskov${'”'.repeat(10_000)}`],
  ['ten thousand straight marks', '" said X '.repeat(10_000)],
  [
    'a hundred thousand words never seen',
    Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}q`).join(' '),
  ],
  ['lone surrogates', '\ud83d\udc00 \udc00\ud83d '.repeat(20_000)],
  ['commas without end', 'Moscow, '.repeat(50_000)],
  ['names without end', 'Dmitry Peskov '.repeat(30_000)],
  ['days without end', 'on Monday 5 March 2021 '.repeat(20_000)],
])('hostile text ends in bounded time: %s', (_, text) => {
  const clock = performance.now()
  read(text)
  // Far above what it takes; it fails where time grows with the square of the length.
  expect(performance.now() - clock).toBeLessThan(20_000)
})
