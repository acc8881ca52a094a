import { listsRelease } from '../../../operations/lists/release.ts'
import type { Run } from '../command.ts'
import { answer } from './answer.ts'

/** `demarche lists release`. */
export const run: Run = (invocation) =>
  answer(
    invocation,
    (store) => listsRelease(store, invocation.words[0] ?? ''),
    ({ id, list, at }) => [`${id} of ${list}, shown at ${at}, counts from now on.`],
  )
