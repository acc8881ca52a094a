import { expect, test } from 'vitest'
import type { TaggedRange } from './attribution.ts'
import { link } from './link.ts'

/** “[s:The minister] [q:said] [c:it ends]” to its text and ranges, and the linked attributions as words. */
function linked(marked: string) {
  const tagged: TaggedRange[] = []
  let text = ''
  for (const piece of marked.split(/(\[[sqc]:[^\]]*\])/)) {
    const match = /^\[([sqc]):([^\]]*)\]$/.exec(piece)
    const start = text.length
    text += match?.[2] ?? piece
    const kind = { s: 'source', q: 'cue', c: 'content' }[match?.[1] ?? ''] as TaggedRange['kind'] | undefined
    if (kind) tagged.push({ kind, start, end: text.length })
  }
  return link(text, tagged).map(({ source, cue, content }) =>
    [source, cue, ...content].map((range) => range && text.slice(range.start, range.end)),
  )
}

test('source, cue and content of one sentence belong together', () => {
  expect(linked('[s:The minister] [q:said] [c:it ends].')).toEqual([['The minister', 'said', 'it ends']])
  expect(linked('“[c:It ends],” [q:said] [s:the minister], “[c:today].”')).toEqual([
    ['the minister', 'said', 'It ends', 'today'],
  ])
})

test('each goes to the nearer cue', () => {
  expect(
    linked('[s:A] [q:said] [c:yes], and [s:B] [q:replied] [c:no]. [c:Perhaps], [s:C] [q:added].'),
  ).toEqual([
    ['A', 'said', 'yes'],
    ['B', 'replied', 'no'],
    ['C', 'added', 'Perhaps'],
  ])
})

test('a cue with nothing said, and words far from any cue, are left out', () => {
  expect(linked('[s:A] [q:said].')).toEqual([])
  expect(linked(`[q:said] ${'x'.repeat(700)} [c:yes]`)).toEqual([])
})

test('a cue without a source has none', () => {
  expect(linked('[q:It was reported] [c:that it ends].')).toEqual([[null, 'It was reported', 'that it ends']])
})
