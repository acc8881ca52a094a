import { show } from '../../operations/show.ts'
import { renderShow } from '../render/show.ts'
import type { Run } from './command.ts'
import { view } from './view.ts'

/** `demarche show`. */
export const run: Run = async (invocation) => {
  const { words } = invocation
  const asked = { id: words[0] ?? '' }
  return view(
    invocation,
    (store, effects) => show(store, asked, effects),
    (result, screen) => renderShow(result, screen),
  )
}
