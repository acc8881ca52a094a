import type { Readable } from 'node:stream'
import { openStore } from '../store/sqlite/open.ts'
import type { Store } from '../store/store.ts'
import { type Progress, SILENT } from './progress.ts'

/** What an operation needs of the world; tests pass their own. */
export interface Effects {
  now(): Date
  /** Where `-` is read from. */
  stdin: Readable
  progress: Progress
}

/** The real clock and standard input. */
export const realEffects = (progress: Progress = SILENT): Effects => ({
  now: () => new Date(),
  stdin: process.stdin,
  progress,
})

/**
 * Opens a database file for the length of some work and closes it whatever happens.
 * `create`: whether a missing file is made. Throws StoreError, one sentence, where it cannot be used.
 */
export async function withStore<T>(
  path: string,
  create: boolean,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const store = openStore(path, { create })
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
