import type { ClaimEntry } from '../model/record.ts'
import type { ActsBySide } from './acts-by-side.ts'
import { beside } from './beside-acts.ts'
import { compatible, keyOf } from './blocs.ts'

const MOST = 10

/** "22,000 sanctions": other numbers of the measures of the same side against the same other. */
export function besideCounts(claim: ClaimEntry, claims: readonly ClaimEntry[], acts: ActsBySide): void {
  const { count } = claim.about
  if (count === null) return
  for (const other of claims)
    if (
      other !== claim &&
      other.claim === 'count' &&
      other.about.count !== null &&
      sameThing(claim, other.about)
    )
      weigh(claim, other, other.about.count)
  for (const { entry, total } of acts.counted) {
    if (!sameThing(claim, { actor: keyOf(entry.actor), recipient: keyOf(entry.recipient) })) continue
    if (entry.attestations.every((each) => claim.attestations.some((own) => own.report === each.report)))
      continue
    weigh(claim, entry, total)
  }
}

function weigh(claim: ClaimEntry, other: Parameters<typeof beside>[0], number: number): void {
  const own = claim.about.count ?? 0
  const equal = Math.abs(number - own) <= 0.05 * own
  const list = equal ? claim.for : claim.against
  if (list.length >= MOST || list.some((each) => each.entry === other.id)) return
  const said = number.toLocaleString('en')
  list.push(beside(other, equal ? `the same number: ${said}` : `another number of the same: ${said}`))
}

function sameThing(claim: ClaimEntry, other: { actor: string | null; recipient: string | null }): boolean {
  const { actor, recipient } = claim.about
  if (!recipient || !other.recipient || !compatible(recipient, other.recipient)) return false
  // A coalition's count stays with the coalition: a member's own number is no counter-claim.
  return actor === other.actor || actor === null || other.actor === null
}
