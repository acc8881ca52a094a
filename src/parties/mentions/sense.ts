import type { Office } from '../rows.ts'
import type { RoleRead } from './found.ts'
import { isLesser, officesOf } from './offices-of-roles.ts'

/** What a role says, worked out once so that roles can be held against each other. */
export interface Sense {
  role: RoleRead
  class: string
  offices: readonly Office[]
  /** A deputy's, or a former holder's. */
  lesser: boolean
  /** Whose: the head of state's spokesman or a ministry's; `null` where the words do not say. */
  organ: string | null
}

export const senseOf = (role: RoleRead): Sense => ({
  role,
  class: role.head?.class ?? '',
  offices: officesOf(role),
  lesser: isLesser(role),
  organ: organOf(role.keys),
})

const ORGANS: readonly [RegExp, string][] = [
  [/^(?:embassy|consulate|mission)$/, 'embassy'],
  [/^(?:foreign|mofa|mfa|external|overseas)$/, 'foreign'],
  [/^(?:kremlin|white|presidential|president|of:president|press)$/, 'head'],
  [/^(?:defense|defence|pentagon|military)$/, 'defence'],
  [/^(?:treasury|finance)$/, 'finance'],
  [/^(?:commerce|trade)$/, 'trade'],
  [/^commission$/, 'commission'],
  [/^(?:parliament|of:parliament|of:committee|committee|mp|senator|lawmaker|of:senate)$/, 'parliament'],
]

/** Which organ the words of a role or title tell of. */
export function organOf(words: Iterable<string>): string | null {
  for (const word of words) for (const [pattern, organ] of ORGANS) if (pattern.test(word)) return organ
  return null
}

export const sameOrgan = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
