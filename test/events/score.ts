import type { Event } from '../../src/model/event.ts'
import { MODALITIES } from '../../src/model/vocabulary.ts'
import type { Sentence, Wanted } from './sentences.ts'

/** How one sentence came out: each event that it tells with the one found for it, and those found besides. */
export interface Outcome {
  sentence: Sentence
  pairs: readonly { wanted: Wanted; found: Event | null; strict: boolean }[]
  besides: readonly Event[]
}

const SYMMETRIC = new Set(['meet', 'call', 'negotiate', 'cooperate', 'suspend-dialogue'])

const code = (party: Event['actor']): string => party?.party ?? '-'

function sameSides(found: Event, { actors, recipients, action }: Wanted): boolean {
  const [actor, recipient] = [code(found.actor), code(found.recipient)]
  if (actors.includes(actor) && recipients.includes(recipient)) return true
  return SYMMETRIC.has(action) && actors.includes(recipient) && recipients.includes(actor)
}

const sameAct = (found: Event, wanted: Wanted): boolean =>
  found.action === wanted.action && sameSides(found, wanted)

const sameStand = (found: Event, wanted: Wanted): boolean =>
  wanted.modalities.includes(found.modality) && (found.polarity === 'negated') === wanted.negated

/** Pairs what a sentence tells with what was found in it, one to one, the strict pairs first. */
export function judge(sentence: Sentence, events: readonly Event[]): Outcome {
  const left = [...events]
  const take = (fits: (event: Event) => boolean): Event | null => {
    const at = left.findIndex(fits)
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  }
  const required = sentence.events.filter((wanted) => !wanted.optional)
  const strict = required.map((wanted) => take((event) => sameAct(event, wanted) && sameStand(event, wanted)))
  for (const wanted of sentence.events)
    if (wanted.optional) take((event) => sameAct(event, wanted) && sameStand(event, wanted))
  const pairs = required.map((wanted, index) => {
    const exact = strict[index] ?? null
    return { wanted, found: exact ?? take((event) => sameAct(event, wanted)), strict: exact !== null }
  })
  const besides = left
  return { sentence, pairs, besides }
}

export interface Rates {
  precision: number
  recall: number
  f1: number
  right: number
  found: number
  wanted: number
}

function rates(right: number, found: number, wanted: number): Rates {
  const precision = found ? right / found : 0
  const recall = wanted ? right / wanted : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, right, found, wanted }
}

export interface Scores {
  /** Action, modality, polarity, actor and recipient all right. */
  strict: Rates
  modality: Record<string, Rates>
  macro: number
  replies: Rates
  conditions: Rates
  until: { right: number; of: number }
}

/** Sums the outcomes of many sentences. */
export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const pairs = outcomes.flatMap((outcome) => outcome.pairs)
  const besides = outcomes.flatMap((outcome) => outcome.besides)
  const found = pairs.flatMap((pair) => (pair.found ? [pair.found] : []))
  const all = [...found, ...besides]
  const modality: Record<string, Rates> = {}
  for (const name of MODALITIES) {
    const right = pairs.filter(
      (pair) => pair.found?.modality === name && pair.wanted.modalities.includes(name),
    )
    // where two are allowed, the one found is the one wanted
    const wanted = pairs.filter(({ wanted: { modalities }, found: event }) =>
      event && modalities.includes(event.modality) ? event.modality === name : modalities[0] === name,
    )
    modality[name] = rates(right.length, all.filter((event) => event.modality === name).length, wanted.length)
  }
  const strict = pairs.filter((pair) => pair.strict)
  const marked = (wanted: (pair: Wanted) => boolean | null, has: (event: Event) => boolean): Rates =>
    rates(
      strict.filter((pair) => wanted(pair.wanted) === true && pair.found && has(pair.found)).length,
      strict.filter((pair) => wanted(pair.wanted) !== null && pair.found && has(pair.found)).length,
      pairs.filter((pair) => wanted(pair.wanted) === true).length,
    )
  const dated = pairs.filter((pair) => pair.wanted.until !== null)
  return {
    strict: rates(strict.length, all.length, pairs.length),
    modality,
    macro: Object.values(modality).reduce((sum, each) => sum + each.f1, 0) / MODALITIES.length,
    replies: marked(
      (wanted) => wanted.reply,
      (event) => event.inResponseTo !== null,
    ),
    conditions: marked(
      (wanted) => wanted.condition,
      (event) => event.condition !== null,
    ),
    until: {
      right: dated.filter(({ found: event, wanted }) => event?.until === wanted.until).length,
      of: dated.length,
    },
  }
}

/** An event in the words of `sentences.tsv`. */
export const said = (event: Event): string =>
  [
    `${code(event.actor)}>${code(event.recipient)}`,
    event.action,
    event.modality,
    ...(event.polarity === 'negated' ? ['not'] : []),
    ...(event.inResponseTo ? ['reply'] : []),
    ...(event.condition ? ['cond'] : []),
    ...(event.until ? [`until:${event.until}`] : []),
  ].join(' ')
