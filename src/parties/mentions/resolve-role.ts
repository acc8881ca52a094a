import type { Cast, Member } from './cast.ts'
import type { RoleRead } from './found.ts'
import { organOf, type Sense, sameOrgan, senseOf } from './sense.ts'

/** Classes that may take up one another: "the diplomat" for a foreign minister. */
const TAKES_UP: Record<string, RegExp> = {
  diplomat: /^(?:diplomat|minister|secretary|spokesperson|representative|leader|deputy)$/,
  official: /^(?:official|spokesperson|diplomat|minister|secretary|representative|deputy|adviser|director)$/,
  politician: /^(?:politician|president|premier|minister|legislator|leader|chair|deputy)$/,
  secretary: /^(?:secretary|spokesperson)$/,
  spokesperson: /^(?:spokesperson|secretary)$/,
  minister: /^(?:minister|secretary)$/,
  leader: /^(?:president|premier|monarch|leader)$/,
  legislator: /^(?:legislator|chair|deputy|leader|member)$/,
}

/** Classes so general that only a person just spoken of is meant. */
const GENERAL = /^(?:official|diplomat|legislator|politician)$/
const isGeneral = (sought: Sense): boolean => GENERAL.test(sought.class)

/**
 * Which person of the document a role without a name means, or `null`. Without a state ("the spokesman") only
 * persons mentioned before count, the latest first; a role with a state may also look ahead.
 */
export function resolveRole(
  role: RoleRead,
  party: string | null,
  cast: Cast,
  ownerParty: string | null,
): Member | null {
  const head = role.head
  if (!head || head.many || head.class === 'counterpart' || head.class === 'candidate') return null
  const side = party ?? ownerParty
  if (role.article === 'indefinite' && (head.class !== 'spokesperson' || side === null)) return null
  if (role.article === null && side === null) return null
  if (GENERAL.test(head.class) && role.article !== 'definite') return null
  const sought = senseOf(role)
  const fitting = cast.first().filter((member) => fits(member, sought, side))
  if (side !== null && GENERAL.test(head.class) && sought.offices.length === 0)
    return only(fitting.filter((m) => m.at >= 0 && m.party === side))
  if (side === null) return latest(fitting.filter((member) => member.at >= 0))
  if (fitting.length <= 1) return fitting[0] ?? null
  const told = fitting.filter((member) => isTold(member, sought))
  const titled = fitting.filter((member) => isTitled(member, sought, side))
  if (told.length === 1) return told[0] ?? null
  if (told.length === 0 && titled.length === 1) return titled[0] ?? null
  if (head.class !== 'spokesperson' && head.class !== 'minister') return null
  return latest(told.length > 0 ? told : fitting)
}

/** Whether the document gives the person a role of this very class. */
const isTold = (member: Member, sought: Sense): boolean =>
  member.roles.some((given) => given.class === sought.class && given.lesser === sought.lesser)

/** Whether a table of terms gives this very word: of two heads of state one is the president. */
const isTitled = (member: Member, sought: Sense, side: string): boolean =>
  sought.class === 'president' &&
  !!member.person?.terms.some(
    (term) =>
      term.party === side &&
      term.office === 'head-of-state' &&
      term.title.toLowerCase().includes(sought.role.head?.word ?? ''),
  )

const only = (members: readonly Member[]): Member | null =>
  members.length === 1 ? (members[0] ?? null) : null

const latest = (members: readonly Member[]): Member | null =>
  members.reduce<Member | null>((best, member) => (best && best.at >= member.at ? best : member), null)

function fits(member: Member, sought: Sense, side: string | null): boolean {
  const gender = sought.role.head?.gender ?? null
  if (gender && member.gender && gender !== member.gender) return false
  if (side !== null && member.party !== null && member.party !== side && !served(member, side)) return false
  if (speaksForOther(member, sought)) return false
  if (sought.role.head?.word === 'mep' && member.party !== 'EU') return false
  if (
    member.roles.some(
      (given) => (given.lesser === sought.lesser || isGeneral(sought)) && sameKind(given, sought),
    )
  )
    return true
  if (member.roles.length > 0 && side === null) return false
  if (sought.offices.length === 0) return side === null && holdsOfficeOf(member, sought)
  return !!member.person?.terms.some(
    (term) =>
      (side === null || term.party === side) &&
      sought.offices.includes(term.office) &&
      sameOrgan(organOf(term.title.toLowerCase().split(' ')), sought.organ),
  )
}

/** Offices that a bare word means: "the minister", "the leader". */
const OFFICES_MEANT: Record<string, RegExp> = {
  minister: /^(?:foreign|finance|trade|defence)-minister$/,
  leader: /^(?:head-of-state|head-of-government|monarch)$/,
  diplomat: /^(?:foreign-minister|ambassador|high-representative)$/,
}

const holdsOfficeOf = (member: Member, sought: Sense): boolean =>
  !sought.lesser && !!OFFICES_MEANT[sought.class]?.test(member.person?.terms.at(-1)?.office ?? '')

/** Whether every role that tells whose spokesman a person is tells of another organ. */
function speaksForOther(member: Member, sought: Sense): boolean {
  if (sought.organ === null) return false
  const organs = member.roles.flatMap((given) => (given.class === sought.class ? (given.organ ?? []) : []))
  return organs.length > 0 && !organs.includes(sought.organ)
}

const served = (member: Member, side: string): boolean =>
  !!member.person?.terms.some((term) => term.party === side)

/** A senator is not taken up as "the MEP", nor a chairman of anything but a parliament as "the lawmaker". */
function isSameSeat(given: Sense, sought: Sense): boolean {
  if (given.class !== 'legislator') return given.organ === 'parliament' && sought.role.head?.word !== 'mep'
  const words = [given.role.head?.word, sought.role.head?.word]
  return (
    words[0] === words[1] ||
    words.some((word) => /^(?:lawmaker|legislator|parliamentarian)$/.test(word ?? ''))
  )
}

/** Whether a role sought may take up one given. */
export function sameKind(given: Sense, sought: Sense): boolean {
  if (given.role.head?.many) return false
  const classes = given.class === sought.class || TAKES_UP[sought.class]?.test(given.class)
  if (!classes && !given.offices.some((office) => sought.offices.includes(office))) return false
  const word = sought.role.head?.word
  if (word === 'ambassador' && given.role.head?.word !== word) return false
  if (sought.role.keys.has('prime') && !given.offices.includes('head-of-government')) return false
  if (sought.class === 'legislator' && !isSameSeat(given, sought)) return false
  if (sought.class === 'diplomat' && given.class !== 'diplomat' && given.organ !== 'foreign') return false
  const press = (sense: Sense) => sense.class !== 'secretary' || sense.role.keys.has('press')
  const speaks = sought.class === 'spokesperson' || (sought.class === 'secretary' && press(sought))
  return (!speaks || press(given)) && sameOrgan(given.organ, sought.organ)
}
