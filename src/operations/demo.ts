import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Store } from '../store/store.ts'
import { type AddResult, add } from './add.ts'
import { type Effects, withStore } from './effects.ts'
import { sampleInputs } from './sample/inputs.ts'

/** Where the sample is kept, under the current folder. */
export const SAMPLE_DATABASE = '.demarche/sample.db'

/**
 * Reads the embedded sample into a database file – idempotent, so that a second start finds it there – and
 * hands the store to `show` while it is open.
 */
export async function demo<T>(
  path: string,
  effects: Effects,
  show: (store: Store, added: AddResult) => T | Promise<T>,
): Promise<T> {
  mkdirSync(dirname(path), { recursive: true })
  return withStore(path, true, async (store) => {
    const added = await add(store, sampleInputs(), { reader: 'rules', parties: null }, effects)
    return show(store, added)
  })
}
