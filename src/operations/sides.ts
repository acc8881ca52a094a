import { NotFoundError } from '../errors.ts'
import type { Entry, EventEntry, Record, Side } from '../model/record.ts'
import { isHostile } from '../record/acts.ts'
import { belongsTo, compatible, keyOf } from '../record/blocs.ts'
import type { SideGroup, Sides } from './results.ts'

/** Two sides as a user names them: codes (`USA`) or names ("Russia"). */
export type Between = readonly [string, string] | null | undefined

/** The sides asked for. Throws `NotFoundError` for one that the record does not know. */
export function requireSides(record: Record, [a, b]: readonly [string, string]): Sides {
  return { a: groupNamed(record, a), b: groupNamed(record, b) }
}

/** The sides asked for; `null` where none are: no narrowing down. */
export const sidesOf = (record: Record, between: Between): Sides | null =>
  between ? requireSides(record, between) : null

function groupNamed(record: Record, given: string): SideGroup {
  const wanted = given.trim().toLowerCase()
  const known = new Map<string, string>()
  for (const side of record.entries.flatMap(sidesIn)) {
    const key = keyOf(side) as string
    known.set(key, side.name)
    if (key.toLowerCase() === wanted || side.name.toLowerCase() === wanted)
      return { label: key, parties: [key] }
  }
  const list = [...known.keys()].filter((key) => /^[A-Z]{2,4}$/.test(key)).sort()
  const help = list.length > 0 ? `it knows ${list.slice(0, 12).join(', ')}` : 'it names no states yet'
  throw new NotFoundError(`The record holds nothing about “${given}”: ${help}.`)
}

function sidesIn(entry: Entry): Side[] {
  const sides =
    entry.kind === 'event'
      ? [entry.actor, entry.recipient]
      : entry.kind === 'utterance'
        ? [entry.speaker]
        : [entry.claimant]
  return sides.filter((side) => side !== null)
}

/** Pairs of sides by the number of events between them, most first. */
export function pairsOf(record: Record): { a: string; b: string; entries: number }[] {
  const pairs = new Map<string, { a: string; b: string; entries: number }>()
  for (const entry of record.entries) {
    if (entry.kind !== 'event' || !entry.actor?.party || !entry.recipient?.party) continue
    const [a, b] = [entry.actor.party, entry.recipient.party].sort() as [string, string]
    if (compatible(a, b)) continue
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, entries: 0 }
    pair.entries++
    pairs.set(`${a} ${b}`, pair)
  }
  return [...pairs.values()].sort((x, y) => y.entries - x.entries || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/**
 * The pair of sides with most events between them, the one that imposes more first. Allies join a side where the
 * record shows them acting together: as a bloc, or in one breath.
 */
export function mainSides(record: Record): Sides | null {
  const [pair] = pairsOf(record)
  if (!pair) return null
  const events = record.entries.filter((entry) => entry.kind === 'event')
  const a = withAllies(pair.a, pair.b, events)
  const b = withAllies(pair.b, pair.a, events)
  const imposed = (from: SideGroup, to: SideGroup) =>
    events.filter(
      (entry) => isHostile(entry.action) && speaksFor(entry.actor, from) && speaksFor(entry.recipient, to),
    ).length
  return imposed(b, a) > imposed(a, b) ? { a: b, b: a } : { a, b }
}

const MOST_NAMES = 3

/** A party with whoever acts beside it against the other: its blocs, their other members, partners in one breath. */
function withAllies(party: string, other: string, events: readonly EventEntry[]): SideGroup {
  const counts = new Map<string, number>()
  const own = new Set<string>()
  for (const event of events) {
    const [actor, recipient] = [keyOf(event.actor), keyOf(event.recipient)]
    const ally = recipient === other ? actor : actor === other ? recipient : null
    if (ally) counts.set(ally, (counts.get(ally) ?? 0) + 1)
    if (actor === party && recipient === other && isHostile(event.action))
      for (const { report, span } of event.attestations) own.add(`${report} ${span.start}`)
  }
  const partners = events.filter(
    (event) =>
      isHostile(event.action) &&
      event.attestations.some(({ report, span }) => own.has(`${report} ${span.start}`)),
  )
  const blocs = [...counts.keys()].filter((ally) => belongsTo(party, ally))
  const joins = (ally: string) =>
    blocs.includes(ally) ||
    belongsTo(ally, party) ||
    blocs.some((bloc) => belongsTo(ally, bloc)) ||
    partners.some((event) => keyOf(event.actor) === ally && keyOf(event.recipient) === other)
  const allies = [...counts]
    .filter(([ally]) => ally !== party && ally !== other && joins(ally))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([ally]) => ally)
  const parties = [party, ...allies]
  return { label: parties.slice(0, MOST_NAMES).join(' / '), parties }
}

/** Whether a state, bloc or speaker belongs to a side. */
export const speaksFor = (side: Side | null, group: SideGroup): boolean => {
  const key = keyOf(side)
  return key !== null && group.parties.some((party) => compatible(party, key))
}

/** Whether an event or measure goes from one side to the other; where one of them is not known, the other decides. */
export function between(from: Side | null, to: Side | null, sides: Sides | null): boolean {
  if (!sides) return true
  const { a, b } = sides
  if (from && to) return (speaksFor(from, a) && speaksFor(to, b)) || (speaksFor(from, b) && speaksFor(to, a))
  const known = from ?? to
  return speaksFor(known, a) || speaksFor(known, b)
}

/** Whether a speaker or claimant belongs to one of the sides. */
export const ofEither = (side: Side | null, sides: Sides | null): boolean =>
  !sides || speaksFor(side, sides.a) || speaksFor(side, sides.b)
