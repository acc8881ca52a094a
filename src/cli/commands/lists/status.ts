import { listsStatus } from '../../../operations/lists/status.ts'
import { renderStatus } from '../../render/lists/status.ts'
import type { Run } from '../command.ts'
import { answer } from './answer.ts'

/** `demarche lists status`. */
export const run: Run = (invocation) => answer(invocation, listsStatus, renderStatus)
