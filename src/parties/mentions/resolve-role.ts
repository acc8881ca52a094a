import type { Cast, Member } from './cast.ts'
import type { RoleRead } from './found.ts'
import { isLesser, officesOf } from './offices-of-roles.ts'

/** Classes that may take up one another: "the diplomat" for a foreign minister. */
const TAKES_UP: Record<string, RegExp> = {
  diplomat: /^(?:diplomat|minister|secretary|spokesperson|representative)$/,
  official: /^(?:official|spokesperson|diplomat|minister|secretary|representative|deputy|adviser|director)$/,
  politician: /^(?:politician|president|premier|minister|legislator|leader|chair|deputy)$/,
  secretary: /^(?:secretary|spokesperson)$/,
  spokesperson: /^(?:spokesperson|secretary)$/,
  minister: /^(?:minister|secretary)$/,
  legislator: /^(?:legislator|chair|deputy)$/,
}

/** Persons of one document that a role is looked for among; no real report has more. */
const MOST_MEMBERS = 300

/**
 * Which person of the document a role without a name means, or `null`. Only persons mentioned before `at` count
 * for "the spokesman"; a role with a state may also look ahead.
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
  if (
    /^(?:official|diplomat|legislator|politician)$/.test(head.class) &&
    (side !== null || role.article !== 'definite')
  )
    return null
  const fitting = cast.first(MOST_MEMBERS).filter((member) => fits(member, role, side))
  if (side === null) return latest(fitting.filter((member) => member.at >= 0))
  if (fitting.length <= 1) return fitting[0] ?? null
  const told = fitting.filter(
    (member) =>
      member.roles.some((given) => sameRole(given, role)) ||
      (head.class === 'president' && isTitled(member, side, head.word)),
  )
  if (told.length === 1) return told[0] ?? null
  return head.class === 'spokesperson' || head.class === 'minister'
    ? latest(told.length > 0 ? told : fitting)
    : null
}

/** Whether a table of terms gives this very word: of two heads of state one is the president. */
const isTitled = (member: Member, side: string, word: string): boolean =>
  !!member.person?.terms.some(
    (term) =>
      term.party === side && term.office === 'head-of-state' && term.title.toLowerCase().includes(word),
  )

const latest = (members: readonly Member[]): Member | null =>
  members.reduce<Member | null>((best, member) => (best && best.at >= member.at ? best : member), null)

function fits(member: Member, role: RoleRead, side: string | null): boolean {
  const gender = role.head?.gender ?? null
  if (gender && member.gender && gender !== member.gender) return false
  if (side !== null && member.party !== null && member.party !== side && !served(member, side)) return false
  if (member.roles.some((given) => isLesser(given) === isLesser(role) && sameKind(given, role))) return true
  if (member.roles.length > 0 && side === null) return false
  const offices = officesOf(role)
  return !!member.person?.terms.some(
    (term) =>
      (side === null || term.party === side) &&
      offices.includes(term.office) &&
      sameOrgan(organOf(term.title.toLowerCase().split(' ')), organOf([...role.keys])),
  )
}

const served = (member: Member, side: string): boolean =>
  !!member.person?.terms.some((term) => term.party === side)

function sameKind(given: RoleRead, role: RoleRead): boolean {
  const a = given.head?.class ?? ''
  const b = role.head?.class ?? ''
  if (given.head?.many) return false
  if (a !== b && !TAKES_UP[b]?.test(a) && !sameOffice(given, role)) return false
  if (b === 'secretary' && role.keys.has('press') && a === 'secretary' && !given.keys.has('press'))
    return false
  if (b === 'spokesperson' && a === 'secretary' && !given.keys.has('press')) return false
  return sameOrgan(organOf([...given.keys]), organOf([...role.keys]))
}

const sameOffice = (given: RoleRead, role: RoleRead): boolean => {
  const offices = officesOf(role)
  return officesOf(given).some((office) => offices.includes(office))
}

const sameRole = (given: RoleRead, role: RoleRead): boolean =>
  given.head?.class === role.head?.class && isLesser(given) === isLesser(role)

/** Whose spokesman: the head of state's, a ministry's; `null` where the words do not say. */
function organOf(keys: readonly string[]): string | null {
  for (const key of keys) {
    if (/^(?:foreign|mofa|mfa)$/.test(key)) return 'foreign'
    if (/^(?:kremlin|white|presidential|president|of:president|press)$/.test(key)) return 'head'
    if (/^(?:defense|defence|pentagon|military)$/.test(key)) return 'defence'
    if (/^(?:treasury|finance)$/.test(key)) return 'finance'
    if (/^(?:commerce|trade)$/.test(key)) return 'trade'
    if (/^(?:commission)$/.test(key)) return 'commission'
  }
  return null
}

const sameOrgan = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
