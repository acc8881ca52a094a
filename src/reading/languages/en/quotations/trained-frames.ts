import type { Range } from '../../../../model/span.ts'
import { firstTokenFrom } from '../../../../text/document.ts'
import type { Attribution } from '../../../trained/attribution.ts'
import type { Frame, Tokens } from './frame.ts'
import { isQuoted, type Narration } from './narration.ts'

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
 * Frames of the rules and of the trained reader as one list. What the trained reader saw stands; of the rules' frames
 * there remain those that hold words in quotation marks which it did not see, and such words go to the frame that it
 * saw in the same place.
 */
export function joinFrames(n: Narration, rules: readonly Frame[], trained: readonly Frame[]): Frame[] {
  const seenAt = trainedAt(n, trained)
  const seen = (tokens: Tokens | null): Frame | null => {
    for (let i = tokens?.first ?? 0; i < (tokens?.last ?? 0); i++) {
      const frame = trained[(seenAt[i] ?? 0) - 1]
      if (frame) return frame
    }
    return null
  }
  const instead = new Map<Frame, Frame>()
  const kept: Frame[] = []
  for (const rule of rules) {
    const stands =
      seen(rule.cue) ??
      rule.content
        .map((range) => tokensOver(n, range))
        .map((tokens) => holdsQuoted(n, tokens) && seen(tokens))
        .find((frame) => frame) ??
      null
    const missed = rule.content.filter((range) => {
      const tokens = tokensOver(n, range)
      return holdsQuoted(n, tokens) && !seen(tokens)
    })
    if (stands) {
      instead.set(rule, stands)
      stands.content.push(...missed)
      stands.source ??= rule.source
      stands.passedOnBy = rule.passedOnBy
    } else if (missed.length > 0) {
      const stays = { ...rule, content: missed, inside: null }
      instead.set(rule, stays)
      kept.push(stays)
    }
  }
  for (const frame of kept) frame.joins = (frame.joins && instead.get(frame.joins)) ?? null
  return [...trained, ...kept]
}

/** Per token: 1 + index of the frame whose source, cue or content it lies in, 0 for none. */
function trainedAt(n: Narration, trained: readonly Frame[]): Int32Array {
  const at = new Int32Array(n.tokens.length)
  for (const [index, { source, cue, content }] of trained.entries())
    for (const tokens of [source, cue, ...content.map((range) => tokensOver(n, range))])
      if (tokens) at.fill(index + 1, tokens.first, tokens.last)
  return at
}

function holdsQuoted(n: Narration, tokens: Tokens | null): boolean {
  for (let i = tokens?.first ?? 0; i < (tokens?.last ?? 0); i++) if (isQuoted(n, i)) return true
  return false
}

/** The tokens that a range of offsets touches. */
function tokensOver(n: Narration, range: Range): Tokens | null {
  let first = firstTokenFrom(n.tokens, range.start)
  if (first > 0 && (n.tokens[first - 1]?.end ?? 0) > range.start) first--
  const last = firstTokenFrom(n.tokens, range.end)
  return last > first ? { first, last } : null
}
