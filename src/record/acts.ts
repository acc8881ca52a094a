import type { EventEntry } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { compatible, keyOf } from './blocs.ts'

/** What hits the other side: what a move can be. */
const HOSTILE: ReadonlySet<Action> = new Set([
  'impose',
  'expand',
  'extend',
  'block',
  'expel',
  'recall',
  'close',
  'seize',
])

export const isHostile = (action: Action): boolean => HOSTILE.has(action)

export const isDone = (entry: EventEntry): boolean =>
  entry.modality === 'done' && entry.polarity === 'affirmed'

/** Whether two acts go opposite ways between the same two sides. */
export function opposite(a: EventEntry, b: EventEntry): boolean {
  const [from, to] = [keyOf(a.actor), keyOf(a.recipient)]
  const [back, forth] = [keyOf(b.actor), keyOf(b.recipient)]
  if (!from || !to || !back || !forth || compatible(from, back)) return false
  return compatible(from, forth) && compatible(to, back)
}
