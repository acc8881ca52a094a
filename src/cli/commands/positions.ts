import { positions } from '../../operations/positions.ts'
import { renderPositions } from '../render/positions.ts'
import type { Run } from './command.ts'
import { issueOf } from './options.ts'
import { view } from './view.ts'

type Options = { speaker?: string; issue?: string }

/** `demarche positions`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const asked = { speaker: options.speaker ?? null, issue: issueOf(options.issue) }
  return view(
    invocation,
    (store) => positions(store, asked),
    (result, screen) => renderPositions(result, screen),
  )
}
