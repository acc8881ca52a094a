import { inforce } from '../../operations/inforce.ts'
import { renderInforce } from '../render/inforce.ts'
import type { Run } from './command.ts'
import { sidesOf } from './options.ts'
import { view } from './view.ts'

type Options = { between?: string[] }

/** `demarche inforce`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const { words } = invocation
  const asked = {
    day: words[0] ?? '',
    between: sidesOf(options.between),
  }
  return view(
    invocation,
    (store, effects) => inforce(store, asked, effects),
    (result, screen) => renderInforce(result, screen),
  )
}
