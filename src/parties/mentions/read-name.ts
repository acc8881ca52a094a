import type { Atom } from '../atoms.ts'
import type { NameRead } from './found.ts'
import type { Reader } from './reader.ts'
import { IS_PARTICLE, NO_NAME } from './word-kinds.ts'
import {
  COMMON_SURNAMES,
  GIVEN_NAMES,
  MODIFIERS,
  NEVER_SURNAMES,
  ORGANISATION_WORDS,
  RARE_GIVEN_NAMES,
  TITLES,
} from './words.ts'

/** Longest name in words. */
const LONGEST = 5

/** Ranks between a role and a name: "army spokesman Major General". */
const RANKS = new Set([
  'major',
  'general',
  'lieutenant',
  'colonel',
  'brigadier',
  'captain',
  'sheikh',
  'ayatollah',
  'gen',
  'col',
])

/**
 * Reads a person's name that begins at atom `i`: known, or a run of capitalised words; with "Mr" or a bracketed
 * given name before it. `afterRole` takes single words and lower-case surnames too.
 */
export function readName(reader: Reader, i: number, afterRole: boolean): NameRead | null {
  let first = i
  while (afterRole && first < i + 3 && RANKS.has(reader.key(first)) && reader.together(i, first + 1)) first++
  if (first > i) {
    const named = plainName(reader, first, true)
    return named && { ...named, from: i }
  }
  const bracket = bracketedGivenName(reader, i)
  if (bracket) return bracket
  const title = TITLES.get(reader.key(i))
  if (title !== undefined && reader.atom(i)?.capital) {
    const next = reader.key(i + 1) === '.' ? i + 2 : i + 1
    const named = reader.together(i, next) ? plainName(reader, next, true) : null
    return named && { ...named, from: i, gender: title ?? named.gender }
  }
  return plainName(reader, i, afterRole)
}

function plainName(reader: Reader, i: number, single: boolean): NameRead | null {
  const known = reader.personAt(i)
  if (known) {
    const to = i + known.length
    const atom = reader.atom(i)
    if (!known.entry.short) return { from: i, to, entry: known.entry, gender: null, core: i }
    const alone =
      (atom?.capital === true || reader.atom(to - 1)?.capital === true) &&
      atom !== undefined &&
      !COMMON_SURNAMES.has(atom.key) &&
      !endsLongerName(reader, i)
    const pronoun = to - i === 1 && NEVER_SURNAMES.has(reader.key(i))
    if (!pronoun && !known.entry.mt && !startsLongerName(reader, i, to) && (single || alone))
      return { from: i, to, entry: known.entry, gender: null, core: i }
  }
  if (reader.atom(i)?.joined) return null
  const to = runEnd(reader, i)
  if (to === i || (!single && to - i < 2)) return null
  return { from: i, to, entry: reader.parties.lexicon.entryOf(keys(reader, i, to)), gender: null, core: i }
}

const keys = (reader: Reader, from: number, to: number): string[] => {
  const out: string[] = []
  for (let k = from; k < to; k++) out.push(reader.key(k))
  return out
}

/** A known surname before another capitalised word is someone's given name: "Kim Philby", "Clinton Township". */
function startsLongerName(reader: Reader, i: number, to: number): boolean {
  if (reader.atom(to)?.capitals || reader.inTitle(i)) return false
  return reader.together(i, to) && runEnd(reader, i) > to && isNameWord(reader, to)
}

/** A known surname after a capitalised word is someone else's: "Hunter Biden". */
function endsLongerName(reader: Reader, i: number): boolean {
  const before = reader.atom(i - 1)
  if (!before || !reader.together(i - 1, i) || reader.inTitle(i) || !isNameWord(reader, i - 1)) return false
  return !reader.startsSentence(i - 1) || reader.document.tokens[before.token]?.pos === 'PROPN'
}

