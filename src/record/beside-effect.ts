import type { ClaimEntry } from '../model/record.ts'
import { beside } from './beside-acts.ts'
import { compatible } from './blocs.ts'

const MOST = 10

/** "The sanctions have failed": what others on record say of the effect of the same measures. */
export function besideEffect(claim: ClaimEntry, claims: readonly ClaimEntry[]): void {
  for (const other of claims) {
    if (other === claim || other.claim !== 'effect' || !sameMeasures(claim, other)) continue
    if (other.claimant?.name === claim.claimant?.name) continue
    const same = other.about.polarity === claim.about.polarity
    const list = same ? claim.for : claim.against
    const who = other.claimant?.name ?? 'a report'
    if (list.length < MOST)
      list.push(beside(other, same ? `${who} says the same` : `${who} says the opposite`))
  }
}

function sameMeasures(a: ClaimEntry, b: ClaimEntry): boolean {
  const fits = (x: string | null, y: string | null) => !x || !y || compatible(x, y)
  return fits(a.about.actor, b.about.actor) && fits(a.about.recipient, b.about.recipient)
}
