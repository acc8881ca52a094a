import { listsAsOf } from '../../../operations/lists/asof.ts'
import type { Asked } from '../../../operations/lists/filters.ts'
import { renderAsOf } from '../../render/lists/asof.ts'
import type { Run } from '../command.ts'
import { answer } from './answer.ts'
import { askedOf } from './asked.ts'

/** `demarche lists asof`. */
export const run: Run = (invocation) => {
  const asked = {
    ...askedOf(invocation.options as Asked & { full?: boolean }),
    day: invocation.words[0] ?? '',
  }
  return answer(invocation, (store) => listsAsOf(store, asked), renderAsOf)
}
