import { moves } from '../../operations/moves.ts'
import { renderMoves } from '../render/moves.ts'
import type { Run } from './command.ts'
import { sidesOf } from './options.ts'
import { view } from './view.ts'

type Options = { between?: string[] }

/** `demarche moves`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const asked = { between: sidesOf(options.between) }
  return view(
    invocation,
    (store, effects) => moves(store, asked, effects),
    (result, screen) => renderMoves(result, screen),
  )
}
