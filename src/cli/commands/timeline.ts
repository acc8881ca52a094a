import { timeline } from '../../operations/timeline.ts'
import { renderTimeline } from '../render/timeline.ts'
import type { Run } from './command.ts'
import { optionalDay, sidesOf } from './options.ts'
import { view } from './view.ts'

type Options = { between?: string[]; from?: string; to?: string }

/** `demarche timeline`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const asked = {
    between: sidesOf(options.between),
    from: optionalDay(options.from, '--from'),
    to: optionalDay(options.to, '--to'),
  }
  return view(
    invocation,
    (store) => timeline(store, asked),
    (result, screen) => renderTimeline(result, screen),
  )
}
