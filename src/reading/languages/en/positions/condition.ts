import type { Span } from '../../../../model/span.ts'
import type { Token } from '../../../../text/document.ts'
import { spanOf } from '../../../../text/spans.ts'
import { COMMA, type Match, STOP, TURN } from './pattern/match.ts'
import type { Piece } from './pieces.ts'
import { hasSymbol } from './scope.ts'

const LONGEST = 25
/** "if necessary", "if any", "as soon as possible", "until March" state no condition. */
const AGAIN = new Set(['again', 'more'])
const EMPTY = new Set(['necessary', 'needed', 'any', 'not', 'anything', 'possible', 'so'])

const DAY =
  /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|late|early|mid|autumn|spring|summer|winter)$/

const isEmpty = (piece: Piece, at: number): boolean =>
  (piece.tokens[at]?.lower === 'once' && AGAIN.has(piece.tokens[at + 1]?.lower ?? '')) ||
  piece.tokens[at - 1]?.lower === 'at' ||
  (/^(?:until|till)$/.test(piece.tokens[at]?.lower ?? '') && DAY.test(piece.tokens[at + 1]?.lower ?? '')) ||
  (piece.tokens[at + 1]?.lower === 'soon' && piece.tokens[at + 3]?.lower === 'possible') ||
  (EMPTY.has(piece.tokens[at + 1]?.lower ?? '') && piece.words.flags[at + 2] !== 0)

/**
 * The condition stated with a match: "if …", "unless …", "in exchange for …", "to restore relations".
 * `opener` begins a condition; `aim` is a verb that, after "to", names what a demand is for, and counts with `withAims`.
 */
export function findCondition(
  text: string,
  piece: Piece,
  match: Match,
  symbols: { opener: number; weak: number; aim: number; relations: number },
  withAims: boolean,
): Span | null {
  const opensAt = (i: number) =>
    (hasSymbol(piece, i, symbols.opener) && !isEmpty(piece, i)) ||
    (isLast(match, i) && hasSymbol(piece, i, symbols.weak)) ||
    (withAims && isAim(piece, i, symbols.aim, symbols.relations))
  for (let i = match.start; i < piece.words.length && i < match.end + LONGEST; i++) {
    if (i >= match.end && (piece.words.flags[i] as number) & STOP && piece.tokens[i]?.lower !== '–') break
    if (opensAt(i)) return conditionFrom(text, piece, i)
  }
  for (let i = match.start - 1; i >= 0 && i > match.start - LONGEST; i--) {
    if ((piece.words.flags[i] as number) & STOP) break
    if (opensAt(i)) return conditionFrom(text, piece, i)
  }
  return null
}

/** A weak opener ("when") counts only where the pattern itself ends on that one word. */
function isLast(match: Match, i: number): boolean {
  const [start, end] = match.taken.at(-1) ?? [0, 0]
  return start === i && end === i + 1
}

/** "to restore relations": a verb of mending with relations soon after it. */
function isAim(piece: Piece, at: number, aim: number, relations: number): boolean {
  if (piece.tokens[at]?.lower !== 'to') return false
  if (!hasSymbol(piece, at + 1, aim)) return false
  for (let i = at + 2; i < at + 8; i++) if (hasSymbol(piece, i, relations)) return true
  return false
}

function conditionFrom(text: string, piece: Piece, from: number): Span | null {
  let last = from
  while (
    last + 1 < piece.words.length &&
    last + 1 - from < LONGEST &&
    !((piece.words.flags[last + 1] as number) & (COMMA | STOP)) &&
    !(last > from && (piece.words.flags[last + 1] as number) & TURN)
  )
    last++
  const first = piece.tokens[from] as Token
  const end = Math.min(piece.end, (piece.tokens[last] as Token).end)
  const start = Math.max(piece.start, first.start)
  return start < end ? spanOf(text, start, end) : null
}
