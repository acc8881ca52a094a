import type { Position } from '../model/position.ts'
import type { PositionStep, PositionTrack, UtteranceEntry } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { byStart, lag } from './interval.ts'
import { sentenceAround } from './sentence-around.ts'
import { attest, byPlace, type Item, publishedOf, type Source, wordsIn } from './source.ts'
import type { Utterances } from './utterances.ts'

/** A year with nothing on record is worth saying. */
const GAP = 365

interface Taken extends Item<Position> {
  utterance: UtteranceEntry
}

/** How every speaker's position on every issue moved: the same stance in the same utterance is one step. */
export function trackPositions(sources: readonly Source[], utterances: Utterances): PositionTrack[] {
  const carrying = new Map<string, { entry: UtteranceEntry; id: string }>()
  for (const entry of utterances.entries)
    for (const { source, value, id } of utterances.items.get(entry.id) ?? [])
      carrying.set(`${source.hash} ${value.id}`, { entry, id })
  const tracks = new Map<string, Map<string, Taken[]>>()
  for (const source of sources)
    for (const value of source.reading.positions) {
      const carrier = carrying.get(`${source.hash} ${value.quotation}`)
      if (!carrier) continue
      const key = `${value.speaker}\n${value.issue}`
      const steps = tracks.get(key) ?? new Map<string, Taken[]>()
      tracks.set(key, steps)
      const step = `${carrier.entry.id} ${value.stance}`
      const taken = steps.get(step) ?? []
      steps.set(step, taken)
      taken.push({ source, value, span: value.span, id: carrier.id, utterance: carrier.entry })
    }
  return [...tracks.values()].map(trackOf).sort(byLengthThenName)
}

function trackOf(steps: ReadonlyMap<string, Taken[]>): PositionTrack {
  const all = [...steps.values()].map((taken) => taken.sort(byPlace))
  const rows = all.sort(inTime).map(stepOf)
  const positions = all.flat().sort(byPlace)
  const { speaker, issue } = (positions[0] as Taken).value
  const party = positions.find((taken) => taken.value.party)?.value.party ?? null
  return { speaker: { party, name: speaker }, issue, steps: rows, gaps: gapsOf(rows) }
}

function stepOf(taken: readonly Taken[]): PositionStep {
  const first = taken[0] as Taken
  return {
    stance: first.value.stance,
    date: first.utterance.date,
    told: publishedOf(first.source),
    utterance: first.utterance.id,
    form: first.utterance.form,
    words: first.value.span.text,
    context: wordsIn(first.source, contextOf(first)),
    condition: conditionOf(taken),
    attestations: attest(taken.map((each) => ({ ...each, value: { id: each.value.quotation } }))),
  }
}

function conditionOf(taken: readonly Taken[]): PositionStep['condition'] {
  const telling = taken.find((each) => each.value.condition)
  return telling?.value.condition ? wordsIn(telling.source, telling.value.condition) : null
}

/** The sentence of the quotation around the words that carry a stance; the words alone where they lie beside it. */
function contextOf({ source, value }: Taken): Span {
  const { span } = value
  const pieces = source.reading.quotations.find(({ id }) => id === value.quotation)?.content ?? []
  const piece = pieces.find(({ start, end }) => start <= span.start && span.end <= end)
  return piece ? sentenceAround(piece, span) : span
}

const whenOf = ({ utterance, source }: Taken) => utterance.date ?? publishedOf(source)

/** In time, on one day in the order of the reports and their words. */
function inTime([a]: readonly Taken[], [b]: readonly Taken[]): number {
  if (!a || !b) return 0
  const [x, y] = [whenOf(a), whenOf(b)]
  return byStart(x, y) || byPlace(a, b) || (a.value.stance < b.value.stance ? -1 : 1)
}

/** Where two steps that follow one another lie a year or more apart, whatever day in its interval each was. */
function gapsOf(steps: readonly PositionStep[]): PositionTrack['gaps'] {
  return steps.flatMap((step, after) => {
    const next = steps[after + 1]
    const days = lag(step.date ?? step.told, next?.date ?? next?.told ?? null)?.min ?? 0
    return days >= GAP ? [{ after, days }] : []
  })
}

const byLengthThenName = (a: PositionTrack, b: PositionTrack) =>
  b.steps.length - a.steps.length ||
  (a.speaker.name < b.speaker.name ? -1 : a.speaker.name > b.speaker.name ? 1 : 0) ||
  (a.issue < b.issue ? -1 : 1)
