import { statSync } from 'node:fs'
import { add } from '../../operations/add.ts'
import { realEffects, withStore } from '../../operations/effects.ts'
import { inputsOf } from '../../operations/inputs.ts'
import { progressOf } from '../progress-bar.ts'
import { clean } from '../render/text.ts'
import type { Run } from './command.ts'
import { readerOf } from './options.ts'

/** `demarche add`: reads and keeps, then says what became of the inputs. */
export const run: Run = async ({ words, options, settings, terminal }) => {
  const { reader } = options as { reader?: string }
  const asked = { reader: readerOf(reader), parties: settings.parties }
  const effects = realEffects(progressOf(settings.quiet))
  const result = await withStore(settings.db, true, (store) =>
    add(store, inputsOf(words), asked, effects, totalOf(words)),
  )
  for (const { reason } of result.failed) terminal.complain(`demarche: ${clean(reason)}`)
  const { added, known, reread, failed } = result
  const closing = `added ${added}, already known ${known}, re-read ${reread}, failed ${failed.length}`
  if (settings.json) await terminal.printJson(result)
  else await terminal.print([closing])
  return failed.length > 0 ? 1 : 0
}

/** How many inputs there will be, where that is plain beforehand: folders and standard input tell as they go. */
function totalOf(words: string[]): number | null {
  const single = words.every(
    (word) => word !== '-' && !statSync(word, { throwIfNoEntry: false })?.isDirectory(),
  )
  return single ? words.length : null
}
