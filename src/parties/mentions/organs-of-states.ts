import type { Parties } from '../parties.ts'

/** States that call such an organ by another name: America has a State Department, Britain a Foreign Office. */
const CALLS_IT_OTHERWISE: Record<string, readonly string[]> = {
  ministry: ['USA'],
  minister: ['USA'],
  'foreign minister': ['GBR'],
  'foreign ministry': ['USA', 'GBR', 'AUS'],
  'finance ministry': ['USA', 'GBR'],
  'defence ministry': ['USA'],
  parliament: ['USA'],
  junta: ['USA', 'GBR', 'FRA', 'DEU', 'RUS', 'CHN', 'IRN'],
}

/** Organs that a bloc has as well. */
const OF_BLOCS = /^(?:government|administration|delegation|mission|commission|council)$/

/**
 * Whether a report may mean an organ of this state or bloc by such words as "the foreign ministry". `topic` is the
 * organ's kind ("foreign"), `last` its last word ("ministry").
 */
export function hasOrgan(parties: Parties, party: string, topic: string | null, last: string): boolean {
  if (parties.blocs.has(party)) return OF_BLOCS.test(last)
  return !(
    CALLS_IT_OTHERWISE[last]?.includes(party) || CALLS_IT_OTHERWISE[`${topic} ${last}`]?.includes(party)
  )
}
