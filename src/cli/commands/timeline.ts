import { timeline } from '../../operations/timeline.ts'
import { renderTimeline } from '../render/timeline.ts'
import type { Run } from './command.ts'
import { sidesOf } from './options.ts'
import { view } from './view.ts'

type Options = { between?: string[]; from?: string; to?: string }

/** `demarche timeline`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const asked = {
    between: sidesOf(options.between),
    from: options.from,
    to: options.to,
  }
  return view(
    invocation,
    (store, effects) => timeline(store, asked, effects),
    (result, screen) => renderTimeline(result, screen),
  )
}
