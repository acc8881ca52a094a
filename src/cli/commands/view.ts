import { withStore } from '../../operations/effects.ts'
import { hang, type Screen } from '../render/screen.ts'
import type { Invocation } from './command.ts'

/** What an operation over the record is given. */
export type OpenStore = Parameters<Parameters<typeof withStore>[2]>[0]

/**
 * Runs one operation over the database and prints its result, as text or as one line of JSON.
 * An empty database is said in a sentence; a missing one is the store's own failure.
 */
export async function view<Result>(
  { settings, terminal }: Invocation,
  ask: (store: OpenStore) => Result,
  render: (result: Result, screen: Screen) => string[],
): Promise<number> {
  const result = await withStore(settings.db, false, (store) =>
    store.count() === 0 && !settings.json ? null : { found: ask(store) },
  )
  if (result === null)
    await terminal.print(
      hang(
        terminal.screen,
        '',
        `The record in ${settings.db} is empty; add reports with: demarche add INPUT…`,
      ),
    )
  else if (settings.json) await terminal.printJson(result.found)
  else await terminal.print(render(result.found, terminal.screen))
  return 0
}
