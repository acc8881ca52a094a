import { parseIsoDay } from '../../text/dates/calendar.ts'
import type { Constraint } from './constraint.ts'
import { type Days, type Stretch, united, worded } from './days.ts'
import type { OfficeTerm, PublicationInput } from './input.ts'
import { beside, published } from './said-of.ts'

/** How far behind a person what is said of the term can stand. */
const REACH = 90
const BEGINS =
  /\b(?:took|takes|take|taking|assumed|assumes) (?:office|over|power)\b|\b(?:was|is|be|been) (?:sworn in|inaugurated)\b|\bcame to power\b/i
/** Of a term that others went before: the reference data has one line for all of them. */
const AGAIN = /\b(?:second|third|fourth|fifth|sixth|seventh|new|another|further) (?:\w+ )?term\b|\bagain\b/i
/** Days: who held an office for longer may have been sworn in more than once. */
const ONE_TERM = 5 * 366
const ENDS =
  /\b(?:leaves|leave|leaving|left) (?:office|the White House)\b|\b(?:steps|step|stepping) down\b|\bhands over\b/i

/**
 * "President Yoon Suk-yeol took office this month", "President Obama, who leaves office next week": the days on which
 * that can be said of these terms of the person, whose mention ends at `end`.
 */
export function tenureEvidence(
  input: PublicationInput,
  end: number,
  terms: readonly OfficeTerm[],
): Constraint[] {
  const words = input.text.slice(end, end + REACH)
  const stop = /[.!?…]["”’)]?\s+\p{Lu}|\n/u.exec(words)?.index ?? words.length
  const said = BEGINS.exec(words) ?? ENDS.exec(words)
  if (!said || said.index > stop || AGAIN.test(words.slice(0, stop))) return []
  const [from, to] = [end + said.index, end + said.index + said[0].length]
  const expression = beside(input, from, to)
  if (!expression) return []
  const elect = terms.every((term) => term.office === 'president-elect')
  const day = (term: OfficeTerm): string | null => (ENDS.test(said[0]) || elect ? term.to : term.from)
  const stretches = terms.flatMap((term): Stretch[] => {
    const known = day(term)
    if (!known || known.length < 10 || parseIsoDay(known) === null) return []
    if (/sworn|inaug/i.test(said[0]) && !(lengthOf(term) < ONE_TERM)) return []
    return published({ from: known, to: known, foreseen: true }, expression)
  })
  if (stretches.length === 0) return []
  const days: Days = united(stretches)
  const told = input.text.slice(Math.min(from, expression.start), Math.max(to, expression.end))
  return [
    {
      kind: 'anchor',
      days,
      pattern: null,
      weight: 0,
      basis: `${terms[0]?.person} “${told.replaceAll(/\s+/g, ' ')}”: ${worded(days)}`,
      span: { start: from, end: to },
      verdict: null,
    },
  ]
}

const lengthOf = ({ from, to }: OfficeTerm): number =>
  from && to ? (Date.parse(to) - Date.parse(from)) / 864e5 : Number.POSITIVE_INFINITY
