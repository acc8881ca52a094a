import type { Lexeme, Lexemes } from './lexemes.ts'
import type { TemporalExpression, Tense } from './temporal.ts'

const FUTURE = new Set(
  'will ll shall would wo scheduled slated expected due upcoming plans planning planned plan going tomorrow forthcoming expects aims intends hopes prepares ahead'.split(
    ' ',
  ),
)
const PAST = new Set(
  'was were had did said told came went took gave made met held began spoke wrote sent saw left won lost fell rose led became got brought thought knew struck shot broke hit cut put ran sat stood found heard sold bought paid spent grew'.split(
    ' ',
  ),
)
const LEADS_AHEAD = new Set(['until', 'till', 'by', 'as'])

/** Which way a word makes its sentence look. */
function cueOf({ lower, capital }: Lexeme): Tense {
  if (FUTURE.has(lower)) return 'future'
  if (PAST.has(lower)) return 'past'
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
  for (const lexeme of lexemes.all) {
    if (lexeme.sentence !== sentence) {
      sentence = lexeme.sentence
      cue = null
      waiting = []
      // nothing further is told of time: no cue matters any more
      if (next >= expressions.length) break
    }
    if (sentence !== expressions[next]?.sentence && sentence !== expressions[next - 1]?.sentence) continue
    const found = cueOf(lexeme)
    if (found) {
      cue = found
      for (const expression of waiting) expression.tense = found
      waiting = []
      // "the ministry on Tuesday said": the verb right behind has it
      const last = expressions[next - 1]
      if (last && lexeme.start - last.end <= 2 && !LEADS_AHEAD.has(last.before)) last.tense = found
    }
    for (
      let expression = expressions[next];
      expression && expression.start <= lexeme.start;
      expression = expressions[++next]
    ) {
      if (LEADS_AHEAD.has(expression.before)) expression.tense = 'future'
      else if (expression.before === 'since') expression.tense = 'past'
      else if (isPossessive(lexemes.text, expression.end)) expression.tense = 'past'
      else if (cue) expression.tense = cue
      else waiting.push(expression)
    }
  }
}

/** "Wednesday's ruling" has been given. */
const isPossessive = (text: string, end: number): boolean => /^['’]s\s/.test(text.slice(end, end + 3))
