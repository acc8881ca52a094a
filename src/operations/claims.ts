import type { Beside, ClaimEntry, Record } from '../model/record.ts'
import { byDateThenId } from '../record/order.ts'
import type { Store } from '../store/store.ts'
import { concerning } from './concerning.ts'
import { type RecordEffects, recordOf } from './record.ts'
import type { ClaimRow, ClaimsResult, Sides } from './results.ts'
import { reportsOf } from './rows.ts'
import { type Between, sidesOf } from './sides.ts'

export interface ClaimsQuestion {
  between?: Between
}

/**
 * Claims with what the record holds for and against them; those with something against them come first. What a
 * report itself states is a claim only where the record can be set beside it.
 */
export function claims(store: Store, question: ClaimsQuestion, effects?: RecordEffects): ClaimsResult {
  const record = recordOf(store, effects)
  const sides = sidesOf(record, question.between)
  return { sides, rows: claimRows(record, sides) }
}

export function claimRows(record: Record, sides: Sides | null): ClaimRow[] {
  const reports = reportsOf(record)
  const about = concerning(record, sides)
  const numbered = (each: Beside) => ({ ...each, number: reports.number(each.report) })
  return record.entries
    .filter((entry): entry is ClaimEntry => entry.kind === 'claim' && about.entry(entry))
    .sort((a, b) => weight(a) - weight(b) || RANK[a.claim] - RANK[b.claim] || byDateThenId(a, b))
    .filter((claim) => claim.claimant || claim.claim === 'headline' || weight(claim) < 2)
    .map((claim) => ({
      claim,
      for: claim.for.map(numbered),
      against: claim.against.map(numbered),
      reports: reports.behind(claim.attestations).reports,
    }))
}

const weight = (claim: ClaimEntry): number => (claim.against.length > 0 ? 0 : claim.for.length > 0 ? 1 : 2)

const RANK = { acts: 0, origin: 1, count: 2, effect: 3, headline: 4 } as const
