import type { Lexeme, Lexemes } from './lexemes.ts'
import type { TemporalExpression, Tense } from './temporal.ts'

const FUTURE =
  'will ll shall would wo scheduled slated expected due upcoming planning planned going tomorrow forthcoming expects aims intends hopes prepares ahead'.split(
    ' ',
  )
const PAST =
  'was were had did said told came went took gave made met held began spoke wrote sent saw left won lost fell rose led became got brought thought knew struck shot broke hit cut put ran sat stood found heard sold bought paid spent grew'.split(
    ' ',
  )
const LEADS_AHEAD = new Set(['until', 'till', 'by', 'as', 'through'])
const TO_BE = new Set(['is', 'are', 'set', 'plan', 'plans'])

const CUES = new Map<string, Tense>([
  ...PAST.map((word) => [word, 'past'] as const),
  ...FUTURE.map((word) => [word, 'future'] as const),
])

/** Which way a word makes its sentence look; "is to meet", "set to resume" look ahead. */
function cueOf({ lower, capital }: Lexeme, before: string): Tense {
  if (lower === 'to' && TO_BE.has(before)) return 'future'
  const cue = CUES.get(lower)
  if (cue) return cue
  return !capital && lower.length > 4 && lower.endsWith('ed') && lower !== 'united' ? 'past' : null
}

/**
 * Gives each expression the tense of the last cue before it in its sentence, or of the first after it.
 * A preposition overrules: "until Friday" looks ahead, "since Friday" back.
 */
export function setTenses(lexemes: Lexemes, expressions: TemporalExpression[]): void {
  let cue: Tense = null
  let sentence = -1
  let next = 0
  let waiting: TemporalExpression[] = []
  let before = ''
  let hadBefore = false
  for (const lexeme of lexemes.all) {
    if (lexeme.sentence !== sentence) {
      sentence = lexeme.sentence
      cue = null
      waiting = []
      hadBefore = false
      // nothing further is told of time: no cue matters any more
      if (next >= expressions.length) break
    }
    if (sentence !== expressions[next]?.sentence && sentence !== expressions[next - 1]?.sentence) continue
    const found = cueOf(lexeme, before)
    before = lexeme.lower
    // but "had promised to reply by Friday"
    if (lexeme.lower === 'had' || lexeme.lower === 'to') hadBefore = lexeme.lower === 'had'
    // "until Thursday, they had not": seen from a time that has passed
    if (lexeme.lower === 'had' && last(expressions, next)?.sentence === sentence) lookBack(expressions, next)
    if (found) {
      cue = found
      // "On Friday, the government planned …": told of that day, not for it
      const told = found === 'future' && PLANNED.has(lexeme.lower) ? 'past' : found
      for (const expression of waiting) expression.tense = told
      waiting = []
      // "the ministry on Tuesday said": the verb right behind has it
      const nearest = last(expressions, next)
      if (nearest && lexeme.start - nearest.end <= 2 && !LEADS_AHEAD.has(nearest.before))
        nearest.tense = found
    }
    for (
      let expression = expressions[next];
      expression && expression.start <= lexeme.start;
      expression = expressions[++next]
    ) {
      if (LEADS_AHEAD.has(expression.before)) expression.tense = hadBefore ? 'past' : 'future'
      else if (expression.before === 'since') expression.tense = 'past'
      else if (isPossessive(lexemes.text, expression.end)) expression.tense = 'past'
      else if (cue) expression.tense = cue
      else waiting.push(expression)
    }
  }
}

const PLANNED = new Set(['planned', 'scheduled', 'expected'])

const last = (expressions: TemporalExpression[], next: number): TemporalExpression | undefined =>
  expressions[next - 1]

/** "Until", "by" before the last expression set its tense: it has passed all the same. */
function lookBack(expressions: TemporalExpression[], next: number): void {
  const expression = last(expressions, next)
  if (expression && LEADS_AHEAD.has(expression.before)) expression.tense = 'past'
}

/** "Wednesday's ruling" has been given. */
const isPossessive = (text: string, end: number): boolean => /^['’]s\s/.test(text.slice(end, end + 3))
