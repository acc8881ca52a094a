import type { Intake } from '../intake/raw-input.ts'
import type { Store } from '../store/store.ts'
import type { Effects } from './effects.ts'
import { sameMade } from './made.ts'
import { type Failure, type Inputs, type Reader, type ReadOptions, readerFor, takeInAll } from './read.ts'

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
  inputs: Inputs,
  options: ReadOptions,
  { progress }: Pick<Effects, 'progress'>,
  total: number | null = null,
): Promise<AddResult> {
  const reader = await readerFor(options)
  const result: AddResult = { added: 0, known: 0, reread: 0, failed: [] }
  let done = 0
  try {
    for await (const taken of takeInAll(inputs, reader)) {
      if (taken.kind === 'failed') result.failed.push(taken.failure)
      else result[await keep(store, reader, taken)]++
      done++
      progress.step(done, total, taken.kind === 'failed' ? taken.failure.source : taken.input.source)
    }
  } finally {
    progress.end()
  }
  return result
}

/** Reads only what these versions have not read yet. */
async function keep(store: Store, reader: Reader, { intake }: { intake: Intake }) {
  const before = store.madeBy(intake.report.hash)
  if (before !== null && sameMade(before, reader.made)) return 'known'
  return store.add(intake.report, await reader.read(intake))
}
