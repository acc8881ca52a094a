import type { Entry, Record, Side } from '../model/record.ts'
import type { Sides } from './results.ts'
import { between, ofEither, speaksFor } from './sides.ts'

/** What of a record is about two sides. */
export interface Concerning {
  /** Hashes of the reports that tell something of the two sides. */
  reports: ReadonlySet<string>
  entry(entry: Entry): boolean
}

/**
 * Tells reports and entries of one dispute from those of others. An act has both its sides. Words have only a
 * speaker: they belong here where their report tells of both sides, or of one and of no other dispute.
 */
export function concerning(record: Record, sides: Sides | null): Concerning {
  if (!sides) return { reports: new Set(record.reports.map(({ hash }) => hash)), entry: () => true }
  const here = reportsWhere(record, (entry) => hasBothSides(entry) && isBetween(entry, sides))
  const elsewhere = reportsWhere(record, (entry) => hasBothSides(entry) && !isBetween(entry, sides))
  const a = reportsWhere(record, (entry) => partiesOf(entry).some((side) => speaksFor(side, sides.a)))
  const b = reportsWhere(record, (entry) => partiesOf(entry).some((side) => speaksFor(side, sides.b)))
  const steps = record.positions.flatMap((track) => track.steps)
  const positioned = new Set(steps.flatMap((step) => step.attestations.map(({ report }) => report)))
  const tells = (hash: string) =>
    here.has(hash) ||
    (a.has(hash) && b.has(hash)) ||
    ((a.has(hash) || b.has(hash)) && positioned.has(hash) && !elsewhere.has(hash))
  const reports = new Set(record.reports.map(({ hash }) => hash).filter(tells))
  return { reports, entry: (entry) => isAbout(entry, sides, reports) }
}

function isAbout(entry: Entry, sides: Sides, reports: ReadonlySet<string>): boolean {
  if (entry.kind === 'event') return isBetween(entry, sides)
  if (!entry.attestations.some(({ report }) => reports.has(report))) return false
  const speaker = entry.kind === 'utterance' ? entry.speaker : entry.claimant
  return speaker === null || ofEither(speaker, sides)
}

function reportsWhere(record: Record, holds: (entry: Entry) => boolean): Set<string> {
  const hashes = new Set<string>()
  for (const entry of record.entries)
    if (holds(entry)) for (const { report } of entry.attestations) hashes.add(report)
  return hashes
}

const isBetween = (entry: Entry, sides: Sides): boolean =>
  entry.kind === 'event' && between(entry.actor, entry.recipient, sides)

const hasBothSides = (entry: Entry): boolean =>
  entry.kind === 'event' && Boolean(entry.actor?.party && entry.recipient?.party)

function partiesOf(entry: Entry): Side[] {
  if (entry.kind === 'event') return [entry.actor, entry.recipient].filter((side) => side !== null)
  const speaker = entry.kind === 'utterance' ? entry.speaker : entry.claimant
  return speaker ? [speaker] : []
}
