import type { Reading } from '../model/reading.ts'
import type { Record } from '../model/record.ts'
import type { ReportText } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { ListStore } from './lists.ts'

/** A report as kept, with its current reading. */
export interface StoredReport {
  /** 1, 2, … in the order of adding; never reused. */
  number: number
  report: ReportText
  reading: Reading
  /** ISO instant of adding. */
  addedAt: string
}

/** Where words searched for were found. */
export interface SearchHit {
  report: string
  number: number
  title: string | null
  /** The passage around the hit. */
  span: Span
}

/** `known`: the same text read by the same versions is there already, nothing was written. */
export type Added = 'added' | 'known' | 'reread'

/** What keeps reports, readings and the record made from them. Everything written is durable when a call returns. */
export interface Store {
  /** Keeps a report with its reading, in one transaction; idempotent by content hash. */
  add(report: ReportText, reading: Reading): Added
  /** The versions that read the report with this hash, `null` when it is not here. */
  madeBy(hash: string): Reading['made'] | null
  /** All reports in order of number, read one by one. */
  reports(): Iterable<StoredReport>
  report(hash: string): StoredReport | null
  /** Hashes of the texts that came with this given id, oldest first: the same id with other text is a new version. */
  versions(id: string): string[]
  count(): number
  /** Grows whenever reports, readings or corrections change, by whichever process. */
  generation(): number
  /** The record kept for the current generation, `null` when none is; whose `version` it is, the caller checks. */
  record(): Record | null
  /** Keeps the record made from a generation and the ids in it; the record is ignored if the store has moved on. */
  keepRecord(record: Record, generation: number): void
  /** Every id ever given to an attestation or entry, with the place it stood for: ids survive re-reading. */
  issuedIds(): Iterable<IssuedId>
  /** Adds a correction by hand; none is ever changed or removed. */
  correct(correction: Correction): void
  /** All corrections in the order they were made. */
  corrections(): Correction[]
  /** Full-text search over bodies and titles, best first; any input is taken as words, "quoted" ones as a phrase. */
  search(words: string, limit: number): SearchHit[]
  /** The official lists. */
  lists: ListStore
  close(): void
}

export interface IssuedId {
  id: string
  /** Content hash of the report. */
  report: string
  kind: 'utterance' | 'event' | 'figure' | 'claim'
  start: number
  end: number
}

/** A correction by hand, keyed by report, span and kind, so that it survives re-reading. */
export interface Correction {
  /** Content hash of the report. */
  report: string
  kind: string
  start: number
  end: number
  /** What is right instead, as JSON can hold it. */
  value: unknown
  /** ISO instant. */
  madeAt: string
}
