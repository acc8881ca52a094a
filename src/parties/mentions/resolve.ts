import type { DateRange } from '../../model/date-range.ts'
import type { Mention } from '../mention.ts'
import type { Cast, Member } from './cast.ts'
import { Context } from './context.ts'
import type { Found, RoleRead } from './found.ts'
import { holderOf } from './holder.ts'
import { institutionName, roleName } from './institutions.ts'
import type { Reader } from './reader.ts'
import { resolveRole } from './resolve-role.ts'
import { senseOf } from './sense.ts'
import { type Known, Unnamed } from './unnamed.ts'
import { TAKEN_UP_ORGANS } from './words.ts'

/** What a document has told so far, to tell what its later words mean. */
interface Told {
  reader: Reader
  cast: Cast
  who: Map<Found, Member>
  context: Context
  unnamed: Unnamed
  published: DateRange | null
}

/** Gives each thing found its party and name. */
export function resolve(
  reader: Reader,
  found: readonly Found[],
  cast: Cast,
  who: Map<Found, Member>,
  published: DateRange | null,
): Mention[] {
  const context = new Context(reader, found)
  const told: Told = { reader, cast, who, context, unnamed: new Unnamed(), published }
  const mentions: Mention[] = []
  for (let k = 0; k < found.length; k++) {
    const one = found[k] as Found
    const known = knownAs(told, one, k)
    if (!known) continue
    context.note(one, known)
    mentions.push(mentionOf(reader, one, known))
  }
  return mentions
}

function knownAs(told: Told, one: Found, k: number): Known | null {
  const { reader, context } = told
  const member = told.who.get(one)
  if (member) {
    member.at = k
    if (member.party === null && one.role?.head) member.party = partyOfOffice(one.role, context)
    return { ...personKnown(member), form: 'person' }
  }
  if (one.role?.head) return roleKnown(told, one.role, k)
  if (one.role) return institutionKnown(reader, one.role, context)
  if (one.entry) {
    const { form, kind, name, party, entity } = one.entry
    if (one.entry.persons) return null
    return { form, kind, name, party, entity, gender: null, known: true }
  }
  const name = reader.words(one.from, one.to)
  const entity = `name:${name}`
  return { form: 'name', kind: 'organisation', name, party: null, entity, gender: null, known: false }
}

/** "Foreign Minister Jose Test", "his spokesman Jose Test", "the country's president, Jose Test". */
function partyOfOffice(role: RoleRead, context: Context): string | null {
  if (role.party !== null || role.of !== null || role.owner !== null || role.served) return null
  const kind = role.head?.class ?? ''
  if (role.ofCountry) return context.country
  if (role.article === 'possessive')
    return /^(?:spokesperson|adviser|minister|deputy)$/.test(kind) ? context.partyOfLast(role) : null
  return kind === 'minister' ? context.partyOfMinister(role) : null
}

const personKnown = ({ name, party, entity, gender }: Member) =>
  ({ kind: 'person', name, party, entity, gender, known: true }) as const

/** Roles that are worth a mention even where nobody knows whose they are. */
const NAMED_ALONE =
  /^(?:spokesperson|diplomat|official|minister|president|president-elect|premier|representative)$/

function roleKnown(told: Told, role: RoleRead, k: number): Known | null {
  const { reader, cast, context, unnamed } = told
  const ownerParty = context.partyOfOwner(role.owner)
  const country = role.ofCountry ? context.country : null
  const party = role.party ?? role.of?.party ?? country ?? (role.owner ? null : context.partyForRole(role))
  const member = resolveRole(role, party, cast, ownerParty)
  const taken = role.served || ownerParty !== null ? null : unnamed.latest(role, party)
  if (taken && taken.at > (member?.at ?? -1)) return taken.known
  const who = member ?? holderOf(reader, role, party, cast, told.published)
  if (who) {
    who.at = k
    const known = personKnown(who)
    return { ...known, form: 'role', party: known.party ?? party }
  }
  const side = party ?? ownerParty ?? (role.article === 'definite' ? partyOfMinister(role, context) : null)
  if (side === null && !role.of && !role.served && !NAMED_ALONE.test(role.head?.class ?? '')) return null
  const name = roleName(reader, role)
  const owner = role.owner?.persons?.length === 1 ? role.owner.persons[0]?.name : undefined
  const known: Known = {
    form: 'role',
    kind: 'person',
    name,
    party: side,
    entity: owner ? `role:${role.head?.word} of ${owner}` : `role:${name.toLowerCase()}`,
    gender: role.head?.gender ?? null,
    known: false,
  }
  if (side !== null && !role.head?.many) unnamed.note({ sense: senseOf(role), known, at: k })
  return known
}

/** "The foreign minister": of the state whose officials spoke before. */
const partyOfMinister = (role: RoleRead, context: Context): string | null =>
  role.head?.word === 'minister' && role.keys.has('foreign') && !role.of && !role.served
    ? context.partyOfMinister(role)
    : null

const institution = { form: 'institution', kind: 'organisation', gender: null, known: true } as const

function institutionKnown(reader: Reader, role: RoleRead, context: Context): Known | null {
  const own = role.party ?? (role.ofCountry ? context.country : context.partyOfOwner(role.owner))
  const earlier = own === null ? context.earlier(role) : null
  if (earlier) return { ...institution, ...earlier, entity: `institution:${earlier.name}` }
  if (own === null && role.to - role.core === 1 && TAKEN_UP_ORGANS.has(reader.key(role.core))) return null
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
