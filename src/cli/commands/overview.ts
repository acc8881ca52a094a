import { overview } from '../../operations/overview.ts'
import { renderOverview } from '../render/overview.ts'
import type { Run } from './command.ts'
import { sidesOf } from './options.ts'
import { view } from './view.ts'

type Options = { between?: string[]; explain?: boolean }

/** `demarche overview`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const asked = { between: sidesOf(options.between) }
  return view(
    invocation,
    (store, effects) => overview(store, asked, effects),
    (result, screen) => renderOverview(result, screen, options.explain === true),
  )
}
