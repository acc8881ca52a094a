import { expect, test } from 'vitest'
import { DemarcheError } from '../../errors.ts'
import { type AttributionReader, loadAttributionReader } from './attribution-reader.ts'

const WEIGHTS = new URL('../../../weights/attributions/', import.meta.url)
let loaded: Promise<AttributionReader> | null = null
const reader = () => {
  loaded ??= loadAttributionReader(WEIGHTS)
  return loaded
}

async function read(text: string) {
  const found = await (await reader()).read(text, [{ start: 0, end: text.length }])
  const words = (range: { start: number; end: number }) => text.slice(range.start, range.end)
  return found.map(({ source, cue, content }) => ({
    source: source && words(source),
    cue: words(cue),
    content: content.map(words),
  }))
}

test('indirect speech has its source, cue and content', async () => {
  expect(
    await read('The finance minister said on Monday that the ban would stay in force until spring.'),
  ).toEqual([
    {
      source: 'The finance minister',
      cue: 'said',
      content: ['that the ban would stay in force until spring'],
    },
  ])
})

test('direct speech around its source is one attribution', async () => {
  expect(await read('“We will answer,” Orlova told reporters, “but not today.”')).toMatchObject([
    {
      source: 'Orlova',
      content: ['We will answer', 'but not today'].map((words) => expect.stringContaining(words)),
    },
  ])
})

test('plain narration says nothing, and hostile text is read to its end', async () => {
  expect(await read('The train left at noon.')).toEqual([])
  expect(await read(`${'“'.repeat(2000)}\uD800 ${'x'.repeat(5000)}`)).toBeInstanceOf(Array)
})

test('the same text gives the same attributions, whatever was read before', async () => {
  const text = 'Brussels warned that the list would grow, according to two diplomats.'
  const before = await read(text)
  await read('He denied it.')
  expect(await read(text)).toEqual(before)
})

test('a folder without weights is said to be one', async () => {
  await expect(loadAttributionReader(new URL('./nowhere/', import.meta.url))).rejects.toThrow(DemarcheError)
})
