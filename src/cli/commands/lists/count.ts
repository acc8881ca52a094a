import { UsageError } from '../../../errors.ts'
import { listsCount } from '../../../operations/lists/count.ts'
import type { Asked } from '../../../operations/lists/filters.ts'
import { renderCount } from '../../render/lists/count.ts'
import type { Run } from '../command.ts'
import { answer } from './answer.ts'
import { askedOf } from './asked.ts'

type Options = Asked & { unit?: string; on?: string; inForceOn?: string; madeBetween?: string[] }

/** `demarche lists count`. */
export const run: Run = (invocation) => {
  const { madeBetween, inForceOn, ...options } = askedOf(invocation.options as Options)
  const on = inForceOn ?? options.on
  const asked = { ...options, on, ...(madeBetween ? { madeBetween: twoDays(madeBetween) } : {}) }
  return answer(invocation, (store) => listsCount(store, asked), renderCount)
}

function twoDays([from, to, ...more]: string[]): [string, string] {
  if (from === undefined || to === undefined || more.length > 0)
    throw new UsageError('--made-between takes two days, for example --made-between 2024-01-01 2024-01-31.')
  return [from, to]
}
