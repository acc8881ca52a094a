import { atomsOfName } from '../atoms.ts'
import { oneEditApart } from '../lexicon.ts'
import type { Person } from '../person.ts'
import { Cast, likeliest, type Member } from './cast.ts'
import type { Found } from './found.ts'
import { officesOf } from './offices-of-roles.ts'
import type { Reader } from './reader.ts'
import { senseOf } from './sense.ts'

/** Roles kept of one person; later ones say nothing new. */
const MOST_ROLES = 16

/** Who the persons found are: full names first, then surnames, which may go back to them. */
export function introduce(reader: Reader, found: readonly Found[]): { cast: Cast; who: Map<Found, Member> } {
  const cast = new Cast()
  const who = new Map<Found, Member>()
  const sides = partiesNamed(found)
  const join = (one: Found, member: Member) => {
    who.set(one, member)
    if (one.role?.head && member.roles.length < MOST_ROLES) member.roles.push(senseOf(one.role))
    const told = one.role?.party
    if (told && member.person?.terms.some((term) => term.party === told)) member.party = told
    member.gender ??= one.name?.gender ?? one.role?.head?.gender ?? null
  }
  const add = (person: Person) => cast.introduce(person.name, person, partyIn(person, sides))
  for (const one of found) {
    const person = one.name && (fullyNamed(one) ?? respelt(reader, one))
    if (person) join(one, add(person))
    else if (one.name && !one.entry && one.name.to - one.name.core > 1)
      join(one, cast.introduce(nameWords(reader, one), null, sideOf(one)))
  }
  for (const one of found) {
    if (!one.name || who.has(one)) continue
    const member = byShortName(reader, one, cast, sides)
    if (member) join(one, member)
  }
  for (const { role } of found) {
    const owner = role?.owner?.persons ?? []
    if (owner.length === 1 && owner[0]) add(owner[0])
  }
  return { cast, who }
}

/** Of several parties that a person has served, the one that the text speaks of; else the latest. */
const partyIn = (person: Person, sides: Set<string>): string =>
  person.terms.findLast((term) => sides.has(term.party))?.party ?? person.party

const fullyNamed = (one: Found): Person | null =>
  one.entry?.persons?.length === 1 && !one.entry.short ? (one.entry.persons[0] ?? null) : null

/** "Abdourahmane Tchiani" for Abdourahamane: a known surname after a given name that one letter sets apart. */
function respelt(reader: Reader, { name, entry }: Found): Person | null {
  if (!name || entry || name.to - name.core !== 2) return null
  const [given, surname] = [reader.key(name.core), reader.key(name.core + 1)]
  if (given.length < LONG_ENOUGH) return null
  const persons = reader.parties.lexicon.entryOf([surname])?.persons ?? []
  const meant = persons.filter((person) => {
    const [known = '', ...rest] = atomsOfName(person.name).keys
    return rest.length === 1 && known.at(-1) === given.at(-1) && oneEditApart(known, given)
  })
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** Letters of a given name below which another letter makes another name: "Maria", "Mario". */
const LONG_ENOUGH = 6

/** The party that a person speaks for by the role given; White House correspondents and heads of firms have none. */
function sideOf({ role }: Found): string | null {
  const kind = role?.head?.class
  if (kind === 'other' || (kind === 'executive' && (role?.of || !role?.keys.has('chief')))) return null
  return role?.party ?? role?.of?.party ?? null
}

const nameWords = (reader: Reader, one: Found): string =>
  one.name ? reader.words(one.name.core, one.name.to) : ''

/** States and blocs that the text names: a surname alone is taken for an official of one of them only. */
function partiesNamed(found: readonly Found[]): Set<string> {
  const sides = new Set<string>()
  for (const { entry, role } of found) {
    if (entry?.party && !entry.persons) sides.add(entry.party)
    if (role?.party) sides.add(role.party)
  }
  return sides
}

function byShortName(reader: Reader, one: Found, cast: Cast, sides: Set<string>): Member | null {
  const name = one.name
  if (!name) return null
  let key = ''
  for (let k = name.core; k < name.to; k++) key += (key ? ' ' : '') + reader.key(k)
  const party = sideOf(one)
  const called = cast.called(key)
  const fitting = party === null ? called : called.filter((member) => (member.party ?? party) === party)
  const candidates = (one.entry?.persons ?? []).flatMap(
    (person) => cast.members.get(`person:${person.name}`) ?? [],
  )
  const introduced = likeliest(fitting) ?? likeliest(called) ?? likeliest(candidates)
  if (introduced) return introduced
  const person = choose(one, sides)
  if (person) return cast.introduce(person.name, person, partyIn(person, sides))
  const words = nameWords(reader, one)
  const persons = one.entry?.persons ?? []
  const shared = persons.every((p) => p.party === persons[0]?.party) ? (persons[0]?.party ?? null) : null
  return cast.introduce(words, null, party ?? (shared && sides.has(shared) ? shared : null))
}

/** Of a name that only one person bears and is given before others: that person, whatever else the text speaks of. */
const claimants = ({ entry }: Found): readonly Person[] => {
  const persons = entry?.persons ?? []
  return persons.length === 1 && persons[0]?.claims.includes(entry?.words ?? '') ? persons : []
}

/** The one person of the reference data whom a surname can mean here. */
function choose(one: Found, sides: Set<string>): Person | null {
  const persons = one.entry?.persons ?? []
  const role = one.role
  const inPlay = persons.filter((person) =>
    role?.party
      ? person.terms.some((term) => term.party === role.party)
      : person.terms.some((term) => sides.has(term.party)),
  )
  const among = inPlay.length > 0 ? inPlay : role?.party ? [] : role ? persons : claimants(one)
  if (among.length <= 1) return among[0] ?? null
  const offices = role?.head ? officesOf(role) : (['head-of-state', 'head-of-government'] as const)
  const holding = among.filter((person) =>
    person.terms.some((term) => offices.some((o) => o === term.office)),
  )
  if (holding.length === 1) return holding[0] ?? null
  const claiming = holding.filter((person) => person.claims.includes(one.entry?.words ?? ''))
  return claiming.length === 1 ? (claiming[0] ?? null) : null
}
