import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { textHash } from '../intake/identity.ts'
import { MADE } from '../reading/pipeline.ts'
import type { Store } from '../store/store.ts'
import type { AddResult } from './add.ts'
import { type Effects, withStore } from './effects.ts'
import { sameMade } from './made.ts'
import { SAMPLE } from './sample/sample.ts'

/**
 * Reads the embedded sample into a database file – idempotent, so that a second start finds it there – and
 * hands the store to `show` while it is open.
 */
export async function demo<T>(
  path: string,
  effects: Pick<Effects, 'progress'>,
  show: (store: Store, added: AddResult) => T | Promise<T>,
): Promise<T> {
  mkdirSync(dirname(path), { recursive: true })
  return withStore(path, true, async (store) => {
    const added = isKept(store) ? ALL_KNOWN : await addSample(store, effects)
    return show(store, added)
  })
}

const ALL_KNOWN: AddResult = { added: 0, known: SAMPLE.length, reread: 0, failed: [] }

const isKept = (store: Store): boolean =>
  SAMPLE.every(({ text }) => {
    const made = store.madeBy(textHash(text))
    return made !== null && sameMade(made, MADE)
  })

/** Intake and its tables are loaded only when there is something to read: a second start is quick. */
async function addSample(store: Store, effects: Pick<Effects, 'progress'>): Promise<AddResult> {
  const [{ add }, { sampleInputs }] = await Promise.all([import('./add.ts'), import('./sample/inputs.ts')])
  return add(store, sampleInputs(), { reader: 'rules', parties: null }, effects)
}
