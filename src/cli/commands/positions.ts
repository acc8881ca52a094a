import { positions } from '../../operations/positions.ts'
import { renderPositions } from '../render/positions.ts'
import type { Run } from './command.ts'
import { view } from './view.ts'

type Options = { speaker?: string; issue?: string }

/** `demarche positions`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const asked = { speaker: options.speaker ?? null, issue: options.issue }
  return view(
    invocation,
    (store, effects) => positions(store, asked, effects),
    (result, screen) => renderPositions(result, screen),
  )
}
