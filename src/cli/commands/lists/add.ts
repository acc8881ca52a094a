import { realEffects, withStore } from '../../../operations/effects.ts'
import { listsAdd } from '../../../operations/lists/add.ts'
import { progressOf } from '../../progress-bar.ts'
import { clean } from '../../render/text.ts'
import type { Run } from '../command.ts'
import { tellImport } from './tell-import.ts'

/** `demarche lists add`: a file that cannot be read hinders no other; one that is held back fails. */
export const run: Run = async ({ words, options, settings, terminal }) => {
  const { fetchedAt } = options as { fetchedAt?: string }
  const effects = realEffects(progressOf(settings.quiet))
  const { results, failed, notes } = await withStore(settings.db, true, (store) =>
    listsAdd(store, { words, fetchedAt }, effects),
  )
  for (const note of notes) terminal.note(clean(note))
  for (const reason of failed) terminal.complain(`demarche: ${clean(reason)}`)
  if (settings.json && failed.length > 0) await terminal.printJson(refusedOf(failed))
  for (const result of results) await tellImport(result, settings.json, terminal)
  return failed.length > 0 || results.some(({ refused }) => refused.length > 0) ? 1 : 0
}

/** Files of which not even the list is known, in the shape of every other import. */
const refusedOf = (failed: string[]) => ({
  list: null,
  snapshots: 0,
  refused: failed.map((reason) => ({ at: null, reason })),
  added: 0,
  removed: 0,
  changed: 0,
})
