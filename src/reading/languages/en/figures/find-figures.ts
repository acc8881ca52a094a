import type { Figure } from '../../../../model/figure.ts'
import type { Quotation } from '../../../../model/quotation.ts'
import type { Token } from '../../../../text/document.ts'
import { firstTokenFrom } from '../../../../text/document.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { ReadingContext } from '../../../context.ts'
import { countedAfter } from './counted.ts'
import { isCurrency, moneyAt } from './money.ts'
import { figureBound, mayOpenNumber, numberAt } from './numbers.ts'

/** The figures of a report: money, percentages, counts and volumes, with unit, bound and who claims them. */
export function findFigures(context: ReadingContext): Figure[] {
  const { tokens } = context.document
  const dated = dateTokens(context)
  const demonyms = new Set(
    context.mentions
      .filter((each) => each.kind === 'state' && each.form !== 'seat')
      .map((each) => each.last - 1),
  )
  const figures: Figure[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (dated.has(i) || !(mayOpenNumber(tokens[i] as Token) || isCurrency(tokens[i] as Token))) continue
    const found = figureAt(context, tokens, i, demonyms)
    if (!found) continue
    figures.push(found.figure)
    i = found.last - 1
  }
  return figures
}

function dateTokens({ document, dates }: ReadingContext): Set<number> {
  const found = new Set<number>()
  for (const date of dates)
    for (let i = firstTokenFrom(document.tokens, date.start); i < document.tokens.length; i++) {
      if ((document.tokens[i] as Token).start >= date.end) break
      found.add(i)
    }
  return found
}

interface Found {
  figure: Figure
  last: number
}

function figureAt(
  context: ReadingContext,
  tokens: Token[],
  at: number,
  demonyms: ReadonlySet<number>,
): Found | null {
  const money = moneyAt(tokens, at)
  if (money)
    return found(
      context,
      tokens,
      at,
      money.last,
      money.value,
      money.unit,
      ofBehind(context, tokens, money.last),
      at,
    )
  if (isNumbering(tokens, at)) return null
  const number = numberAt(tokens, at)
  if (!number) return null
  const sentence = tokens[at]?.sentence
  const after = tokens[number.last]
  if (after && after.sentence === sentence && /^(?:%|percent|percentage|pct)$/.test(after.lower)) {
    const wide =
      after.lower === 'percentage' && /^points?$/.test(tokens[number.last + 1]?.lower ?? '') ? 2 : 1
    const last = number.last + wide
    return found(
      context,
      tokens,
      at,
      last,
      number.value,
      '%',
      ofBehind(context, tokens, last) ?? subjectBefore(context, tokens, at),
      at,
    )
  }
  if (after?.lower === 'per' && tokens[number.last + 1]?.lower === 'cent')
    return found(
      context,
      tokens,
      at,
      number.last + 2,
      number.value,
      '%',
      ofBehind(context, tokens, number.last + 2),
      at,
    )
  const counted = countedAfter(tokens, number.last, sentence ?? -1, (i) => demonyms.has(i))
  if (!counted || (number.value <= 2 && !/^\d/.test(tokens[at]?.text ?? '') && !counted.isListed)) return null
  return found(context, tokens, at, counted.last, number.value, counted.unit, counted.of, at)
}

function found(
  context: ReadingContext,
  tokens: Token[],
  first: number,
  last: number,
  value: number,
  unit: string,
  of: string | null,
  boundAt: number,
): Found {
  const text = spanOf(context.document.text, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
  const figure: Figure = {
    value,
    unit,
    of,
    bound: figureBound(tokens, boundAt) ?? (isRecord(tokens, first) ? 'record' : 'exact'),
    text,
    statedBy: claimant(context.quotations, text.start, text.end),
  }
  return { figure, last }
}

/** "a record 22,000 sanctions". */
const isRecord = (tokens: Token[], at: number): boolean => /^record$/.test(tokens[at - 1]?.lower ?? '')

/** The innermost quotation that holds the figure. */
function claimant(quotations: readonly Quotation[], start: number, end: number): string | null {
  let best: string | null = null
  let size = Number.POSITIVE_INFINITY
  for (const quotation of quotations)
    for (const piece of quotation.content)
      if (piece.start <= start && end <= piece.end && piece.end - piece.start < size) {
        best = quotation.id
        size = piece.end - piece.start
      }
  return best
}

/** "of Russian gas", "in trade": a few words behind the figure. */
function ofBehind(context: ReadingContext, tokens: Token[], at: number): string | null {
  if (!/^(?:of|in|worth)$/.test(tokens[at]?.lower ?? '')) return null
  let last = at + 1
  while (last < at + 7 && tokens[last] && /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[last]?.pos ?? ''))
    last++
  return last > at + 1
    ? context.document.text.slice(tokens[at + 1]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    : null
}

/** "the economy grew 4.1%": the noun phrase at the head of the clause. */
function subjectBefore(context: ReadingContext, tokens: Token[], at: number): string | null {
  const sentence = tokens[at]?.sentence
  let verb = at - 1
  while (verb > at - 6 && tokens[verb]?.sentence === sentence && tokens[verb]?.pos !== 'VERB') verb--
  if (tokens[verb]?.pos !== 'VERB') return null
  let first = verb - 1
  while (
    first > verb - 7 &&
    tokens[first]?.sentence === sentence &&
    /^(?:NOUN|PROPN|ADJ|DET|PART|AUX)$/.test(tokens[first]?.pos ?? '')
  )
    first--
  return first + 1 < verb
    ? context.document.text.slice(tokens[first + 1]?.start ?? 0, tokens[verb - 1]?.end ?? 0)
    : null
}

/** Numbers that name rather than count: "No. 833", "Resolution 2231", "chapter 7", "1." at the head of a line. */
function isNumbering(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const sameSentence = before?.sentence === tokens[at]?.sentence
  if (!before || !sameSentence) return /^[.)]$/.test(tokens[at + 1]?.text ?? '')
  return (
    /^(?:no|no\.|nos|number|resolution|article|articles|chapter|section|paragraph|order|decree|regulation|decision|page|group|flight|channel|area|phase|version|class|type|covid|g|p|at|aged|age|su|mig|c)$/.test(
      before.lower,
    ) ||
    (/^[-‐‑–/#]$/.test(before.text) && before.end === tokens[at]?.start)
  )
}
