import type { Store } from '../store/store.ts'
import type { Effects } from './effects.ts'
import { type Failure, type ReadOptions, read } from './read.ts'

/** What became of the inputs: how many were added, known already, read anew, and which failed. */
export interface AddResult {
  added: number
  known: number
  reread: number
  failed: Failure[]
}

/** Reads inputs and keeps each as soon as it is read; idempotent by content. A broken input hinders no other. */
export async function add(
  store: Store,
  inputs: string[],
  options: ReadOptions,
  effects: Effects,
): Promise<AddResult> {
  const result: AddResult = { added: 0, known: 0, reread: 0, failed: [] }
  try {
    for await (const outcome of read(inputs, options, effects)) {
      if (outcome.kind === 'failed') result.failed.push(outcome.failure)
      else result[store.add(outcome.report, outcome.reading)]++
    }
  } finally {
    effects.progress.end()
  }
  return result
}
