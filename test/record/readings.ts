import { createHash } from 'node:crypto'
import type { Claim } from '../../src/model/claim.ts'
import type { DateRange } from '../../src/model/date-range.ts'
import type { Event } from '../../src/model/event.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Party } from '../../src/model/party.ts'
import type { Quotation } from '../../src/model/quotation.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import type { Action, Issue, Stance } from '../../src/model/vocabulary.ts'
import type { ReadReport } from '../../src/record/source.ts'

/** Readings for tests, written by naming the words that carry each thing. */
export interface Told {
  text: string
  /** Day, or first and last day, of publication. */
  on?: string | [string, string]
  outlet?: string
  title?: string
  credits?: string[]
  says?: Said[]
  events?: Done[]
  figures?: (Partial<Figure> & { words: string; value: number; unit: string; by?: number })[]
  claims?: (Partial<Omit<Claim, 'about' | 'beside'>> & {
    words: string
    kind: Claim['kind']
    about?: Partial<Claim['about']>
    beside?: string
    /** Index into `says`. */
    in?: number
  })[]
}

export interface Said {
  who: string | null
  of?: string
  words: string
  form?: Quotation['form']
  cue?: string
  /** Stances on issues that the words carry. */
  takes?: [Issue, Stance][]
}

export interface Done
  extends Partial<Omit<Event, 'actor' | 'recipient' | 'date' | 'inResponseTo' | 'instrument'>> {
  action: Action
  words: string
  actor?: string | null
  recipient?: string | null
  on?: string | [string, string]
  instrument?: string
  /** Index into `events`, or words. */
  answers?: number | string
}

const days = (on: string | [string, string], basis: string): DateRange =>
  typeof on === 'string' ? { earliest: on, latest: on, basis } : { earliest: on[0], latest: on[1], basis }

const person = (name: string, party: string | null): Party => ({ party, name, kind: 'person', mention: null })
const state = (party: string): Party => ({ party, name: party, kind: 'state', mention: null })

/** A report with its reading. `number` is its place in the order of adding. */
export function told(number: number, given: Told): ReadReport {
  const { text } = given
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`“${words}” is not in the text`)
    return { start, end: start + words.length, text: words }
  }
  const published = given.on ? days(given.on, 'stamp') : null
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`
  const quotations = (given.says ?? []).map((said, i): Quotation => quotationOf(said, i, at, published))
  const report: Reading['report'] = {
    id: hash,
    source: `${number}.txt`,
    title: given.title ?? null,
    outlet: given.outlet ?? null,
    credits: given.credits ?? [],
    language: 'en',
    published,
    body: [{ start: 0, end: text.length }],
    boilerplate: [],
  }
  const reading: Reading = {
    report,
    quotations,
    events: (given.events ?? []).map((done, i) => eventOf(done, i, at)),
    figures: (given.figures ?? []).map(({ words, by, ...figure }) => ({
      of: null,
      bound: null,
      statedBy: by === undefined ? null : `q${by + 1}`,
      ...figure,
      text: at(words),
    })),
    positions: (given.says ?? []).flatMap((said, i) =>
      (said.takes ?? []).map(([issue, stance]) => ({
        speaker: said.who ?? '',
        party: said.of ?? null,
        issue,
        stance,
        quotation: `q${i + 1}`,
        condition: null,
        span: at(said.words),
      })),
    ),
    claims: (given.claims ?? []).map(({ words, about, beside, in: within, ...claim }, i) => ({
      id: `c${i + 1}`,
      claimant: null,
      party: null,
      quotation: within === undefined ? null : `q${within + 1}`,
      ...claim,
      about: { action: null, actor: null, recipient: null, polarity: 'affirmed', count: null, ...about },
      span: at(words),
      beside: beside ? at(beside) : null,
    })),
    dates: [],
    problems: [],
    made: { demarche: '0', reader: 'test', model: null, data: '0' },
  }
  return { number, report: { ...report, text, hash }, reading }
}

function quotationOf(
  { who, of, words, form = 'direct', cue }: Said,
  i: number,
  at: (words: string) => Span,
  published: DateRange | null,
): Quotation {
  return {
    id: `q${i + 1}`,
    form,
    content: [at(words)],
    cue: cue ? at(cue) : null,
    source: null,
    speaker: who === null ? null : person(who, of ?? null),
    relay: [],
    said: published,
    occasion: null,
    confidence: 1,
  }
}

function eventOf(done: Done, i: number, at: (words: string) => Span): Event {
  const { words, actor, recipient, on, instrument, answers, ...rest } = done
  return {
    id: `e${i + 1}`,
    modality: 'done',
    polarity: 'affirmed',
    targets: [],
    measures: [],
    effective: null,
    until: null,
    untilKind: null,
    reason: null,
    condition: null,
    statedBy: null,
    sourcing: 'narrator',
    fromHeadline: false,
    cameo: null,
    plover: null,
    alsoEvidence: [],
    confidence: 1,
    ...rest,
    actor: actor ? state(actor) : null,
    recipient: recipient ? state(recipient) : null,
    date: on ? days(on, 'told') : null,
    instrument: instrument ? { name: instrument, kind: 'order', span: at(words) } : null,
    inResponseTo:
      answers === undefined
        ? null
        : typeof answers === 'number'
          ? { event: `e${answers + 1}` }
          : { span: at(answers) },
    evidence: at(words),
  }
}

/** A target with a number. */
export const some = (
  kind: Event['targets'][number]['kind'],
  count: number | null,
): Event['targets'][number] => ({
  kind,
  count,
  bound: null,
  name: null,
})
