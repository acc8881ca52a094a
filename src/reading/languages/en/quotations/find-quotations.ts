import type { DateMention } from '../../../../model/date-mention.ts'
import type { Quotation } from '../../../../model/quotation.ts'
import type { Range } from '../../../../model/span.ts'
import type { Mention } from '../../../../parties/mention.ts'
import { type Document, tokensIn } from '../../../../text/document.ts'
import { spanOf, trimmedSpan } from '../../../../text/spans.ts'
import type { Trained } from '../../../trained/attribution.ts'
import { closeContents } from './content.ts'
import { cueFrames, type OpenFrame } from './cue-frames.ts'
import type { Frame } from './frame.ts'
import { isQuoted, type Narration, narrate, type Unit } from './narration.ts'
import { withoutPassedOn, withoutSelfReports } from './passed-on.ts'
import { anaphoricFrame, headlineFrames, phraseFrames } from './phrase-frames.ts'
import { runOn } from './running-on.ts'
import { resolveSpeakers } from './speakers.ts'
import { occasionOf, relaysOf, saidOn } from './surroundings.ts'
import { joinFrames, trainedFrames, withQuoted } from './trained-frames.ts'

/**
 * Reported speech in a document, in text order; ids are left empty. By rules, with what a trained reader has found
 * beside them or in the first place.
 */
export function findQuotations(
  document: Document,
  mentions: Mention[],
  dates: DateMention[],
  trained: Trained | null = null,
): Quotation[] {
  const n = narrate(document, mentions, dates)
  const seen = trained ? trainedFrames(n, trained.attributions) : []
  const ruled = rulesFrames(n)
  const found = trained?.first ? withQuoted(n, seen, ruled) : joinFrames(n, ruled, seen)
  const frames = found.filter((frame) => frame.content.length > 0).sort((a, b) => startOf(a) - startOf(b))
  const speakers = resolveSpeakers(n, frames)
  const unitOf = unitsOf(n, frames)
  return frames
    .filter((frame) => !frame.joins)
    .map((frame) => {
      const joined = frames.filter((other) => other.joins === frame)
      const content = tidy([frame, ...joined].flatMap((part) => part.content))
      const unit = unitOf.get(frame)
      const outer = frame.inside ? (speakers.get(frame.inside) ?? null) : null
      return {
        id: '',
        form: formOf(n, content),
        content: content.map((range) => trimmedSpan(document.text, range.start, range.end)),
        cue: tokensSpan(n, frame.cue),
        source: tokensSpan(n, frame.source),
        speaker: speakers.get(frame) ?? null,
        relay: [...(unit ? relaysOf(n, unit, frame) : []), ...(outer ? [outer] : [])],
        said: unit ? saidOn(n, unit, frame, dates) : null,
        occasion: unit ? occasionOf(n, unit, frame) : null,
        confidence: frame.confidence,
      }
    })
    .filter((quotation) => quotation.content.every((span) => span.start < span.end))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

function rulesFrames(n: Narration): Frame[] {
  const units = n.units.map((unit, index) => ({ unit, frames: framesOf(n, unit, n.units[index - 1]) }))
  const loose = runOn(n, units)
  return [...units.flatMap(({ frames }) => frames), ...loose]
}

/** The unit of each frame: where its cue or, without one, its source stands. */
function unitsOf(n: Narration, frames: readonly Frame[]): Map<Frame, Unit> {
  const found = new Map<Frame, Unit>()
  for (const frame of frames) {
    const first = frame.cue?.first ?? frame.source?.first
    const unit = first === undefined ? undefined : unitAt(n, first)
    if (unit) found.set(frame, unit)
  }
  return found
}

function unitAt(n: Narration, token: number): Unit | undefined {
  let [low, high] = [0, n.units.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((n.units[middle] as Unit).last <= token) low = middle + 1
    else high = middle
  }
  return n.units[low]
}

function framesOf(n: Narration, unit: Unit, previous: Unit | undefined): OpenFrame[] {
  const headline = headlineFrames(n, unit)
  const frames = headline.length > 0 ? headline : [...phraseFrames(n, unit), ...cueFrames(n, unit)]
  if (frames.length === 0) {
    const anaphoric = anaphoricFrame(n, unit, previous)
    if (anaphoric) frames.push(anaphoric)
  }
  frames.sort((a, b) => a.first - b.first)
  closeContents(n, unit, frames)
  return withoutPassedOn(n, withoutSelfReports(n, frames)).filter(
    (frame, index) => !frames.slice(0, index).some((earlier) => samePlace(earlier, frame)),
  )
}

/** Two rules that found the same words: the first one stands. */
const samePlace = (a: Frame, b: Frame): boolean =>
  a.content.some((x) => b.content.some((y) => x.start === y.start && Math.abs(x.end - y.end) < 3))

const startOf = (frame: Frame): number => Math.min(...frame.content.map((range) => range.start))

/** Pieces in text order; pieces that touch or overlap become one. */
function tidy(content: Range[]): Range[] {
  const sorted = [...content].sort((a, b) => a.start - b.start)
  const tidied: Range[] = []
  for (const range of sorted) {
    const before = tidied.at(-1)
    if (before && range.start <= before.end) before.end = Math.max(before.end, range.end)
    else tidied.push({ ...range })
  }
  return tidied
}

function formOf(n: Narration, content: Range[]): Quotation['form'] {
  let quoted = 0
  let told = 0
  for (const range of content)
    for (const token of tokensIn(n.document, range)) {
      if (!/[\p{L}\p{N}]/u.test(token.text)) continue
      if (isQuoted(n, token.index)) quoted++
      else told++
    }
  if (told === 0 && quoted > 0) return 'direct'
  return quoted > 0 ? 'mixed' : 'indirect'
}

const tokensSpan = (n: Narration, tokens: { first: number; last: number } | null) => {
  const first = tokens && n.tokens[tokens.first]
  const last = tokens && n.tokens[tokens.last - 1]
  return first && last ? spanOf(n.document.text, first.start, last.end) : null
}
