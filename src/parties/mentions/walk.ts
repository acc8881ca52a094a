import { readAlliance } from './alliances.ts'
import type { Found, NameRead, RoleRead } from './found.ts'
import { isGivenName, readName, runEnd } from './read-name.ts'
import { readRole } from './read-role.ts'
import type { Reader } from './reader.ts'
import { OPENS_NAME, OPENS_ROLE } from './word-kinds.ts'
import { NO_NAMES, ORGANISATION_WORDS, SAYING } from './words.ts'

/** Everything in the text that may be a mention, left to right, never overlapping. */
export function walk(reader: Reader): Found[] {
  const found: Found[] = []
  let i = 0
  while (i < reader.atoms.length) {
    const here = readAt(reader, i)
    if (here && here.to > i) {
      found.push(here)
      i = here.to
    } else i += reader.noneAt(i)?.length ?? 1
  }
  return found
}

function readAt(reader: Reader, i: number): Found | null {
  if (!reader.atom(i)?.capital && !reader.hasMatch(i) && !(reader.kind(i) & (OPENS_ROLE | OPENS_NAME)))
    return null
  const none = reader.noneAt(i)
  if (none) return null
  const alliance = readAlliance(reader, i)
  if (alliance) return alliance
  const role = readRole(reader, i)
  if (role) {
    const named = withName(reader, role)
    if (named) return ownedBy(reader, named) ?? named
    if (standsAlone(role)) return { from: role.from, to: role.to, entry: null, role, name: null }
  }
  const party = reader.partyAt(i)
  if (party && isGivenName(reader, i)) return personOrOwner(reader, i)
  if (party) return { from: i, to: i + party.length, entry: party.entry, role: null, name: null }
  return personOrOwner(reader, i) ?? organisation(reader, i)
}

function personOrOwner(reader: Reader, i: number): Found | null {
  if (!reader.atom(i)?.capital && !reader.hasMatch(i) && !(reader.kind(i) & OPENS_NAME)) return null
  const found = person(reader, i)
  return found && (ownedBy(reader, found) ?? found)
}

/** "President Vladimir Putin's spokesman": a role that belongs to the one named before it. */
function ownedBy(reader: Reader, owner: Found): Found | null {
  const { name } = owner
  const at = owner.to + 1
  if (!name || name.to !== owner.to || reader.key(owner.to) !== "'s" || !reader.together(owner.from, at))
    return null
  const own = readRole(reader, at)
  if (!own?.head || own.article || own.party) return null
  const role: RoleRead = {
    ...own,
    from: owner.from,
    core: owner.role ? owner.role.core : owner.from,
    party: owner.role?.party ?? null,
    owner: owner.entry,
    served: { from: name.core, to: name.to },
    owned: true,
  }
  const named = withName(reader, role)
  return named ?? (standsAlone(role) ? { from: role.from, to: role.to, entry: null, role, name: null } : null)
}

/** "Kremlin spokesman Dmitry Peskov", "his US counterpart, Joe Biden". */
function withName(reader: Reader, role: RoleRead): Found | null {
  if (!role.head || role.head.many) return null
  const comma = reader.key(role.to) === ','
  const at = comma ? role.to + 1 : role.to
  if (!reader.together(role.from, at)) return null
  const name = readName(reader, at, !comma)
  if (
    !name ||
    (comma && (!(role.article || role.owned) || !fullName(name, reader) || !closes(reader, name.to)))
  )
    return null
  if (comma && clashes(role, name)) return null
  if (!name.entry && (!believable(reader, name) || hasOrganisationWord(reader, name.core, name.to)))
    return null
  const to = comma ? name.to : (apposition(reader, name)?.to ?? name.to)
  return { from: role.from, to, entry: name.entry, role, name }
}

const fullName = (name: NameRead, reader: Reader): boolean =>
  name.entry ? !name.entry.short : name.to - name.core >= 2 && !reader.partyAt(name.core)

/** A name whose party is known to be another than the role's belongs to someone else. */
const clashes = (role: RoleRead, name: NameRead): boolean =>
  role.party !== null &&
  role.head?.class !== 'counterpart' &&
  !(role.head?.class === 'diplomat' && DESTINATION.test(role.party)) &&
  !!name.entry?.persons?.every((p) => !p.terms.some((term) => sameSide(term.party, role.party)))

/** "The U.N. envoy" is sent there, not from there. */
const DESTINATION = /^(?:UN|EU|NATO)$/

const sameSide = (a: string | null, b: string | null): boolean => a === b

/** In headlines in title case only known names are told from other words. */
const believable = (reader: Reader, name: NameRead): boolean => !reader.inTitle(name.from)

