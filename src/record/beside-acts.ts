import type { Beside, ClaimEntry, EventEntry } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { isDone, isHostile } from './acts.ts'
import type { ActsBySide } from './acts-by-side.ts'
import { compatible, keyOf } from './blocs.ts'
import { byStart, canMeet } from './interval.ts'

/** More than this beside one claim is no longer read. */
const MOST = 10

/** Actions that count as the same act when a side says that it did or did not do it. */
const FAMILIES: Action[][] = [
  ['impose', 'expand'],
  ['ease', 'suspend', 'lift', 'waive'],
  ['extend', 'maintain'],
]

/** "We have not imposed restrictions": the acts of that side on record, done or denied. */
export function besideActs(claim: ClaimEntry, acts: ActsBySide): void {
  const { about } = claim
  const { action } = about
  const actor = about.actor ?? claim.claimant?.party ?? null
  if (!action || !actor) return
  const family = FAMILIES.find((actions) => actions.includes(action)) ?? [action]
  for (const entry of acts.of(actor, family)) {
    if (claim.for.length + claim.against.length >= 2 * MOST) return
    const hit = keyOf(entry.recipient)
    if (about.recipient && hit && !compatible(hit, about.recipient)) continue
    if (restsOn(entry, claim) || isAfter(entry, claim)) continue
    const same = entry.polarity === about.polarity
    const list = same ? claim.for : claim.against
    const done = entry.polarity === 'affirmed' ? 'done' : 'denied'
    if (list.length < MOST) list.push(beside(entry, `same act by the same side, ${done}`))
  }
}

/** "They began it": the first act on record between the two sides. */
export function besideOrigin(claim: ClaimEntry, acts: ActsBySide): void {
  const { actor, recipient, polarity } = claim.about
  const named = actor ?? claim.claimant?.party ?? null
  if (!named) return
  const own = earliest(acts.of(named), claim, (entry) => !recipient || aims(entry, recipient))
  const theirs = earliest(acts.against(named), claim, (entry) => !recipient || comesFrom(entry, recipient))
  const first = [own, theirs].filter((entry) => entry !== null).sort((a, b) => byStart(a.date, b.date))[0]
  if (!first) return
  // Where the days overlap the record does not know who was first.
  if (own && theirs && canMeet(own.date, theirs.date)) return
  const supports = (first === own) === (polarity === 'affirmed')
  ;(supports ? claim.for : claim.against).push(
    beside(first, 'the earliest act between the two sides on record'),
  )
}

const earliest = (acts: readonly EventEntry[], claim: ClaimEntry, fits: (entry: EventEntry) => boolean) =>
  acts.find(
    (entry) =>
      isDone(entry) && isHostile(entry.action) && entry.date?.latest && fits(entry) && !restsOn(entry, claim),
  ) ?? null

const comesFrom = (entry: EventEntry, party: string): boolean => {
  const doer = keyOf(entry.actor)
  return doer !== null && compatible(doer, party)
}

const aims = (entry: EventEntry, party: string): boolean => {
  const hit = keyOf(entry.recipient)
  return hit !== null && compatible(hit, party)
}

/** An act that came after the claim says nothing about it. */
const isAfter = (entry: EventEntry, claim: ClaimEntry): boolean =>
  Boolean(entry.date?.earliest && claim.date?.latest && entry.date.earliest > claim.date.latest)

/** Whether an entry has no other evidence than the words of the claim. */
const restsOn = (entry: EventEntry, claim: ClaimEntry): boolean =>
  entry.attestations.every(({ report, span }) =>
    claim.attestations.some(
      (other) => other.report === report && other.span.start < span.end && span.start < other.span.end,
    ),
  )

export function beside(entry: EventEntry | ClaimEntry, why: string): Beside {
  const [first] = entry.attestations
  if (!first) throw new Error(`entry ${entry.id} has no attestation`)
  return { entry: entry.id, words: first.span.text, report: first.report, span: first.span, why }
}
