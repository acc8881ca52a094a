import type { DateRange } from '../model/date-range.ts'
import type { Attestation, Entry, Record, ReportSummary } from '../model/record.ts'
import type { EntryRow } from './results.ts'

/** Finds reports of a record by hash, and says which of them stand behind an entry. */
export interface Reports {
  byHash: ReadonlyMap<string, ReportSummary>
  number(hash: string): number
  /** Its date, as other reports narrow it. */
  published(hash: string): DateRange | null
  /** Numbers of the reports that attest something: originals and copies apart, each ascending. */
  behind(attestations: readonly Attestation[]): { reports: number[]; copies: number[] }
  row(entry: Entry): EntryRow
}

export function reportsOf(record: Record): Reports {
  const byHash = new Map(record.reports.map((report) => [report.hash, report]))
  const number = (hash: string) => byHash.get(hash)?.number ?? 0
  const published = (hash: string) => {
    const report = byHash.get(hash)
    return report ? (report.narrowed ?? report.published) : null
  }
  const numbers = (attestations: readonly Attestation[]) =>
    [...new Set(attestations.map(({ report }) => number(report)))].sort((a, b) => a - b)
  const behind = (attestations: readonly Attestation[]) => ({
    reports: numbers(attestations.filter((each) => each.copyOf === null)),
    copies: numbers(attestations.filter((each) => each.copyOf !== null)),
  })
  const row = (entry: Entry): EntryRow => {
    const first = entry.attestations[0]
    return { entry, told: first ? published(first.report) : null, ...behind(entry.attestations) }
  }
  return { byHash, number, published, behind, row }
}
