import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quotation } from '../../../../model/quotation.ts'
import { STANCES } from '../../../../model/vocabulary.ts'
import { spanOf } from '../../../../text/spans.ts'
import { findPositions } from './find-positions.ts'
import { DISPUTES, positionCases } from './positions.cases.ts'
import { reportOf } from './report-of.ts'

/** A report of two sentences: the dispute, and the words of one speaker. */
const contextOf = (party: string, form: Quotation['form'], words: string) =>
  reportOf({ told: DISPUTES[party]?.lead ?? '', said: { party, form, words } })

const stancesOf = (party: string, form: Quotation['form'], words: string): string[] =>
  findPositions(contextOf(party, form, words)).map(({ issue, stance }) => `${issue}/${stance}`)

for (const { party, form, words, must, may, todo } of positionCases())
  test(`${todo ? 'not yet: ' : ''}${party} ${form}: ${words}`, () => {
    const found = stancesOf(party, form, words)
    const right =
      must.every((stance) => found.includes(stance)) &&
      found.every((stance) => must.includes(stance) || may.includes(stance))
    if (todo) expect(right, 'the rules get it right now; take the "todo" away').toBe(false)
    else expect(found.filter((stance) => !may.includes(stance)).sort()).toEqual(must.sort())
  })

test.each([
  ['USA', 'The sanctions will stay in place until Iran changes course.', 'until Iran changes course'],
  ['RUS', 'The restrictions would have to be cancelled to restore relations.', 'to restore relations'],
  ['IRN', 'We are ready for talks if they show respect, and soon.', 'if they show respect'],
  ['IRN', 'All sanctions must be lifted at once.', null],
] as const)('%s: the condition of "%s"', (party, words, condition) => {
  const [found] = findPositions(contextOf(party, 'direct', words))
  expect(found?.condition?.text ?? null).toBe(condition)
})

test('one position per issue and stance in a quotation, with words inside it', () => {
  const context = contextOf('RUS', 'direct', 'The sanctions are illegal. These sanctions are illegal.')
  const found = findPositions(context)
  expect(found).toHaveLength(1)
  expect(found[0]?.span.text).toBe('sanctions are illegal')
  expect(context.document.text.slice(found[0]?.span.start, found[0]?.span.end)).toBe(found[0]?.span.text)
})

test('words that another quotation holds are not the speaker’s', () => {
  const context = contextOf('RUS', 'direct', 'He wrote that the sanctions are illegal, and left.')
  const [outer] = context.quotations
  if (!outer) throw new Error('no quotation')
  const { text } = context.document
  const at = text.indexOf('the sanctions are illegal')
  const speaker = { party: 'USA', name: 'another', kind: 'person' as const, mention: null }
  context.quotations.push({ ...outer, id: 'q2', content: [spanOf(text, at, at + 25)], speaker })
  expect(findPositions(context).map((position) => position.quotation)).not.toContain('q1')
})

test('whatever is said, spans are slices of the text inside the quotation', () => {
  const word = fc.constantFrom(
    'sanctions',
    'lift',
    'must',
    'be',
    'not',
    'if',
    ',',
    'Moscow',
    'illegal',
    'we',
    '“',
    'until',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const context = contextOf('RUS', 'direct', `${words.join(' ')}.`)
      const content = context.quotations[0]?.content[0]
      for (const { span, condition } of findPositions(context))
        for (const part of condition ? [span, condition] : [span]) {
          expect(context.document.text.slice(part.start, part.end)).toBe(part.text)
          expect(part.start).toBeGreaterThanOrEqual(content?.start ?? 0)
          expect(part.end).toBeLessThanOrEqual(content?.end ?? 0)
        }
    }),
    { numRuns: 200 },
  )
})

test('the cases are many, cover every stance, and hold enough that must give nothing', () => {
  const cases = positionCases()
  const covered = new Set(cases.flatMap(({ must }) => must))
  const all = Object.entries(STANCES).flatMap(([issue, stances]) =>
    stances.map((stance) => `${issue}/${stance}`),
  )
  expect(all.filter((stance) => !covered.has(stance))).toEqual([])
  expect(cases.length).toBeGreaterThanOrEqual(260)
  expect(cases.filter(({ must }) => must.length === 0).length).toBeGreaterThanOrEqual(70)
})
