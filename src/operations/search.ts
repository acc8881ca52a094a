import { UsageError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { type RecordEffects, recordOf } from './record.ts'
import type { SearchResult } from './results.ts'
import { reportsOf } from './rows.ts'

export interface SearchQuestion {
  words: string
  /** Passages listed at most; 30 where nothing is said. */
  limit?: number
}

const LIMIT = 30

/** Full-text search over the reports, best first; each passage with the entries of the record that rest on it. */
export function search(store: Store, question: SearchQuestion, effects?: RecordEffects): SearchResult {
  const { words, limit = LIMIT } = question
  if (!/[\p{L}\p{N}]/u.test(words)) throw new UsageError('Nothing to search for: give one word or more.')
  const hits = store.search(words, limit)
  const found = new Set(hits.map((hit) => hit.report))
  const record = recordOf(store, effects)
  const reports = reportsOf(record)
  const places = record.entries.flatMap((entry) =>
    entry.attestations.flatMap((each) => (found.has(each.report) ? [{ ...each, entry: entry.id }] : [])),
  )
  const rows = hits.map(({ report, number, title, span }) => ({
    number,
    title,
    published: reports.published(report),
    span,
    entries: [
      ...new Set(
        places
          .filter(
            (each) => each.report === report && each.span.start < span.end && span.start < each.span.end,
          )
          .map((each) => each.entry),
      ),
    ],
  }))
  return { words, rows }
}
