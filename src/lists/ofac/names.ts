import type { ListedKind } from '../../model/listing.ts'

/** OFAC's kinds; an empty one means an entity. */
export const KINDS: { readonly [type: string]: ListedKind } = {
  individual: 'person',
  entity: 'entity',
  vessel: 'vessel',
  aircraft: 'aircraft',
  '': 'entity',
}

/** "SDGT] [IRGC] [IFSR" → each programme once, in order. */
export function programmesOf(cell: string): string[] {
  if (!cell.includes(']') && !cell.includes(';')) return cell === '' ? [] : [cell]
  const parts = cell.split(/[\][;]+/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

const DIRECTIVES =
  /(?:Executive Order|EO) (1\d{4})\W{1,4}(?:Directive (?:Determination|Information)\W{1,5}Subject to )?Directive (\d[a-z]?)/g

/** Directives that words name: "Executive Order 13662 Directive Determination - Subject to Directive 1" → EO13662/1. */
export function directivesOf(words: string): string[] {
  if (!words.includes('Directive')) return []
  return [
    ...new Set([...words.matchAll(DIRECTIVES)].map(([, order, number]) => `EO${order}/${number}`)),
  ].sort()
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "03 Jun 2021" as an ISO day; null where it is none. */
export function dayOf(words: string): string | null {
  const found = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(words.trim())
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase()) + 1
  if (!found || month === 0) return null
  return `${found[3]}-${String(month).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`
}
