import type { RoleRead } from './found.ts'
import { noteWords, readComplements, takeParty } from './read-complements.ts'
import type { Reader } from './reader.ts'
import { COUNTRY, IN_ROLE, IS_DEFINITE, IS_INDEFINITE, IS_POSSESSIVE, OPENS_ROLE } from './word-kinds.ts'
import {
  ADJECTIVAL_ROLES,
  CONTEXTUAL,
  INSTITUTIONS,
  MODIFIERS,
  SHORT_ROLES,
  TAKEN_UP_ORGANS,
  TOPICS,
} from './words.ts'

/** Longest role in atoms, so that reading stays linear. */
const LONGEST = 24

/**
 * Reads a role or institution that begins at atom `i`: article, modifiers and states in any order, the last word,
 * then "of …" or "for …". `null` where there is none.
 */
export function readRole(reader: Reader, i: number, within = false): RoleRead | null {
  if (!canStart(reader, i)) return null
  const article = articleAt(reader, i)
  if (!mayModify(reader, article ? i + 1 : i)) return null
  const role = startOf(i, article)
  let j = role.core
  let end = -1
  const limit = i + LONGEST
  while (j < limit && reader.together(i, j)) {
    const step = premodifier(reader, role, j, end)
    if (step === 0) break
    j += Math.abs(step)
    if (step < 0) end = j
  }
  if (end < 0) return null
  role.headEnd = end
  // "The official representative of the ministry", as translators put it, is its spokesperson.
  if (role.head?.word === 'representative' && role.keys.has('official'))
    role.head = reader.parties.roles.get('spokesperson') ?? role.head
  role.to = end
  if (isAmerican(role)) role.party ??= 'USA'
  readComplements(reader, role, limit, within ? null : readTitle)
  if (role.head?.word === 'secretary' && role.keys.has('state') && role.keys.has('assistant'))
    role.party ??= 'USA'
  if (role.organ === 'ministry') role.organ = topicOf(role) ?? role.organ
  return isRole(reader, role) ? role : null
}

/** Titles that only America has: "Treasury Secretary", "Republican Representative". */
function isAmerican({ head, keys, of }: RoleRead): boolean {
  if (head?.word === 'secretary') return keys.has('treasury') && of === null
  return (
    /^(?:senator|congress(?:wo)?man|representative|lawmaker)$/.test(head?.word ?? '') &&
    (keys.has('republican') || keys.has('democratic') || keys.has('gop'))
  )
}

/** The title of someone whom a role serves: "for US Secretary of State …". */
const readTitle = (reader: Reader, i: number): RoleRead | null => readRole(reader, i, true)

const canStart = (reader: Reader, i: number): boolean =>
  (reader.kind(i) & OPENS_ROLE) !== 0 || reader.hasMatch(i)

function articleAt(reader: Reader, i: number): RoleRead['article'] {
  const kind = reader.kind(i)
  if (kind & IS_DEFINITE) return 'definite'
  if (kind & IS_POSSESSIVE) return 'possessive'
  return kind & IS_INDEFINITE ? 'indefinite' : null
}

const startOf = (i: number, article: RoleRead['article']): RoleRead => ({
  from: i,
  to: i,
  article,
  head: null,
  organ: null,
  keys: new Set(),
  core: article ? i + 1 : i,
  ofCountry: false,
  party: null,
  owner: null,
  served: null,
  owned: false,
  of: null,
  headEnd: i,
})

/** Whether anything of a role can stand here; most words are told to be none of it by this alone. */
const mayModify = (reader: Reader, j: number): boolean =>
  (reader.kind(j) & IN_ROLE) !== 0 || reader.hasMatch(j)

