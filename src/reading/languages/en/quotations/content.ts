import type { Range } from '../../../../model/span.ts'
import type { OpenFrame } from './cue-frames.ts'
import { isQuoted, type Narration, posAt, type Unit, wordAt } from './narration.ts'

/** Gives every frame of a unit the offsets of what is said, and says which speech is told inside which. */
export function closeContents(n: Narration, unit: Unit, frames: OpenFrame[]): void {
  for (const frame of frames) {
    if (frame.before) frame.content.push(...contentBefore(n, frame.before.first, frame.before.last))
    if (frame.from >= 0) {
      const end = endOfContent(n, unit, frame, frames)
      frame.content.push(...contentAfter(n, frame, end))
    }
    frame.narrator = { start: n.tokens[frame.first]?.start ?? 0, end: n.tokens[frame.last - 1]?.end ?? 0 }
  }
  for (const frame of frames)
    frame.inside =
      frames.find(
        (outer) =>
          outer !== frame && outer.content.some((range) => frame.content.every((c) => holds(range, c))),
      ) ?? null
}

const holds = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start

/** What stands before "…, X said": a run alone, or the whole clause with the runs in it. */
function contentBefore(n: Narration, first: number, last: number): Range[] {
  if (isQuoted(n, last - 1)) {
    const run = n.runs[(n.runOf[last - 1] ?? 0) - 1]
    let start = last - 1
    while (start > first && n.runOf[start - 1] === n.runOf[last - 1]) start--
    if (run && (start === first || standsApart(n, first, start))) return [{ start: run.start, end: run.end }]
  }
  return wordsBetween(n, first, last)
}

/** Narrator's words before a run are no part of what is said when a colon or comma sets them off. */
function standsApart(n: Narration, first: number, start: number): boolean {
  if (/^[,:;.—–]$/.test(wordAt(n, start - 1))) return true
  for (let i = first; i < start; i++) if (posAt(n, i) === 'VERB' || posAt(n, i) === 'AUX') return false
  return start - first <= 2
}

function contentAfter(n: Narration, frame: OpenFrame, end: number): Range[] {
  const run = n.runs[(n.runOf[frame.from] ?? 0) - 1]
  if (!run) return wordsBetween(n, frame.from, end)
  let after = frame.from
  while (after < end && n.runOf[after] === n.runOf[frame.from]) after++
  const apart = /^[,:]$/.test(wordAt(n, frame.from - 1)) || frame.before !== null
  const ends = after >= end || /^[.,;:—–)]$/.test(wordAt(n, after)) || isQuoted(n, after)
  return apart || ends ? [{ start: run.start, end: run.end }] : wordsBetween(n, frame.from, end)
}

/** The first token after a frame's content: where the next narrator's words begin, else the unit's end. */
function endOfContent(n: Narration, unit: Unit, frame: OpenFrame, frames: OpenFrame[]): number {
  let end = frame.rule === 'as' ? endOfJudgement(n, unit, frame.from) : unit.last
  end = narratorAgain(n, unit, frame, end)
  for (const other of frames) {
    if (other === frame || other.first <= frame.from || other.first >= end) continue
    if (other.bare) end = other.first
    else if (other.before) end = Math.min(end, Math.max(frame.from, other.before.last))
    else if (startsSibling(n, other)) end = other.first - 1
  }
  return end
}

/** "condemned the move as unlawful, …": a judgement ends with its phrase. */
function endOfJudgement(n: Narration, unit: Unit, from: number): number {
  for (let i = from; i < unit.last; i++) {
    if (isQuoted(n, i)) continue
    if (/^[,;:—–]$/.test(wordAt(n, i)) || opensPredicate(n, i)) return i
    // The day is that of the judging: "called the move theft on Thursday".
    if (n.dated[i] === 1 && i > from + 1) return wordAt(n, i - 1) === 'on' ? i - 1 : i
  }
  return unit.last
}

/** Indirect speech ends where the narrator takes over again: "as he hit out at …", or the main clause after "given that X says …,". */
function narratorAgain(n: Narration, unit: Unit, frame: OpenFrame, end: number): number {
  if (!/^(?:that|clause)$/.test(frame.rule)) return end
  const subordinate = isSubordinate(n, unit, frame)
  // "X, which said that …, did not respond": the main clause goes on after the comma.
  const relative = frame.source !== null && /^(?:which|who)$/.test(wordAt(n, frame.source.first))
  for (let i = frame.from + 2; i < end; i++) {
    if (isQuoted(n, i)) continue
    if (subordinate && wordAt(n, i) === ',') return i
    if (
      relative &&
      wordAt(n, i) === ',' &&
      /^(?:AUX|VERB)$/.test(posAt(n, i + 1)) &&
      !/ing$/.test(wordAt(n, i + 1))
    )
      return i
    if (wordAt(n, i) === 'but' && (posAt(n, i + 1) === 'VERB' || /^(?:did|does)$/.test(wordAt(n, i + 1))))
      return i
    if (
      /^(?:as|while)$/.test(wordAt(n, i)) &&
      /^(?:he|she)$/.test(wordAt(n, i + 1)) &&
      posAt(n, i + 2) === 'VERB'
    )
      return i
  }
  return end
}

/** "Given that the United States says …, the measures leave little room": the attribution is only a side clause. */
function isSubordinate(n: Narration, unit: Unit, frame: OpenFrame): boolean {
  for (let i = unit.first; i < frame.first && i < unit.first + 3; i++)
    if (/^(?:given|although|though|while|because|since|if|unless|whereas|despite)$/.test(wordAt(n, i)))
      return true
  return false
}

/** "called it theft and accused …": the next predicate of the narrator's sentence. */
const opensPredicate = (n: Narration, i: number): boolean =>
  /^(?:and|but)$/.test(wordAt(n, i)) && /^(?:VERB|AUX)$/.test(posAt(n, i + 1)) && !isQuoted(n, i + 1)

/** ", and Lavrov added that …": a clause of its own beside the one before. */
const startsSibling = (n: Narration, frame: OpenFrame): boolean =>
  /^(?:and|but|while|whereas|;)$/.test(wordAt(n, frame.first - 1)) &&
  /^(?:,|;|and|but)$/.test(wordAt(n, frame.first - 2) || ';')

/** The tokens as one range without punctuation at its edges; quotation marks at the edges go where they stand alone. */
function wordsBetween(n: Narration, first: number, last: number): Range[] {
  let from = first
  let to = last
  while (from < to && /^[,.;:—–-]$/.test(wordAt(n, from))) from++
  while (to > from && /^[,.;:—–-]$/.test(wordAt(n, to - 1))) to--
  const start = n.tokens[from]
  const end = n.tokens[to - 1]
  if (!start || !end || from >= to) return []
  return [wholeRun(n, from, to) ?? { start: start.start, end: end.end }]
}

/** When one run makes up all of the range, its words without the marks. */
function wholeRun(n: Narration, from: number, to: number): Range | null {
  const of = n.runOf[from] ?? 0
  if (of === 0 || n.runOf[to - 1] !== of) return null
  const run = n.runs[of - 1]
  return run ? { start: run.start, end: run.end } : null
}