const closes = (reader: Reader, at: number): boolean =>
  /^(?:[,.;:()!?"”»—–-]|'s|and|said|says|told|who|on|in|at)$/.test(reader.key(at)) ||
  !reader.together(at - 1, at)

/** "Vladimir Putin", "Mr Putin", "Josep Borrell, the EU's foreign policy chief,". */
function person(reader: Reader, i: number): Found | null {
  const atom = reader.atom(i)
  if (!atom) return null
  const name = readName(reader, i, false)
  if (!name) return null
  const role = apposition(reader, name)
  if (name.entry) return { from: i, to: role?.to ?? name.to, entry: name.entry, role, name }
  if (hasOrganisationWord(reader, name.core, name.to) || !hasWord(reader, name.core, name.to)) return null
  if (role || name.gender || name.from !== name.core || (believable(reader, name) && speaks(reader, name)))
    return { from: i, to: role?.to ?? name.to, entry: null, role, name }
  return null
}

/** ", the Iranian foreign minister," after a name. */
function apposition(reader: Reader, name: NameRead): RoleRead | null {
  if (reader.key(name.to) !== ',' || !reader.together(name.from, name.to + 1)) return null
  const role = readRole(reader, name.to + 1)
  if (!role?.head || role.head.many || role.article === 'possessive') return null
  if (clashes(role, name) || !closesApposition(reader, role)) return null
  const next = readName(reader, role.to, true)
  return next && !hasOrganisationWord(reader, next.core, next.to) ? null : role
}

/** "an analyst at …", "chairman of the committee and a sponsor": what follows goes on with the same person. */
function closesApposition(reader: Reader, role: RoleRead): boolean {
  const after = reader.key(role.to)
  if (after === 'and')
    return (
      role.article === null && role.to > role.headEnd && /^(?:an?|also|former)$/.test(reader.key(role.to + 1))
    )
  if (/^(?:in|on|at|of|with)$/.test(after))
    return role.article === 'indefinite' && role.head?.class === 'other'
  return after !== "'s" && closes(reader, role.to)
}

/** Whether a verb of speech stands beside the name. */
function speaks(reader: Reader, name: NameRead): boolean {
  const { from, to } = name
  for (let j = to; j < to + 3 && reader.together(from, j); j++) if (SAYING.has(reader.key(j))) return true
  if (from === 0 || !reader.together(from - 1, from)) return false
  const before = reader.key(from - 1)
  return SAYING.has(before) || (before === 'to' && reader.key(from - 2) === 'according')
}

/** "D-N.Y." is no name. */
const hasWord = (reader: Reader, from: number, to: number): boolean => {
  for (let j = from; j < to; j++) if (reader.key(j).length > 2) return true
  return false
}

const hasOrganisationWord = (reader: Reader, from: number, to: number): boolean => {
  for (let j = from; j < to; j++) if (ORGANISATION_WORDS.has(reader.key(j))) return true
  return false
}

/** "Human Rights Institute said": capitalised words with a word for an organisation among them, that speak. */
function organisation(reader: Reader, i: number): Found | null {
  const atom = reader.atom(i)
  if (!atom?.capital || atom.joined || NO_NAMES.has(atom.key) || reader.inTitle(i)) return null
  const to = runEnd(reader, i)
  if (to - i < 2 || !hasOrganisationWord(reader, i, to)) return null
  const name = { from: i, to, entry: null, gender: null, core: i }
  return speaks(reader, name) ? { from: i, to, entry: null, role: null, name: null } : null
}

/** A role without a name is a mention where one can tell whose it is or that someone definite is meant. */
function standsAlone(role: RoleRead): boolean {
  if (!role.head) return true
  const kind = role.head.class
  const sided =
    role.party !== null || role.owner !== null || role.of !== null || role.served !== null || role.ofCountry
  if (kind === 'other' || kind === 'member') return false
  if (kind === 'executive') return role.article === 'definite' && !role.head.many && role.to - role.core === 1
  if (kind === 'counterpart' || kind === 'candidate') return sided && role.article !== null && !role.head.many
  if (role.head.many) return sided
  if (sided) return true
  if (role.article === 'definite')
    return kind === 'leader' ? role.keys.has('supreme') || isBareLeader(role) : kind !== 'general'
  if (role.article === 'possessive') return false
  return role.article === 'indefinite' && /^(?:spokesperson|diplomat|official)$/.test(kind)
}

const isBareLeader = (role: RoleRead): boolean =>
  role.to - role.core === 1 && /^(?:leader|dictator|strongman|ruler)$/.test(role.head?.word ?? '')
