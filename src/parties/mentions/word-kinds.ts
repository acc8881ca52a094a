import { wordBits } from '../../text/word-bits.ts'
import type { Parties } from '../parties.ts'
import {
  DEFINITE,
  INDEFINITE,
  INSTITUTIONS,
  MODIFIERS,
  NAME_PARTICLES,
  NO_NAMES,
  POSSESSIVE,
  SHORT_ROLES,
} from './words.ts'

/** What a word can be to roles and names, as bits: asked of every word, so looked up once. */
export const IS_DEFINITE = 1
export const IS_POSSESSIVE = 2
export const IS_INDEFINITE = 4
/** Begins a role: an article, a modifier, the role itself. */
export const OPENS_ROLE = 8
/** Stands in a role after its article. */
export const IN_ROLE = 16
/** Begins a name though it has no capital. */
export const OPENS_NAME = 32
/** With a capital, is no word of a name by itself. */
export const NO_NAME = 64
export const IS_PARTICLE = 128
/** Begins known words. */
export const IS_KNOWN = 256

/** Brackets round a given name, and particles in lower case: "[Joe] Biden", "al-Testani". */
const NAME_OPENERS =
  '[ ( van von de der den del dell della di da dos du la le al el bin ibn ben bint ul abu te ter ten tern zu'.split(
    ' ',
  )
const MARKS_IN_ROLES = ["'s", "'", '’', '[', ']']
/** "The country's president". */
export const COUNTRY: ReadonlySet<string> = new Set(['country', 'nation', 'republic', 'kingdom', 'island'])

const made = new WeakMap<Parties, ReadonlyMap<string, number>>()

/** The kinds of all words of closed classes, with the roles and first words of the reference data. */
export function wordKinds(parties: Parties): ReadonlyMap<string, number> {
  const known = made.get(parties)
  if (known) return known
  const kinds = wordBits([
    [DEFINITE, IS_DEFINITE | OPENS_ROLE],
    [POSSESSIVE, IS_POSSESSIVE | OPENS_ROLE],
    [INDEFINITE, IS_INDEFINITE | OPENS_ROLE],
    [MODIFIERS, OPENS_ROLE | IN_ROLE],
    [INSTITUTIONS.keys(), OPENS_ROLE | IN_ROLE | NO_NAME],
    [SHORT_ROLES.keys(), OPENS_ROLE | IN_ROLE | NO_NAME],
    [parties.roles.keys(), OPENS_ROLE | IN_ROLE | NO_NAME],
    [['['], OPENS_ROLE],
    [MARKS_IN_ROLES, IN_ROLE],
    [COUNTRY, IN_ROLE],
    [NAME_OPENERS, OPENS_NAME],
    [NO_NAMES, NO_NAME],
    [NAME_PARTICLES, IS_PARTICLE],
    [parties.lexicon.firstWords(), IS_KNOWN],
  ])
  made.set(parties, kinds)
  return kinds
}
