import { StoreError } from '../errors.ts'
import type { Record } from '../model/record.ts'
import { buildRecord, RECORD_VERSION } from '../record/build.ts'
import type { Store } from '../store/store.ts'

export interface RecordEffects {
  /** Told after each step of a rebuild: how many steps of how many are done, and which. */
  progress?: (done: number, total: number, step: string) => void
  /** The ISO day that review days are measured against; the machine's own, in UTC, where nothing is given. */
  today?: () => string
}

export const todayOf = (effects: RecordEffects = {}): string =>
  effects.today?.() ?? new Date().toISOString().slice(0, 10)

/** The record of a store: the one kept if it is current, else a new one, which is kept. */
export function recordOf(store: Store, effects: RecordEffects = {}): Record {
  const kept = store.record()
  if (kept && kept.version === RECORD_VERSION) return kept
  const generation = store.generation()
  const record = buildRecord(store.reports(), { issued: store.issuedIds(), progress: effects.progress })
  keep(store, record, generation)
  return record
}

/** What cannot be kept (a file that may not be written, a full disk) is still an answer; the next one is built anew. */
function keep(store: Store, record: Record, generation: number): void {
  try {
    store.keepRecord(record, generation)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
  }
}
