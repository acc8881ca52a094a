import { realEffects, withStore } from '../../../operations/effects.ts'
import { listsImportGit } from '../../../operations/lists/import-git.ts'
import { progressOf } from '../../progress-bar.ts'
import type { Run } from '../command.ts'
import { tellImport } from './tell-import.ts'

/** `demarche lists import-git`: fails only where no commit gave a snapshot that counts; the refused are told. */
export const run: Run = async ({ words, options, settings, terminal }) => {
  const [repository = '', path = '', list = ''] = words
  const { ref } = options as { ref?: string }
  const effects = realEffects(progressOf(settings.quiet))
  const result = await withStore(settings.db, true, (store) =>
    listsImportGit(store, { repository, path, list, ref }, effects),
  )
  await tellImport(result, settings.json, terminal)
  return result.snapshots > 0 ? 0 : 1
}
