import type { Range } from '../../../../model/span.ts'
import { firstTokenFrom } from '../../../../text/document.ts'
import type { Attribution } from '../../../trained/attribution.ts'
import type { Frame, Tokens } from './frame.ts'
import { isQuoted, lemmaAt, type Narration, posAt, wordAt } from './narration.ts'
import { takes } from './speech-verb.ts'

/** Attributions that a trained reader found, as frames. */
export const trainedFrames = (n: Narration, attributions: readonly Attribution[]): Frame[] =>
  attributions.map(({ source, cue, content }) => ({
    source: source && tokensOver(n, source),
    cue: tokensOver(n, cue),
    content: content.map(({ start, end }) => ({ start, end })),
    rule: 'trained',
    narrator: {
      start: Math.min(cue.start, source?.start ?? cue.start),
      end: Math.max(cue.end, source?.end ?? 0),
    },
    joins: null,
    inside: null,
    passedOnBy: [],
    confidence: 0.8,
  }))

/**
 * Frames of the rules with what a trained reader adds to them. The rules' frames stand: quotation marks are certain
 * evidence. Speech that they did not see is added where its words of speaking are known as such and nothing of it lies
 * in a frame of theirs; a quoted run without a speaker takes the one that the trained reader saw beside it.
 */
export function joinFrames(n: Narration, rules: readonly Frame[], trained: readonly Frame[]): Frame[] {
  const ruledAt = framesAt(n, rules)
  const added: Frame[] = []
  for (const frame of trained) {
    if (!frame.source || !tellsSpeech(n, frame)) continue
    const met = meets(n, frame, ruledAt)
    if (met === 0) added.push(frame)
    else {
      const rule = rules[met - 1]
      if (!rule || rule.source || rule.joins) continue
      rule.source = frame.source
      rule.cue = frame.cue
      rule.rule = frame.rule
    }
  }
  return [...rules, ...added]
}

/**
 * Frames of a trained reader with the words in quotation marks that it did not see but the rules did: they go to its
 * frame in the same place, else they stay the rules' own.
 */
export function withQuoted(n: Narration, trained: readonly Frame[], rules: readonly Frame[]): Frame[] {
  const seenAt = framesAt(n, trained)
  const added: Frame[] = []
  for (const rule of rules) {
    const missed = rule.content.filter((range) => {
      const tokens = tokensOver(n, range)
      return someToken(tokens, (i) => isQuoted(n, i)) && !someToken(tokens, (i) => (seenAt[i] ?? 0) > 0)
    })
    if (missed.length === 0) continue
    const same = trained[meets(n, rule, seenAt) - 1]
    if (same) same.content.push(...missed)
    else added.push({ ...rule, content: missed, joins: null, inside: null })
  }
  return [...trained, ...added]
}

/** Per token: 1 + index of the frame whose source, cue or content it lies in, 0 for none. */
function framesAt(n: Narration, frames: readonly Frame[]): Int32Array {
  const at = new Int32Array(n.tokens.length)
  for (const [index, frame] of frames.entries())
    for (const { first, last } of tokensOf(n, frame)) at.fill(index + 1, first, last)
  return at
}

/** 1 + index of the first frame that a frame has tokens in common with, 0 for none. */
function meets(n: Narration, frame: Frame, at: Int32Array): number {
  for (const { first, last } of tokensOf(n, frame))
    for (let i = first; i < last; i++) if (at[i]) return at[i] ?? 0
  return 0
}

const tokensOf = (n: Narration, { source, cue, content }: Frame): Tokens[] =>
  [source, cue, ...content.map((range) => tokensOver(n, range))].filter((tokens) => tokens !== null)

/** Corpora also mark beliefs, plans and judgements of a thing; a reading holds what someone says: a clause, on one line. */
const tellsSpeech = (n: Narration, { cue, content }: Frame): boolean =>
  someToken(cue, (i) => takes(lemmaAt(n, i), 'clause') || wordAt(n, i) === 'according') &&
  content.every(({ start, end }) => !n.document.text.slice(start, end).includes('\n')) &&
  content.some((range) => someToken(tokensOver(n, range), (i) => isFiniteVerb(n, i)))

const isFiniteVerb = (n: Narration, i: number): boolean =>
  posAt(n, i) === 'AUX' || (posAt(n, i) === 'VERB' && !/ing$/.test(wordAt(n, i)) && wordAt(n, i - 1) !== 'to')

function someToken(tokens: Tokens | null, holds: (i: number) => boolean): boolean {
  for (let i = tokens?.first ?? 0; i < (tokens?.last ?? 0); i++) if (holds(i)) return true
  return false
}

/** The tokens that a range of offsets touches. */
function tokensOver(n: Narration, range: Range): Tokens | null {
  let first = firstTokenFrom(n.tokens, range.start)
  if (first > 0 && (n.tokens[first - 1]?.end ?? 0) > range.start) first--
  const last = firstTokenFrom(n.tokens, range.end)
  return last > first ? { first, last } : null
}
