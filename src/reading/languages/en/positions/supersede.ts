import type { Position } from '../../../../model/position.ts'
import { contains } from '../../../../text/spans.ts'

/** Of two stances that one sentence seems to carry, the first says what the second leaves out. */
const SUPERSEDES: readonly [string, string][] = [
  ['dialogue/conditional', 'dialogue/open'],
  ['dialogue/conditional', 'dialogue/closed'],
  ['dialogue/frozen', 'dialogue/closed'],
  ['lifting/precondition', 'lifting/demands'],
  ['lifting/precondition', 'lifting/expects'],
  ['lifting/conditional', 'lifting/refuses'],
  ['lifting/conditional', 'lifting/signals'],
  ['lifting/conditional', 'lifting/offers'],
  ['lifting/offers', 'lifting/signals'],
  ['lifting/signals', 'lifting/refuses'],
  ['lifting/not-asking', 'lifting/refuses'],
  ['lifting/not-asking', 'lifting/demands'],
  ['lifting/doubts', 'lifting/expects'],
  ['reciprocity/will-reciprocate', 'reciprocity/no-response'],
  ['harm/harms-target', 'harm/harmless'],
]

/**
 * The positions of one sentence, keyed `issue/stance`, without those that another of them supersedes. What a side must
 * do before there is dialogue is the condition of that dialogue, not a stance of its own.
 */
export function withoutSuperseded(positions: ReadonlyMap<string, Position>): Position[] {
  const gone = new Set(SUPERSEDES.filter(([by]) => positions.has(by)).map(([, lesser]) => lesser))
  const condition = positions.get('dialogue/conditional')?.condition
  const first = positions.get('initiative/other-side-first')
  if (condition && first && contains(condition, first.span)) gone.add('initiative/other-side-first')
  return [...positions].filter(([key]) => !gone.has(key)).map(([, position]) => position)
}
