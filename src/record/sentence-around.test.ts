import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

const at = (piece: string, inner: string) => {
  const start = piece.indexOf(inner)
  return sentenceAround(
    { start: 100, end: 100 + piece.length, text: piece },
    { start: 100 + start, end: 100 + start + inner.length, text: inner },
  ).text
}

test('the sentence that holds the words, alone or with the one they run on into', () => {
  const piece = 'We said no. “The ban must go first!” It is 3.5 years old. Who asked?'
  expect(at(piece, 'must go')).toBe('“The ban must go first!”')
  expect(at(piece, '3.5 years')).toBe('It is 3.5 years old.')
  expect(at(piece, 'no')).toBe('We said no.')
  expect(at(piece, 'asked')).toBe('Who asked?')
  expect(at(piece, 'no. “The')).toBe('We said no. “The ban must go first!”')
})

test('what it gives is a slice of the piece that holds the words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(20), (text, from, length) => {
      const start = Math.min(from, text.length)
      const end = Math.min(text.length, start + length)
      const span = sentenceAround(
        { start: 7, end: 7 + text.length, text },
        { start: 7 + start, end: 7 + end, text: '' },
      )
      expect(text.slice(span.start - 7, span.end - 7)).toBe(span.text)
    }),
  )
})
