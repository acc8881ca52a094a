import { atomsOfName } from './atoms.ts'
import type { PersonRow } from './rows.ts'

/** Parties whose people are written surname first; of some only where the given name is double: not "Carrie Lam". */
const SURNAME_FIRST = new Set(['CHN', 'KHM', 'KOR', 'PRK'])
const OFTEN_SURNAME_FIRST = new Set(['HKG', 'MAC', 'TWN'])
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'de',
  'den',
  'del',
  'la',
  'al',
  'el',
  'bin',
  'ben',
  'le',
  'du',
  'da',
  'dos',
])

/** Which part of a person's name stands for the whole: "Peskov", "von der Leyen" and "Leyen", "Xi". */
export function shortNames(row: Pick<PersonRow, 'person' | 'party'>): string[] {
  // Burmese names have no part that stands for the whole; what reports shorten is among the aliases
  if (row.party === 'MMR') return []
  return shortNamesOf(row.person, isSurnameFirst(row.person, row.party))
}

/** Short forms of a full name, `surnameFirst` as in Chinese and Korean. */
export function shortNamesOf(name: string, surnameFirst: boolean): string[] {
  const { pieces, keys } = atomsOfName(name)
  if (pieces.length < 2) return []
  if (surnameFirst) return [pieces[0] as string]
  const last = pieces.at(-1) as string
  const particle = keys.findIndex((key, k) => k > 0 && k < keys.length - 1 && PARTICLES.has(key))
  return particle > 0 ? [last, pieces.slice(particle).join(' ')] : [last]
}

export const isSurnameFirst = (name: string, party: string | null): boolean =>
  party !== null && (SURNAME_FIRST.has(party) || (OFTEN_SURNAME_FIRST.has(party) && name.includes('-')))

/** Keys of a full name and of its short forms. */
export function callsOf(name: string, surnameFirst: boolean): string[] {
  const keys = [name, ...shortNamesOf(name, surnameFirst)].map((part) => atomsOfName(part).keys.join(' '))
  return [...new Set(keys)]
}
