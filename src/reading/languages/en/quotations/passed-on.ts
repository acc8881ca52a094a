import type { OpenFrame } from './cue-frames.ts'
import type { Narration } from './narration.ts'
import { bestMention } from './speakers.ts'

/** Least part of an outlet's words that another's speech must fill for the outlet to be only its relay. */
const FILLS = 0.5

/**
 * "The move is illegal, Baghaei said, IRNA reported": the outlet passes on what another said and says nothing itself.
 * Its frame goes, and is remembered on the frames that it passed on.
 */
export function withoutPassedOn(n: Narration, frames: OpenFrame[]): OpenFrame[] {
  return frames.filter((outer) => {
    const speaker = outer.source && bestMention(n, outer.source)
    if (speaker ? speaker.kind !== 'media' : outer.rule.slice(0, 9) !== 'according') return true
    const passed = frames.filter((inner) => inner !== outer && inner.source && fills(outer, inner))
    for (const inner of passed) inner.passedOnBy.push(outer)
    return passed.length === 0
  })
}

/** "The powers say they are not convinced that …": what a speaker says of himself is not told apart. */
export const withoutSelfReports = (n: Narration, frames: OpenFrame[]): OpenFrame[] =>
  frames.filter((frame) => {
    const source = frame.source
    if (!frame.inside || !source || source.last - source.first > 1) return true
    return !/^(?:he|she|it|they|we)$/.test(n.tokens[source.first]?.lower ?? '')
  })

function fills(outer: OpenFrame, inner: OpenFrame): boolean {
  const length = outer.content.reduce((sum, range) => sum + range.end - range.start, 0)
  const held = inner.content
    .filter((range) => outer.content.some((whole) => whole.start <= range.start && range.end <= whole.end))
    .reduce((sum, range) => sum + range.end - range.start, 0)
  return held > 0 && held >= length * FILLS
}
