import { inforce } from '../../operations/inforce.ts'
import { renderInforce } from '../render/inforce.ts'
import type { Run } from './command.ts'
import { dayOf, sidesOf } from './options.ts'
import { view } from './view.ts'

type Options = { between?: string[] }

/** `demarche inforce`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const { words } = invocation
  const asked = {
    day: dayOf(words[0] ?? '', 'inforce'),
    between: sidesOf(options.between),
  }
  return view(
    invocation,
    (store) => inforce(store, asked),
    (result, screen) => renderInforce(result, screen),
  )
}
