import { claims } from '../../operations/claims.ts'
import { renderClaims } from '../render/claims.ts'
import type { Run } from './command.ts'
import { sidesOf } from './options.ts'
import { view } from './view.ts'

type Options = { between?: string[] }

/** `demarche claims`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const asked = { between: sidesOf(options.between) }
  return view(
    invocation,
    (store, effects) => claims(store, asked, effects),
    (result, screen) => renderClaims(result, screen),
  )
}