/** Atoms taken at `j`: 0 for none, negative where the last of them can end the role. */
function premodifier(reader: Reader, role: RoleRead, j: number, end: number): number {
  if (!mayModify(reader, j)) return 0
  const key = reader.key(j)
  if (key === "'s" || ((key === "'" || key === '’') && reader.atom(j)?.start === reader.atom(j - 1)?.end)) {
    if (j === role.core) return 0
    role.owned = true
    return 1
  }
  if (j === role.core && COUNTRY.has(key) && reader.key(j + 1) === "'s" && role.article === 'definite') {
    role.ofCountry = true
    role.owned = true
    return 2
  }
  const word = reader.parties.roles.get(key)
  const party = reader.partyAt(j)
  if (party && !(word && party.length === 1)) {
    // A state after a complete role begins something else: "the president Russia"
    if (end >= 0 && end === j && party.entry.form !== 'institution') return 0
    takeParty(role, party.entry)
    noteWords(reader, role, j, party)
    if (party.entry.organ && !role.head) {
      role.organ = party.entry.organ
      return party.length
    }
    return party.length
  }
  if (key === '[' || key === ']') return bracketed(reader, role, j)
  const short = SHORT_ROLES.get(key)
  if (short && reader.atom(j)?.capital && end < 0 && reader.atom(j + 1)) {
    role.head = reader.parties.roles.get(short) ?? null
    role.keys.add(short)
    if (key === 'fm') role.keys.add('foreign')
    if (/^(?:sen|rep)s?$/.test(key)) role.party ??= 'USA'
    return reader.key(j + 1) === '.' ? -2 : -1
  }
  const person = reader.personAt(j)
  if (person && !word && !MODIFIERS.has(key)) {
    const after = reader.key(j + person.length)
    if (end >= 0 || person.entry.mt) return 0
    if (after !== "'s" && !/^(?:government|administration|regime|cabinet)$/.test(after)) return 0
    role.owner = person.entry
    role.owned = true
    return after === "'s" ? person.length + 1 : person.length
  }
  if (word && ADJECTIVAL_ROLES.has(key) && qualifies(reader, j)) {
    if (end === j && role.head) return 0
    role.keys.add(key)
    return 1
  }
  if (word) {
    role.head = word
    role.organ = null
    role.keys.add(word.word)
    role.keys.add(key)
    if (reader.key(j + 1) === 'elect') {
      role.head = reader.parties.roles.get('president elect') ?? word
      role.keys.add('elect')
      return -2
    }
    if (reader.key(j + 1) === 'general') {
      role.keys.add('general')
      return -2
    }
    return -1
  }
  const organ = INSTITUTIONS.get(key)
  if (organ) {
    if (role.head && end === j) return 0
    role.organ = topicOf(role) ?? organ
    role.head = null
    role.keys.add(key)
    return -1
  }
  if (MODIFIERS.has(key)) {
    if (end === j && role.head) return 0
    role.keys.add(key)
    return 1
  }
  return 0
}

/** Which ministry: "foreign", "finance". */
const topicOf = (role: RoleRead): string | undefined =>
  [...role.keys].map((key) => TOPICS.get(key)).find((topic) => topic !== undefined)

/** Whether the word only qualifies the noun after it: "the official forecast". */
function qualifies(reader: Reader, j: number): boolean {
  const next = reader.atom(j + 1)
  if (!next?.word || !reader.together(j, j + 1) || next.key === "'s") return false
  const leads = /^(?:official|general|chief|deputy|executive|fellow)$/.test(reader.key(j))
  if (leads && (reader.parties.roles.has(next.key) || INSTITUTIONS.has(next.key))) return true
  if (leads && MODIFIERS.has(next.key) && !reader.personAt(j + 1)) return true
  if (reader.parties.roles.has(next.key)) return false
  if (next.capital && !reader.partyAt(j + 1)) return false
  const pos = reader.document.tokens[next.token]?.pos
  // "the chief famous that …", in spun text: an adjective qualifies nothing when no noun follows it.
  if (pos === 'ADJ') return /^(?:NOUN|PROPN|ADJ)$/.test(reader.document.tokens[next.token + 1]?.pos ?? '')
  return pos === 'NOUN' || (pos === 'PROPN' && reader.partyAt(j + 1) !== null)
}

/** "[US]", as editors put it. */
function bracketed(reader: Reader, role: RoleRead, j: number): number {
  const party = reader.key(j) === '[' ? reader.partyAt(j + 1) : null
  if (!party || reader.key(j + 1 + party.length) !== ']') return 0
  takeParty(role, party.entry)
  return party.length + 2
}

/** Whether what was read stands for someone by itself or with a name after it. */
function isRole(reader: Reader, role: RoleRead): boolean {
  if (role.head) return true
  if (role.organ === null) return false
  if (role.party !== null || role.owner || role.ofCountry) return role.to - role.core > 1
  const last = reader.key(role.headEnd - 1)
  if (last === 'ministry' && role.organ === 'foreign' && role.article !== 'possessive') return true
  if (role.article === 'definite' && TAKEN_UP_ORGANS.has(last) && role.to - role.core === 1) return true
  return role.article === 'definite' && CONTEXTUAL.has(last) && (last !== 'bank' || role.keys.has('central'))
}
