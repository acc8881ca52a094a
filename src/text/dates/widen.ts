import { at, type Lexemes } from './lexemes.ts'
import type { Match } from './rules/match.ts'
import type { Edge } from './temporal.ts'

const EDGES: Record<string, Edge> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
  earlier: 'before',
  later: 'after',
}

/** Words that belong to an expression without changing it: "nearly two years", "at least 30 days". */
const APPROXIMATE = new Set('nearly almost about around roughly approximately over within'.split(' '))
const MOST_WORDS = 6

/** Takes in the words before a match that belong to it, down to the end of the last one (`floor`). */
export function widened(s: Lexemes, i: number, floor: number, match: Match): { from: number; edge: Edge } {
  let from = i
  let edge: Edge = match.edge ?? null
  for (let step = 0; step < MOST_WORDS && from > floor; step++) {
    const word = at(s, from - 1)
    if (word.sentence !== at(s, i).sentence) break
    const taken = edgeBefore(s, from)
    if (taken && taken.from >= floor && edge === null) {
      from = taken.from
      edge = taken.edge
    } else if (word.entry.role === 'the' && from > floor) from--
    else if (match.temporal.kind === 'duration' && APPROXIMATE.has(word.lower)) from--
    else if (
      match.temporal.kind === 'duration' &&
      /^(?:least|most)$/.test(word.lower) &&
      at(s, from - 2).lower === 'at' &&
      from - 2 >= floor
    )
      from -= 2
    else if (
      match.temporal.kind === 'duration' &&
      word.lower === 'than' &&
      /^(?:more|less)$/.test(at(s, from - 2).lower) &&
      from - 2 >= floor
    )
      from -= 2
    else break
  }
  return { from, edge }
}

/** "early", "mid-", "the end of", "earlier in". */
function edgeBefore(s: Lexemes, from: number): { from: number; edge: Edge } | null {
  let k = from - 1
  if (at(s, k).entry.role === 'the' && /^(?:of|in)$/.test(at(s, k - 1).lower)) k--
  if (at(s, k).lower === 'of' || at(s, k).lower === 'in' || at(s, k).lower === '-') k--
  const { lower, entry } = at(s, k)
  const edge = entry.role === 'edge' ? EDGES[lower] : undefined
  if (!edge) return null
  if (k === from - 1)
    return /^(?:end|close|start|middle|beginning)$/.test(lower) && lower !== 'end' ? null : { from: k, edge }
  const of = at(s, k + 1).lower === 'of'
  const noun = /^(?:beginning|start|middle|end|close)$/.test(lower)
  if (of ? !noun : at(s, k + 1).lower === 'in' && !/^(?:early|late|earlier|later)$/.test(lower)) return null
  return { from: k, edge }
}
