import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '../../../../model/event.ts'
import { findMentions } from '../../../../parties/mentions/find-mentions.ts'
import { knownParties } from '../../../../parties/parties.ts'
import { findTemporal, resolveTemporal } from '../../../../text/dates/index.ts'
import { layOut } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'
import { findFigures } from '../figures/find-figures.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { findEvents } from './find-events.ts'

const DAY = { earliest: '2025-06-10', latest: '2025-06-10', basis: 'given' }

function contextOf(text: string): ReadingContext {
  const body = [{ start: 0, end: text.length }]
  const document = layOut(text, body, null)
  const mentions = findMentions(document, knownParties())
  const dates = resolveTemporal(text, findTemporal(text, body), DAY)
  return {
    report: {
      id: 'r',
      source: 'r',
      title: null,
      outlet: null,
      credits: [],
      language: 'en',
      published: DAY,
      body,
      boilerplate: [],
      text,
      hash: 'r',
    },
    document,
    mentions,
    dates,
    quotations: findQuotations(document, mentions, dates).map((quotation, index) => ({
      ...quotation,
      id: `q${index + 1}`,
    })),
    events: [],
    figures: [],
    positions: [],
    problems: [],
  }
}

/** An event in the words of find-events.cases.txt. */
function said(event: Event): string {
  const counts = event.targets.filter((target) => target.count !== null)
  return [
    `${event.actor?.party ?? '-'}>${event.recipient?.party ?? '-'}`,
    event.action,
    event.modality,
    ...(event.polarity === 'negated' ? ['not'] : []),
    ...counts.map((target) => `${target.kind}:${target.count}`),
    ...(event.until ? [`until:${event.until}`] : []),
    ...(event.inResponseTo ? ['reply'] : []),
    ...(event.condition ? ['condition'] : []),
  ].join(' ')
}

const cases = readFileSync(new URL('./find-events.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string])
const isOpen = ([sentence]: [string, string]): boolean => sentence.startsWith('todo ')

describe('findEvents', () => {
  test.each(cases.filter((each) => !isOpen(each)))('%s', (sentence, expected) => {
    expect(findEvents(contextOf(sentence)).map(said).join('; ')).toBe(expected)
  })

  test.fails.each(cases.filter(isOpen))('%s', (sentence, expected) => {
    const events = findEvents(contextOf(sentence.slice('todo '.length)))
    expect(events.map(said).join('; ')).toBe(expected)
  })

  test('joins the mentions of one event and keeps the clearest as evidence', () => {
    const [event, ...others] = findEvents(
      contextOf(
        'Canada imposed sanctions on Belarus.\n\nThe government in Ottawa said on Monday that Canada had imposed sanctions on Belarus, hitting 12 officials.',
      ),
    )
    expect(others).toEqual([])
    expect(event?.alsoEvidence).toHaveLength(1)
  })

  test('links a reply to the act it answers', () => {
    const events = findEvents(
      contextOf(
        'Ottawa expelled two Chinese diplomats. In response, Beijing expelled two Canadian diplomats.',
      ),
    )
    expect(events[1]?.inResponseTo).toEqual({ event: '0' })
  })

  test('says who speaks for "we"', () => {
    const [event] = findEvents(
      contextOf(
        '"We have not imposed any sanctions on Cuba," US Secretary of State Marco Rubio said on Monday.',
      ),
    )
    expect(event?.actor?.party).toBe('USA')
    expect(event?.polarity).toBe('negated')
    expect(event?.statedBy).toBe('q1')
  })

  test('every span is a slice of the text, whatever the text', () => {
    const words = fc.constantFrom(
      'sanctions',
      'US',
      'Russia',
      'imposed',
      'to',
      'lift',
      'will',
      'not',
      ',',
      'and',
      'by',
      'on',
      'if',
      '12',
      'officials',
      '"',
      '.',
      'the',
      'that',
      'which',
      'expel',
      '\n',
      'talks',
      'ban',
      '-',
      "'s",
      '$',
      '3',
      'bn',
      '%',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ')
        const context = contextOf(text)
        for (const { evidence, alsoEvidence } of findEvents(context))
          for (const span of [evidence, ...alsoEvidence]) {
            expect(span.text).toBe(text.slice(span.start, span.end))
            expect(span.text.length).toBeLessThanOrEqual(400)
          }
        for (const { text: span } of findFigures(context))
          expect(span.text).toBe(text.slice(span.start, span.end))
      }),
      { numRuns: 60 },
    )
  })

  test('takes time in proportion on hostile text', () => {
    const context = contextOf('the US imposed sanctions on Iran and '.repeat(1500))
    const start = performance.now()
    findEvents(context)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
