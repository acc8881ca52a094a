import type { RoleRead } from './found.ts'
import { runEnd } from './read-name.ts'
import type { Match, Reader } from './reader.ts'
import { readServed } from './served.ts'
import { COUNTRY } from './word-kinds.ts'
import { INSTITUTIONS, MODIFIERS, ORGANISATION_WORDS, TOPICS } from './words.ts'

/** Topics of a ministry that are not also a kind of it. */
const ENDS_TOPIC =
  /^(?:affairs|state|energy|oil|industry|economy|policy|justice|interior|culture|agriculture|relations|security|staff|protocol|planning|freedom|asia|africa|eurasia|pacific|hemisphere|east|americas|balkans)$/

/** "of the State Duma", "for the Iranian Foreign Ministry", "of foreign affairs of Iran", "for President Putin". */
export function readComplements(
  reader: Reader,
  role: RoleRead,
  limit: number,
  readTitle: ((reader: Reader, i: number) => RoleRead | null) | null,
): void {
  for (let round = 0; round < 3; round++) {
    const preposition = reader.key(role.to)
    if (!/^(?:of|for|at|to|with|in|on|from)$/.test(preposition) || !reader.together(role.from, role.to))
      return
    if (preposition === 'from' && role.head?.class !== 'spokesperson') return
    if (preposition === 'in' && role.organ !== 'foreign') return
    if (preposition === 'on' && !role.keys.has('of:committee') && !role.keys.has('committee')) return
    const served = readTitle && readServed(reader, role, preposition, readTitle)
    const end = served ?? complement(reader, role, limit, preposition)
    if (end === null) return
    role.to = end
  }
}

/** Envoys are named by where they go: "ambassador to Russia" speaks for someone else. */
const isEnvoy = (role: RoleRead): boolean =>
  role.head?.class === 'diplomat' || role.head?.class === 'representative' || role.organ === 'foreign'

/** Whether a state after the preposition is the one that the role belongs to. */
const isOwn = (role: RoleRead, preposition: string): boolean =>
  preposition === 'of' || (/^(?:for|at|with|from)$/.test(preposition) ? !isEnvoy(role) : !role.head)

/** Behind "the nation", "the South American country": a state named before. */
function countryAt(reader: Reader, from: number): number | null {
  for (let k = from; k < from + 3; k++) {
    if (COUNTRY.has(reader.key(k))) return k + 1
    if (reader.partyAt(k)) return null
    k += (reader.noneAt(k)?.length ?? 1) - 1
  }
  return null
}

function complement(reader: Reader, role: RoleRead, limit: number, preposition: string): number | null {
  const own = isOwn(role, preposition)
  const topical = preposition === 'of' || preposition === 'for' || preposition === 'on'
  let j = role.to + 1
  if (/^(?:the|its|his|her|their)$/.test(reader.key(j))) j++
  const party = reader.key(j) === '[' ? reader.partyAt(j + 1) : null
  if (party && reader.key(j + 1 + party.length) === ']') {
    takeParty(role, party.entry)
    return j + party.length + 2
  }
  const country = preposition === 'of' ? countryAt(reader, j) : null
  if (country !== null) {
    role.ofCountry = true
    return country
  }
  let end: number | null = null
  while (j < limit && reader.together(role.from, j)) {
    const key = reader.key(j)
    const party = reader.partyAt(j)
    if (party) {
      if (own) takeParty(role, party.entry)
      noteWords(reader, role, j, party)
      j += party.length
      end = j
      if (reader.key(j) === "'s") j++
      else if (party.entry.form !== 'adjective' && !isTopic(reader, j)) break
    } else if (reader.parties.roles.has(key) || INSTITUTIONS.has(key)) {
      role.keys.add(`of:${key}`)
      j++
      end = j
    } else if (ORGANISATION_WORDS.has(key) && reader.atom(j)?.capital) {
      if (key === 'state' && !reader.atom(j + 1)?.capital) role.keys.add(key)
      j++
      end = j
    } else if (MODIFIERS.has(key)) {
      role.keys.add(key)
      j++
      if (topical && (TOPICS.has(key) || ENDS_TOPIC.test(key))) end = j
    } else if ((key === 'and' || key === '&') && topical && end === j && isTopic(reader, j + 1)) j++
    else break
  }
  return end ?? (preposition === 'for' && role.head?.class === 'spokesperson' ? firmEnd(reader, j) : null)
}

/** "spokeswoman for Testa Motors": a firm or body that no table knows. */
function firmEnd(reader: Reader, j: number): number | null {
  const atom = reader.atom(j)
  if (!atom?.capital || reader.inTitle(j)) return null
  const end = runEnd(reader, j)
  return end > j ? end : null
}

const isTopic = (reader: Reader, j: number): boolean =>
  MODIFIERS.has(reader.key(j)) || INSTITUTIONS.has(reader.key(j))

/** Notes the words of a party or organ; "State" in "State Duma" says nothing of a head of state. */
export function noteWords(reader: Reader, role: RoleRead, from: number, match: Match): void {
  for (let k = from; k < from + match.length; k++)
    if (match.entry.organ === null || reader.key(k) !== 'state') role.keys.add(reader.key(k))
  if (match.entry.organ !== null) role.keys.add(match.entry.organ)
}

/** The first state or bloc in the words is the role's; an organisation without a side is kept beside it. */
export function takeParty(role: RoleRead, entry: NonNullable<RoleRead['of']>): void {
  if (entry.party !== null) role.party ??= entry.party
  else role.of ??= entry
}
