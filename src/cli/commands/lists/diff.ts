import { listsDiff } from '../../../operations/lists/diff.ts'
import type { Asked } from '../../../operations/lists/filters.ts'
import { renderDiff } from '../../render/lists/diff.ts'
import type { Run } from '../command.ts'
import { answer } from './answer.ts'
import { askedOf } from './asked.ts'

/** `demarche lists diff`. */
export const run: Run = (invocation) => {
  const [from = '', to = ''] = invocation.words
  const asked = { ...askedOf(invocation.options as Asked), from, to }
  return answer(invocation, (store) => listsDiff(store, asked), renderDiff)
}
