import { daysInMonth, parseIsoDay } from '../../text/dates/calendar.ts'
import type { Constraint } from './constraint.ts'
import { type Days, type Stretch, united, worded } from './days.ts'
import { type Holding, holdings, termsOf } from './holdings.ts'
import type { OfficeTerm, PublicationInput } from './input.ts'
import { ROLES } from './roles.ts'
import { tenureEvidence } from './tenure.ts'

/** How far into the body a mention is part of the news itself. */
const LEAD = 1200
const HEADLINE = 600
/** Reports of an election campaign call people by offices they may win or once held. */
const CAMPAIGN =
  /\b(?:candidates?|nominees?|nomination|front-?runner|primary|primaries|caucus(?:es)?|delegates|campaign trail|running mate|super pac|debate)\b/gi

interface Group {
  holding: Holding
  count: number
}

/** "US President-elect Donald Trump", "Prime Minister Mikhail Mishustin": the report is of their term. */
export function officeEvidence(input: PublicationInput): Constraint[] {
  const groups = new Map<string, Group>()
  for (const range of input.body) {
    for (const holding of holdings(input.text, range.start, range.end, input.terms)) {
      const key = `${holding.person}|${holding.role}|${holding.former}`
      const group = groups.get(key)
      if (group) {
        group.count++
        if (holding.plain) group.holding = holding
      } else groups.set(key, { holding, count: 1 })
    }
  }
  let campaign: boolean | null = null
  const kept = [...groups.values()].filter((group) => {
    if (group.holding.plain) return true
    campaign ??= ofCampaign(input)
    return !campaign || isMostlySo(input, group)
  })
  return kept.flatMap((group) => constraint(input, group, kept))
}

/** Whether someone who held the office later is named with it too: then the earlier holder is a memory. */
function isSucceeded(
  group: Group,
  held: readonly OfficeTerm[],
  others: readonly Group[],
  terms: readonly OfficeTerm[],
): boolean {
  const began = (from: string | null | undefined): string => from ?? ''
  const latest =
    held
      .map((term) => began(term.from))
      .sort()
      .at(-1) ?? ''
  const party = held[0]?.party
  const role = ROLES[group.holding.role]
  return others.some(
    ({ holding }) =>
      holding.role === group.holding.role &&
      holding.person !== group.holding.person &&
      !holding.former &&
      termsOf(holding.person, terms).some(
        (term) => term.party === party && role?.fits(term) && began(term.from) > latest,
      ),
  )
}

/** Called by the office whenever the full style is due, not once among many mentions of a candidate. */
function isMostlySo({ text }: PublicationInput, { holding, count }: Group): boolean {
  const surname = holding.person.split(' ').at(-1) ?? holding.person
  return count > 3 || count * 5 >= text.split(surname).length - 1
}

function ofCampaign({ text, body }: PublicationInput): boolean {
  const words = new Set<string>()
  for (const { start, end } of body)
    for (const found of text.slice(start, end).matchAll(CAMPAIGN))
      words.add(found[0].toLowerCase().slice(0, 6))
  return words.size >= 2
}

/**
 * Whether the report is of the person's own time: called so in the news itself or more than once. A mention in passing
 * may leave out "former", and only tells that the term has begun.
 */
function isOfToday(input: PublicationInput, group: Group): boolean {
  const { text, body } = input
  const { holding, count } = group
  const from = body[0]?.start ?? 0
  if (
    holding.plain ||
    (count > 1 && isMostlySo(input, group)) ||
    holding.start < from + (holding.shared ? HEADLINE : LEAD)
  )
    return true
  const surname = holding.person.split(' ').at(-1) ?? holding.person
  return !holding.shared && text.slice(from, from + HEADLINE).includes(surname)
}

function constraint(input: PublicationInput, group: Group, others: readonly Group[]): Constraint[] {
  const { text, terms } = input
  const { holding } = group
  const role = ROLES[holding.role]
  const held = termsOf(holding.person, terms).filter((term) => role?.fits(term))
  if (held.length === 0) return []
  const stretches = held.map(stretchOf)
  const today = isOfToday(input, group) && (holding.plain || !isSucceeded(group, held, others, terms))
  const days = holding.former ? afterTerm(stretches) : today ? united(stretches) : begun(stretches)
  if (days.length === 0) return []
  const tenure = holding.former ? [] : tenureEvidence(input, holding.end, held)
  const words = text.slice(holding.start, holding.end).replaceAll(/\s+/g, ' ')
  const latest = Math.max(...stretches.map(([from]) => from))
  return [
    ...tenure,
    {
      kind: 'office',
      days,
      pattern: null,
      // of two that exclude each other the later stands: past holders are named without "former", future ones are not
      weight:
        (holding.plain ? 1_000_000 : 0) +
        (Number.isFinite(latest) ? latest : 0) -
        (holding.former ? 500_000 : 0),
      basis: `“${words}”: ${holding.person} ${holding.former ? 'had been' : 'was'} ${held.at(-1)?.title ?? ''} ${worded(days)}`,
      span: { start: holding.start, end: holding.end },
      verdict: null,
    },
  ]
}

const stretchOf = (term: OfficeTerm): Stretch => [
  bound(term.from, false) ?? Number.NEGATIVE_INFINITY,
  bound(term.to, true) ?? Number.POSITIVE_INFINITY,
]

const begun = (stretches: readonly Stretch[]): Days => [
  [Math.min(...stretches.map(([from]) => from)), Number.POSITIVE_INFINITY],
]

/** A month or year stands for all its days. */
function bound(day: string | null, end: boolean): number | null {
  if (day === null || day === '') return null
  if (day.length === 4) return parseIsoDay(end ? `${day}-12-31` : `${day}-01-01`)
  if (day.length > 7) return parseIsoDay(day)
  const [year, month] = day.split('-').map(Number) as [number, number]
  return parseIsoDay(`${day}-${String(end ? daysInMonth(year, month) : 1).padStart(2, '0')}`)
}

/** A "former president" has left office and does not hold it again. */
function afterTerm(stretches: readonly Stretch[]): Days {
  const sorted = united(stretches)
  const gaps: Stretch[] = []
  for (const [index, [, to]] of sorted.entries()) {
    if (!Number.isFinite(to)) continue
    gaps.push([to, (sorted[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - 0])
  }
  return united(gaps)
}
