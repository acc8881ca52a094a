import { search } from '../../operations/search.ts'
import { renderSearch } from '../render/search.ts'
import type { Run } from './command.ts'
import { countOf } from './options.ts'
import { view } from './view.ts'

type Options = { limit: string }

/** `demarche search`. */
export const run: Run = async (invocation) => {
  const options = invocation.options as Options
  const { words } = invocation
  const asked = {
    words: words.join(' '),
    limit: countOf(options.limit, '--limit'),
  }
  return view(
    invocation,
    (store, effects) => search(store, asked, effects),
    (result, screen) => renderSearch(result, screen),
  )
}
