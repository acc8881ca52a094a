import type { OpenFrame } from './cue-frames.ts'
import type { Frame } from './frame.ts'
import { isQuoted, type Narration, posAt, type Unit, wordAt } from './narration.ts'

/** Fewest words of a quoted run that counts as speech when nobody is named as saying it. */
const FEWEST_WORDS = 6

/**
 * Quoted runs that no frame of their unit holds: speech that runs on from the sentence or paragraph before joins
 * that frame; other runs of some length become frames without a speaker; short ones are scare quotes or names.
 */
export function runOn(n: Narration, units: readonly { unit: Unit; frames: OpenFrame[] }[]): Frame[] {
  const added: Frame[] = []
  let last: { frame: Frame; unit: Unit } | null = null
  for (const { unit, frames } of units) {
    const heir = last && frames.find((frame) => frame.content.some((range) => range.start === unit.start))
    if (heir && last?.frame.rule === 'orphan' && follows(n, last, unit) && isLeftOpen(n, last.frame)) {
      // The speech began in the paragraph before and its speaker is named only here.
      heir.content.unshift(...last.frame.content)
      added.splice(added.indexOf(last.frame), 1)
    }
    const runs = openRuns(n, unit, frames)
    const allQuoted = runs.length > 0 && frames.length === 0 && isAllQuoted(n, unit)
    for (const run of runs) {
      const range = { start: run.start, end: run.end }
      if (allQuoted && last && follows(n, last, unit)) {
        const root = last.frame.joins ?? last.frame
        root.content.push(range)
      } else if (isSpeech(n, run.first, run.last) && (allQuoted || frames.length === 0)) {
        const frame: Frame = {
          source: null,
          cue: null,
          content: [range],
          // A paragraph of nothing but speech goes to whoever the text has turned to last.
          rule: allQuoted ? 'orphan' : 'run',
          narrator: { start: unit.start, end: unit.start },
          joins: null,
          inside: null,
          passedOnBy: [],
          confidence: 0.4,
        }
        added.push(frame)
        if (allQuoted) last = { frame, unit }
      }
    }
    const spoken = frames.findLast((frame) => frame.content.length > 0 && frame.inside === null)
    if (spoken) last = { frame: spoken, unit }
    else if (last && allQuoted) last = { frame: last.frame, unit }
    else if (!allQuoted) last = null
  }
  return added
}

function openRuns(
  n: Narration,
  unit: Unit,
  frames: OpenFrame[],
): { first: number; last: number; start: number; end: number }[] {
  const open: { first: number; last: number; start: number; end: number }[] = []
  for (let i = unit.first; i < unit.last; i++) {
    const of = n.runOf[i] ?? 0
    if (of === 0) continue
    let last = i
    while (last < unit.last && n.runOf[last] === of) last++
    const run = n.runs[of - 1]
    const held = frames.some((frame) =>
      frame.content.some((range) => run && range.start < run.end && run.start < range.end),
    )
    if (run && !held) {
      // A run cut by the sentence's end counts with the part that lies here.
      const start = Math.max(run.start, Math.min(n.tokens[i]?.start ?? run.start, run.end))
      const end = Math.min(run.end, Math.max(n.tokens[last - 1]?.end ?? run.end, run.start))
      open.push({ first: i, last, start: i === unit.first && start > run.start ? start : run.start, end })
    }
    i = last - 1
  }
  return open
}

function isAllQuoted(n: Narration, unit: Unit): boolean {
  for (let i = unit.first; i < unit.last; i++)
    if (!isQuoted(n, i) && /[\p{L}\p{N}]/u.test(wordAt(n, i))) return false
  return true
}

const follows = (n: Narration, last: { frame: Frame; unit: Unit }, unit: Unit): boolean =>
  unit.paragraph - last.unit.paragraph <= 1 && unit.first === last.unit.last && (n.units.length ?? 0) > 0

const isLeftOpen = (n: Narration, frame: Frame): boolean =>
  n.runs.some((run) => !run.closed && frame.content.some((range) => range.start === run.start))

function isSpeech(n: Narration, first: number, last: number): boolean {
  let words = 0
  let capitals = 0
  let verb = false
  for (let i = first; i < last; i++) {
    if (/[\p{L}\p{N}]/u.test(wordAt(n, i))) words++
    if (/^\p{Lu}/u.test(n.tokens[i]?.text ?? '')) capitals++
    if (posAt(n, i) === 'VERB' || posAt(n, i) === 'AUX') verb = true
  }
  // “North Korea Sanctions and Policy Enhancement Act” is a name.
  return verb && words >= FEWEST_WORDS && capitals <= words * 0.6
}
