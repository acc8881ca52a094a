import { knownParties } from './parties.ts'

/** Name and adjective of a state or bloc by its code; `null` for a code that the reference data does not hold. */
export function partyOf(code: string): { name: string; adjective: string } | null {
  const { names, adjectives } = knownParties()
  const name = names.get(code)
  return name === undefined ? null : { name, adjective: adjectives.get(code) ?? name }
}

/** Whether a code is a bloc's (`EU`, `WEST`), not a state's. */
export const isBloc = (code: string): boolean => knownParties().blocs.has(code)
