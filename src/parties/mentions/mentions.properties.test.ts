import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '../../text/document.ts'
import { knownParties } from '../parties.ts'
import { mentionsOf } from './example.ts'
import { findMentions } from './find-mentions.ts'

const PIECES = [
  'the',
  'a',
  'his',
  'former',
  'deputy',
  'US',
  'U.S.',
  'Russian',
  'anti-Iranian',
  'Washington',
  'and its allies',
  'EU',
  'foreign',
  'ministry',
  'minister',
  'president',
  'President-elect',
  'spokesman',
  'official',
  'of',
  'for',
  'to',
  ',',
  '.',
  '’s',
  "'s",
  '-',
  '[',
  ']',
  '(',
  ')',
  'Vladimir',
  'Putin',
  'trump',
  'Donald',
  'Sands',
  'Peskov',
  'said',
  'Mr',
  'TASS',
  'Kim',
  'Jong-un',
  'May',
  '\u00a0',
  '\r\n',
  '😀',
  '\ud800',
  'Путин',
  'É',
  'the bloc',
  'Sen.',
  'Xi',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .chain((words) => fc.constantFrom(' ', '', '\n').map((gap) => words.join(gap)))

test('mentions never overlap, are slices of the text, hold their core and agree with the tokens', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = layOut(text, [{ start: 0, end: text.length }], null)
      let end = 0
      for (const mention of findMentions(document, knownParties())) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(mention.text).toBe(text.slice(mention.start, mention.end))
        expect(mention.core.start).toBeGreaterThanOrEqual(mention.start)
        expect(mention.core.end).toBeLessThanOrEqual(mention.end)
        expect(mention.core.end).toBeGreaterThan(mention.core.start)
        const first = document.tokens[mention.first]
        const last = document.tokens[mention.last - 1]
        expect(first && first.start <= mention.start && mention.start < first.end).toBe(true)
        expect(last && last.start < mention.end && mention.end <= last.end).toBe(true)
        expect(mention.name).not.toBe('')
        end = mention.end
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['articles', 'the '],
  ['roles', 'the former senior deputy US president of the '],
  ['appositions', 'John Smith, the US president, '],
  ['names', 'Putin '],
  ['ranks', 'spokesman Major General '],
  ['letters', 'č'],
  ['complements', 'minister of the ministry of '],
  ['brackets', '[('],
  ['possessives', "Iran's "],
])('a text of nothing but %s takes time in step with its length', (_, piece) => {
  const time = (count: number) => {
    const text = piece.repeat(count)
    const document = layOut(text, [{ start: 0, end: text.length }], null)
    const from = process.cpuUsage()
    findMentions(document, knownParties())
    return process.cpuUsage(from).user / 1000
  }
  time(500)
  const short = time(1_000)
  expect(time(8_000)).toBeLessThan(40 * Math.max(short, 5))
})

test('the same text gives the same mentions', () => {
  const text = 'Kremlin spokesman Dmitry Peskov told TASS that the US president erred. The spokesman left.'
  expect(mentionsOf(text)).toEqual(mentionsOf(text))
})
