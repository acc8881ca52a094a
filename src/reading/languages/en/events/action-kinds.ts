import type { Action } from '../../../../model/vocabulary.ts'

export const EASING: ReadonlySet<Action> = new Set(['lift', 'ease', 'suspend', 'waive'])

export const RESTRICTING: ReadonlySet<Action> = new Set(['impose', 'expand', 'extend', 'maintain'])

export const CONTACT: ReadonlySet<Action> = new Set([
  'meet',
  'call',
  'message',
  'negotiate',
  'cooperate',
  'suspend-dialogue',
])

/** Acts on measures: what can name measures and targets. */
export const MEASURED: ReadonlySet<Action> = new Set([
  'impose',
  'expand',
  'extend',
  'maintain',
  'ease',
  'suspend',
  'lift',
  'waive',
  'evade',
  'block',
])
