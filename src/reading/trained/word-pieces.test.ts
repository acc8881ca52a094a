import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersOf, WordPieces } from './word-pieces.ts'

const VOCABULARY = ['[PAD]', '[UNK]', 'the', 'sanction', '##s', '##ed', 'cafe', 'u', '.', 's', "'", '中', '“']
const cutter = new WordPieces(new Map(VOCABULARY.map((piece, index) => [piece, index])))
const shown = (text: string) =>
  cutter
    .cut(text, 0, text.length)
    .map(({ start, end, pieces }) => [
      text.slice(start, end),
      pieces.map((piece) => VOCABULARY[piece]).join(' '),
    ])

test('words are cut into the longest pieces known', () => {
  expect(shown('The sanctions')).toEqual([
    ['The', 'the'],
    ['sanctions', 'sanction ##s'],
  ])
  expect(shown('sanctionable')).toEqual([['sanctionable', '[UNK]']])
})

test('marks and Han characters are words of their own', () => {
  expect(shown('U.S.').map(([word]) => word)).toEqual(['U', '.', 'S', '.'])
  expect(shown('“The 中中’s').map(([word]) => word)).toEqual(['“', 'The', '中', '中', '’', 's'])
})

test('accents and soft hyphens are read over, and the offsets stay those of the text', () => {
  expect(shown('Café')).toEqual([['Café', 'cafe']])
  expect(shown('sanc\u00ADtion')).toEqual([['sanc\u00ADtion', 'sanction']])
  expect(shown('the \u{1F600}the')).toEqual([
    ['the', 'the'],
    ['\u{1F600}the', '[UNK]'],
  ])
})

test('letters and gaps are told', () => {
  const text = 'The U.S. iPhone, the EU'
  const words = cutter.cut(text, 0, text.length)
  expect(words.map(({ letters }) => letters)).toEqual([1, 1, 0, 1, 0, 3, 0, 0, 2])
  expect(words.map(({ gap }) => gap)).toEqual([2, 1, 0, 0, 0, 1, 0, 1, 1])
  expect(lettersOf('McCarthy')).toBe(3)
})

test('whatever the text, words stand in order within it and have pieces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 40 }), (a, b) => {
      const text = `${a}\uD800${b}\u0301`
      let at = 0
      for (const { start, end, pieces } of cutter.cut(text, 0, text.length)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(pieces.length).toBeGreaterThan(0)
        at = start
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a word of a million letters is unknown at once', () => {
  const text = 'a'.repeat(1_000_000)
  expect(cutter.cut(text, 0, text.length)).toEqual([
    { start: 0, end: 1_000_000, pieces: [1], letters: 0, gap: 2 },
  ])
})
