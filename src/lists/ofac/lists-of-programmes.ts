import { REGIMES } from '../regimes.table.ts'

const programmesOn = (list: string) =>
  new Set(REGIMES.filter((row) => row.list === list).map(({ programme }) => programme))
const sdn = programmesOn('us-ofac-sdn')
const other = programmesOn('us-ofac-cons')

/** Programmes that only the non-SDN lists have, or that stand on both with sectoral directives only. */
export const isNonSdnProgramme = (tag: string): boolean => other.has(tag) && !sdn.has(tag)

/** Programmes that only the SDN list has. */
export const isSdnProgramme = (tag: string): boolean => sdn.has(tag) && !other.has(tag)
