import type { Mention } from '../mention.ts'
import type { Cast, Member } from './cast.ts'
import { Context } from './context.ts'
import type { Found, RoleRead } from './found.ts'
import { institutionName, roleName } from './institutions.ts'
import type { Reader } from './reader.ts'
import { resolveRole } from './resolve-role.ts'

type Known = Pick<Mention, 'form' | 'kind' | 'name' | 'party' | 'entity' | 'gender' | 'known'>

/** Gives each thing found its party and name. */
export function resolve(
  reader: Reader,
  found: readonly Found[],
  cast: Cast,
  who: Map<Found, Member>,
): Mention[] {
  const context = new Context(reader, found)
  const mentions: Mention[] = []
  for (let k = 0; k < found.length; k++) {
    const one = found[k] as Found
    const known = knownAs(reader, one, k, cast, who, context)
    if (!known) continue
    context.note(one, known)
    mentions.push(mentionOf(reader, one, known))
  }
  return mentions
}

function knownAs(
  reader: Reader,
  one: Found,
  k: number,
  cast: Cast,
  who: Map<Found, Member>,
  context: Context,
): Known | null {
  const member = who.get(one)
  if (member) {
    member.at = k
    return personKnown(member)
  }
  if (one.role?.head) return roleKnown(reader, one.role, k, cast, context)
  if (one.role) return institutionKnown(reader, one.role, context)
  if (one.entry) {
    const { form, kind, name, party, entity } = one.entry
    if (one.entry.persons) return null
    return { form, kind, name, party, entity, gender: null, known: true }
  }
  const name = reader.words(one.from, one.to)
  return {
    form: 'name',
    kind: 'organisation',
    name,
    party: null,
    entity: `name:${name}`,
    gender: null,
    known: false,
  }
}

function personKnown(member: Member): Known {
  return {
    form: 'person',
    kind: 'person',
    name: member.name,
    party: member.party,
    entity: member.entity,
    gender: member.gender,
    known: true,
  }
}

/** Roles that are worth a mention even where nobody knows whose they are. */
const NAMED_ALONE =
  /^(?:spokesperson|diplomat|official|minister|president|president-elect|premier|representative)$/

function roleKnown(reader: Reader, role: RoleRead, k: number, cast: Cast, context: Context): Known | null {
  const ownerParty = context.partyOfOwner(role.owner)
  const party = role.party ?? role.of?.party ?? (role.owner ? null : context.partyForRole(role))
  const member = resolveRole(role, party, cast, ownerParty)
  if (member) {
    member.at = k
    return {
      form: 'role',
      kind: 'person',
      name: member.name,
      party: member.party ?? party,
      entity: member.entity,
      gender: member.gender,
      known: true,
    }
  }
  if (party === null && ownerParty === null && !role.of && !NAMED_ALONE.test(role.head?.class ?? ''))
    return null
  const name = roleName(reader, role)
  return {
    form: 'role',
    kind: 'person',
    name,
    party: party ?? ownerParty,
    entity: `role:${name.toLowerCase()}`,
    gender: role.head?.gender ?? null,
    known: false,
  }
}

const institution = { form: 'institution', kind: 'organisation', gender: null, known: true } as const

function institutionKnown(reader: Reader, role: RoleRead, context: Context): Known {
  const own = role.party ?? context.partyOfOwner(role.owner)
  const earlier = own === null ? context.earlier(role) : null
  if (earlier) return { ...institution, ...earlier, entity: `institution:${earlier.name}` }
  const party = own ?? context.partyFor(role)
  if (reader.key(role.headEnd - 1) === 'side' && party !== null) {
    const name = reader.parties.names.get(party) ?? party
    const kind = reader.parties.blocs.has(party) ? 'bloc' : 'state'
    return { ...institution, kind, name, party, entity: party }
  }
  const name = institutionName(reader, role, party)
  return { ...institution, name, party, entity: `institution:${name}` }
}

function mentionOf(reader: Reader, one: Found, known: Known): Mention {
  const { document, atoms } = reader
  const first = atoms[one.from] as (typeof atoms)[number]
  const last = atoms[one.to - 1] as (typeof atoms)[number]
  const start = wholeWordStart(reader, one.from)
  const coreFrom = atoms[one.name?.core ?? (one.role ? one.role.core : one.from)] ?? first
  const coreTo = atoms[(one.name?.to ?? one.to) - 1] ?? last
  return {
    start,
    end: last.end,
    text: document.text.slice(start, last.end),
    ...known,
    role: one.role ? reader.words(one.role.core, one.role.to) : null,
    core: { start: coreFrom.start, end: coreTo.end },
    first: first.token,
    last: last.lastToken + 1,
  }
}

/** "anti-Russian" is one word and one mention; its core is "Russian". */
function wholeWordStart(reader: Reader, from: number): number {
  const atom = reader.atoms[from] as (typeof reader.atoms)[number]
  const before = reader.atoms[from - 1]
  const prefix =
    before?.token === atom.token && /^(?:anti|pro|non|un|pre|post|ex|trans|cross)$/.test(before.key)
  return prefix ? before.start : atom.start
}
