import { expect, test } from 'vitest'
import { windowsOf } from './windows.ts'
import { WordPieces } from './word-pieces.ts'

const cutter = new WordPieces(
  new Map([
    ['[UNK]', 0],
    ['a', 1],
  ]),
)
const sizes = (...words: number[]) => {
  const lines = words.map((count) => 'a '.repeat(count).trim())
  const text = lines.join('\n')
  let start = 0
  const paragraphs = lines.map((line) => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    return range
  })
  return [...windowsOf(text, paragraphs, cutter)].map((window) => window.length)
}

test('whole paragraphs are packed as far as they fit', () => {
  expect(sizes(100, 60, 1)).toEqual([160, 1])
  expect(sizes(100, 61, 200, 3)).toEqual([100, 61, 200, 3])
})

test('a longer paragraph is read in parts', () => {
  expect(sizes(600)).toEqual([254, 254, 92])
})

test('no words give no window', () => {
  expect(sizes(0)).toEqual([])
})
