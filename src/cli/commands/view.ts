import { withStore } from '../../operations/effects.ts'
import { type Progress, SILENT } from '../../operations/progress.ts'
import type { RecordEffects } from '../../operations/record.ts'
import { hang, type Screen } from '../render/screen.ts'
import { fixedToday } from '../today.ts'
import type { Invocation } from './command.ts'

/** What an operation over the record is given. */
export type OpenStore = Parameters<Parameters<typeof withStore>[2]>[0]

/**
 * Runs one operation over the database and prints its result, as text or as one line of JSON.
 * An empty database is said in a sentence; a missing one is the store's own failure.
 */
export async function view<Result>(
  { settings, terminal }: Invocation,
  ask: (store: OpenStore, effects: RecordEffects) => Result,
  render: (result: Result, screen: Screen) => string[],
): Promise<number> {
  const progress = await rebuildProgress(settings.quiet)
  const effects: RecordEffects = {
    progress: (done, total, step) => progress.step(done, total, step),
    today: fixedToday(),
  }
  const result = await withStore(settings.db, false, (store) => {
    if (store.count() === 0 && !settings.json) return null
    try {
      return { found: ask(store, effects) }
    } finally {
      progress.end()
    }
  })
  if (result === null) await terminal.print(hang(terminal.screen, '', emptySentence(settings.db)))
  else if (settings.json) await terminal.printJson(result.found)
  else await terminal.print(render(result.found, terminal.screen))
  return 0
}

const emptySentence = (path: string): string =>
  `The record in ${path} is empty; add reports with: demarche add INPUT…`

/** The bar is loaded only where it can be seen. */
async function rebuildProgress(quiet: boolean): Promise<Progress> {
  if (quiet || !process.stderr.isTTY) return SILENT
  return (await import('../progress-bar.ts')).progressOf(quiet)
}
