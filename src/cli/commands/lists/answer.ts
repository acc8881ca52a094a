import { withStore } from '../../../operations/effects.ts'
import type { Screen } from '../../render/screen.ts'
import type { Invocation } from '../command.ts'
import type { OpenStore } from '../view.ts'

/** Runs one question to the official lists and prints its answer, as text or as one line of JSON. */
export async function answer<Result>(
  { settings, terminal }: Invocation,
  ask: (store: OpenStore) => Result,
  render: (result: Result, screen: Screen) => string[],
): Promise<number> {
  const result = await withStore(settings.db, false, ask)
  if (settings.json) await terminal.printJson(result)
  else await terminal.print(render(result, terminal.screen))
  return 0
}
