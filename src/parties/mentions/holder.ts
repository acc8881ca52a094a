import type { DateRange } from '../../model/date-range.ts'
import { firstDayOf, lastDayOf, type Term } from '../offices.ts'
import type { Office } from '../rows.ts'
import type { Cast, Member } from './cast.ts'
import type { RoleRead } from './found.ts'
import { officesOf } from './offices-of-roles.ts'
import type { Reader } from './reader.ts'

/** Offices whose holders the reference data follows closely enough to say who "the Russian president" was. */
const SETTLED: readonly Office[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'high-representative',
]

/**
 * Whom a role such as "the Russian president" means by the days a report was published: the one who held the office
 * all that time, while no one else did; else `null`. Adds that person to the cast.
 */
export function holderOf(
  reader: Reader,
  role: RoleRead,
  party: string | null,
  cast: Cast,
  published: DateRange | null,
): Member | null {
  const { head, article } = role
  if (!published?.earliest || !published.latest || party === null || !head || head.many) return null
  if (article === 'indefinite' || role.served || /^(?:counterpart|candidate|diplomat)$/.test(head.class))
    return null
  const offices = officesOf(role)
  if (offices.length === 0 || !offices.every((office) => SETTLED.includes(office) || office === 'monarch'))
    return null
  const { earliest, latest } = published
  const terms = offices
    .flatMap((office) => reader.parties.termsIn(party, office))
    .filter((term) => firstDayOf(term.from) <= latest && lastDayOf(term.to) >= earliest)
  const meant = terms.filter((term) => isCalled(term, head.class))
  const name = meant[0]?.person
  if (name === undefined || meant.some((term) => term.person !== name)) return null
  const held = (day: string) => meant.some((term) => startedBy(term, day) && firstEnd(term.to) >= day)
  const person = reader.parties.people.get(name)
  if (!person || !held(earliest) || !held(latest)) return null
  const gender = head.gender
  if (gender && person.gender && gender !== person.gender) return null
  return cast.introduce(name, person, party)
}

/** Of two heads of state the one with that title: "the Iranian president". */
const isCalled = (term: Term, kind: string): boolean =>
  kind !== 'president' || term.party !== 'IRN' || term.title.toLowerCase().includes('president')

/** Whether a term had surely begun: where only the month or year is known, by its end. */
const startedBy = (term: Term, day: string): boolean => lastDayOf(term.from ?? '0000') <= day

/** The first day on which a term may have ended. */
const firstEnd = (to: string | null): string => (to === null ? '9999-12-31' : firstDayOf(to))
