import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRuns } from './marks.ts'

const runs = (text: string) =>
  findRuns(text, { start: 0, end: text.length }).map((run) => text.slice(run.start, run.end))

test.each([
  ['curly', '“We will,” he said.', ['We will,']],
  ['straight', 'He said "we will" and "we can".', ['we will', 'we can']],
  ['straight, closed against a name', '"We will,"Peskov said', ['We will,']],
  ['low and high', '„Wir werden“, sagte er.', ['Wir werden']],
  ['guillemets, nested', '«Мы «будем» там», — сказал он.', ['Мы «будем» там']],
  ['single', "'We don't know,' she said.", ["We don't know,"]],
  [
    'single in single',
    "'They call it 'maximum pressure' there,' he said.",
    ["They call it 'maximum pressure' there,"],
  ],
  ['straight in straight', '"Who "ordered" this," she said.', ['Who "ordered" this,']],
  ['curly in curly', '“Who “ordered” this,” she said.', ['Who “ordered” this,']],
  ['one after the other', '"We won," he said. "They "lost" it," she said.', ['We won,', 'They "lost" it,']],
  ['doubled single marks', "He called it ''theft'' twice.", ['theft']],
  ['mixed', '“We will," he said.', ['We will,']],
  ['closed by an opening mark', '“We will,“ he said.', ['We will,']],
  ['never closed, at the start', '“We will not go back', ['We will not go back']],
  ['never closed, inside a sentence', 'A 6“ gun and a 12" record', []],
  ['apostrophes', "The countries' leaders don't agree on '90s rules.", []],
])('%s', (_, text, expected) => {
  expect(runs(text)).toEqual(expected)
})

test('a single mark runs on only where the next paragraph opens with one', () => {
  const text = "'We will not.\n\n'We cannot.'"
  expect(findRuns(text, { start: 0, end: 13 })).toMatchObject([{ start: 1, end: 13, closed: false }])
  expect(findRuns("'We will not.\n\nHe left.", { start: 0, end: 13 })).toEqual([])
})

test('runs never overlap, lie in the paragraph and hold their words', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '«',
    '»',
    '„',
    '‘',
    '’',
    ' ',
    'a',
    'We',
    ',',
    '.',
    '\n',
    '😀',
    '\ud83d',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let at = 0
      for (const run of findRuns(text, { start: 0, end: text.length })) {
        expect(run.outerStart).toBeGreaterThanOrEqual(at)
        expect(run.start).toBeGreaterThan(run.outerStart)
        expect(run.end).toBeGreaterThan(run.start)
        expect(run.outerEnd).toBeGreaterThanOrEqual(run.end)
        at = run.outerEnd
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
