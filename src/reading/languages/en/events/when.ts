import type { DateMention } from '../../../../model/date-mention.ts'
import type { DateRange } from '../../../../model/date-range.ts'
import type { Action, UntilKind } from '../../../../model/vocabulary.ts'
import { firstTokenFrom } from '../../../../text/document.ts'
import type { Clause } from '../clauses/clause.ts'
import type { ReadSentence, Scene } from './scene.ts'

export interface When {
  date: DateRange | null
  effective: DateRange | null
  until: string | null
  untilKind: UntilKind | null
}

interface DatedWord {
  date: DateMention
  role: 'date' | 'until' | 'effective'
  since: boolean
  /** Token before it. */
  at: number
}

const STANDING = new Set<Action>([
  'impose',
  'extend',
  'maintain',
  'expand',
  'suspend',
  'waive',
  'ease',
  'lift',
])

/** The day of an event and how long it holds, from the dates of its clause, else of the clause that reports it. */
export function whenOf(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  action: Action,
  done: boolean,
): When {
  const dated = datesOf(scene, read)
  const inside = dated.filter((each) => each.at >= clause.first - 1 && each.at < clause.last + 1)
  const until = STANDING.has(action)
    ? inside.filter((each) => each.role === 'until' && each.date.latest !== null).at(-1)
    : undefined
  const further = dated.filter(
    (each) => each.role === 'until' && each.at > clause.verb && each.date.latest !== null,
  )
  const holds = until ?? (action === 'extend' && further.length === 1 ? further[0] : undefined)
  const effective = inside.find((each) => each.role === 'effective')
  const own = nearest(
    inside.filter((each) => each.role === 'date'),
    clause.verb,
  )
  const date = own ?? leading(read, dated, clause) ?? (done ? governing(clause, dated) : null)
  return {
    date: date ? rangeOf(date.date) : null,
    effective: effective ? rangeOf(effective.date) : null,
    until: holds?.date.latest ?? null,
    untilKind: holds ? untilKind(action) : null,
  }
}

const untilKind = (action: Action): UntilKind =>
  action === 'suspend' || action === 'waive' ? 'end' : 'review'

const rangeOf = (date: DateMention): DateRange => ({
  earliest: date.earliest,
  latest: date.latest,
  basis: `words: "${date.text}"`,
})

function datesOf(scene: Scene, read: ReadSentence): DatedWord[] {
  const { dates } = scene.context
  const found: DatedWord[] = []
  for (let i = firstTokenFrom(dates, read.sentence.start); i < dates.length; i++) {
    const date = dates[i] as DateMention
    if (date.start >= read.sentence.end) break
    if (date.type !== 'DATE' && date.type !== 'TIME') continue
    if (date.earliest === null && date.latest === null) continue
    if (date.value === 'PRESENT_REF' || date.value === 'PAST_REF' || date.value === 'FUTURE_REF') continue
    const at = firstTokenFrom(scene.tokens, date.start)
    if (isAttribute(scene, date, at)) continue
    const since = /^since$/.test(scene.tokens[at - 1]?.lower ?? '') || /^since\b/i.test(date.text)
    found.push({ date, role: roleOf(scene, date, at), at, since })
  }
  return found
}

/** "a landmark 2015 treaty": the year of the treaty. */
const isAttribute = ({ tokens }: Scene, { text }: DateMention, at: number): boolean =>
  /^\d{4}$/.test(text) &&
  /^(?:DET|ADJ|PART)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '')

function roleOf(scene: Scene, date: DateMention, at: number): DatedWord['role'] {
  const before =
    scene.tokens[at - 1]?.lower === 'the' ? scene.tokens[at - 2]?.lower : scene.tokens[at - 1]?.lower
  const opening = /^\S+/.exec(date.text.toLowerCase())?.[0] ?? ''
  if (/^(?:until|till|through|thru)$/.test(before ?? '') || /^(?:until|till|through)$/.test(opening))
    return 'until'
  if (before === 'to' && /^(?:extend|renew|prolong)/.test(scene.tokens[at - 3]?.lower ?? '')) return 'until'
  if (
    /^(?:from|effective|starting|beginning)$/.test(before ?? '') ||
    (before === 'of' && scene.tokens[at - 2]?.lower === 'as')
  )
    return 'effective'
  return 'date'
}

const nearest = (dated: DatedWord[], verb: number): DatedWord | null =>
  dated.reduce<DatedWord | null>(
    (best, each) => (!best || Math.abs(each.at - verb) < Math.abs(best.at - verb) ? each : best),
    null,
  )

/** "Last month, Trump held …": a date at the head of the sentence, with no other clause between. */
function leading(read: ReadSentence, dated: DatedWord[], clause: Clause): DatedWord | null {
  const before = dated.filter((each) => each.role === 'date' && each.at < clause.first && !each.since)
  const last = before.at(-1)
  if (!last) return null
  const isTaken = read.clauses.some(
    (other) => other !== clause && other.passive && other.first <= last.at && last.at < other.last,
  )
  if (isTaken) return null
  return read.clauses.some(
    (other) =>
      other.verb > last.at &&
      other.verb < clause.groupFirst &&
      other.verb < clause.first &&
      !other.infinitive,
  )
    ? null
    : last
}

/** "Earlier on Wednesday the press service reported that …". */
function governing(clause: Clause, dated: DatedWord[]): DatedWord | null {
  const governor = clause.governor?.clause
  if (!governor)
    return dated.length === 1 && dated[0]?.role === 'date' && dated[0].at < clause.first ? dated[0] : null
  return nearest(
    dated.filter((each) => each.role === 'date' && each.at < clause.first),
    governor.verb,
  )
}