/** "[Barack] Obama", "(Joe) Biden". */
function bracketedGivenName(reader: Reader, i: number): NameRead | null {
  const open = reader.key(i)
  if (open !== '[' && open !== '(') return null
  const close = open === '[' ? ']' : ')'
  if (reader.key(i + 2) !== close || !reader.atom(i + 1)?.capital || !reader.together(i, i + 3)) return null
  const given = reader.key(i + 1)
  const surname = reader.personAt(i + 3) ?? null
  const persons = (surname?.entry.persons ?? []).filter((person) =>
    person.name.toLowerCase().startsWith(`${given} `),
  )
  if (!surname || persons.length === 0) return null
  const entry = { ...surname.entry, persons, short: false }
  return { from: i, to: i + 3 + surname.length, entry, gender: null, core: i }
}

/** Atom after the last of a run of capitalised words that can be a name. */
export function runEnd(reader: Reader, i: number): number {
  let j = i
  let words = 0
  let last = i
  while (words < LONGEST && reader.together(i, j)) {
    if (isNameWord(reader, j)) {
      if (j > i && reader.partyAt(j) && !reader.atom(j)?.joined) break
      words++
      j++
      // An initial
      if (reader.key(j) === '.' && reader.key(j - 1).length === 1 && isNameWord(reader, j + 1)) j++
      last = j
      continue
    }
    const atom = reader.atom(j)
    const particle = (reader.kind(j) & IS_PARTICLE) !== 0 || (j > i && atom?.joined && continuesName(atom))
    if (!particle || (j === i && !isNameWord(reader, j + 1))) break
    if (atom?.joined) last = j + 1
    j++
  }
  return words === 0 ? i : last
}

/** "Jong-un", not "Shenzhen-based" or "Testani's". */
const continuesName = (atom: Atom): boolean =>
  atom.word &&
  atom.key !== "'s" &&
  !/(?:ed|born|led|run|made|wide|era|style|owned|like|built|linked)$/.test(atom.key)

function isNameWord(reader: Reader, j: number): boolean {
  const atom = reader.atom(j)
  if (!atom?.word || !atom.capital || atom.key === "'s") return false
  if (reader.kind(j) & NO_NAME) return false
  if (atom.capitals && atom.key.length > 1 && !reader.inTitle(j) && !isShouted(reader, j)) return false
  const party = reader.partyAt(j) ?? reader.noneAt(j)
  return !(party && !atom.joined && !isGivenName(reader, j))
}

/** "Jordan" before another name word that is no party's name; in headlines nothing tells. */
export function isGivenName(reader: Reader, j: number): boolean {
  const next = reader.atom(j + 1)
  const key = reader.key(j)
  return (
    (GIVEN_NAMES.has(key) || (RARE_GIVEN_NAMES.has(key) && hasTitle(reader, j))) &&
    !reader.inTitle(j) &&
    !MODIFIERS.has(reader.key(j + 1)) &&
    !ORGANISATION_WORDS.has(reader.key(j + 1)) &&
    next?.capital === true &&
    !next.capitals &&
    reader.together(j, j + 1) &&
    !reader.partyAt(j + 1) &&
    isNameWord(reader, j + 1)
  )
}

/** "CEO German …", "Mr China …", "German …, the minister of". */
function hasTitle(reader: Reader, j: number): boolean {
  if (reader.key(j + 2) === ',')
    for (let k = j + 3; k < j + 8 && reader.together(j, k); k++)
      if (reader.parties.roles.get(reader.key(k))?.many === false) return true
  const before = reader.key(j - 1)
  if (!reader.together(j - 1, j)) return false
  if (before === '.') return TITLES.has(reader.key(j - 2))
  return TITLES.has(before) || (reader.parties.roles.get(before)?.many === false && before !== 'general')
}

/** Surnames in capitals beside a given name that is not: "Josep BORRELL". */
const isShouted = (reader: Reader, j: number): boolean =>
  reader.atom(j - 1)?.capital === true && reader.atom(j - 1)?.capitals === false && reader.together(j - 1, j)
