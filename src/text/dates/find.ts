import type { Range } from '../../model/span.ts'
import { joined } from './join.ts'
import { at, type Lexemes, lexemesOf, NONE } from './lexemes.ts'
import { BETWEEN } from './rules/durations.ts'
import type { Match } from './rules/match.ts'
import { opensPhrase } from './rules/references.ts'
import { NUMBER_RULES, WORD_RULES } from './rules/table.ts'
import type { TemporalExpression } from './temporal.ts'
import { setTenses } from './tense.ts'
import { widened } from './widen.ts'

/**
 * Every temporal expression of an English text inside the given ranges, unresolved, in text order, without overlap.
 * Offsets are UTF-16 units into `text`. Takes time linear in the length of the text.
 */
export function findTemporal(text: string, ranges: readonly Range[]): TemporalExpression[] {
  const lexemes = lexemesOf(text, ranges)
  const found: TemporalExpression[] = []
  let floor = 0
  for (let i = 0; i < lexemes.all.length; ) {
    const hit = mayOpen(lexemes, i) ? firstMatch(lexemes, i) : null
    if (!hit || hit.match.next <= i) {
      i++
      continue
    }
    const wide = widened(lexemes, i, floor, hit.match)
    found.push(expression(lexemes, wide.from, wide.edge, hit.rule, hit.match))
    i = hit.match.next
    floor = i
  }
  const whole = joined(text, found)
  setTenses(lexemes, whole)
  return whole
}

/** Whether an expression can begin here; most words are told to be none by this alone. */
function mayOpen(s: Lexemes, i: number): boolean {
  const { entry, number, lower } = at(s, i)
  if (number >= 0) return true
  if (entry === NONE.entry) return false
  const next = at(s, i + 1)
  if (entry.opens) return next.digits > 0 || lower === 'final' || opensPhrase(s, i)
  // "early", "the end of": taken in backwards, from the time they stand before
  if (entry.role === 'edge' && entry.ref === undefined) return false
  if (entry.role !== 'the' && entry.role !== 'a' && (entry.shift === undefined || entry.role === 'latest'))
    return true
  if (next.entry !== NONE.entry || next.number >= 0 || lower === 'current') return true
  return (entry.role === 'a' && BETWEEN.has(next.lower)) || opensPhrase(s, i)
}

function firstMatch(lexemes: Lexemes, i: number): { match: Match; rule: string } | null {
  const rules = at(lexemes, i).number >= 0 ? NUMBER_RULES : WORD_RULES
  for (const rule of rules) {
    const match = rule(lexemes, i)
    if (match) return { match, rule: rule.name }
  }
  return null
}

function expression(
  lexemes: Lexemes,
  from: number,
  edge: TemporalExpression['edge'],
  rule: string,
  match: Match,
): TemporalExpression {
  const first = at(lexemes, from)
  return {
    start: first.start,
    end: at(lexemes, match.next - 1).end,
    rule,
    temporal: match.temporal,
    time: match.time ?? null,
    zone: match.zone ?? null,
    edge,
    tense: null,
    before: at(lexemes, from - 1).sentence === first.sentence ? at(lexemes, from - 1).lower : '',
    sentence: first.sentence,
  }
}
