import { at, type Lexeme, type Lexemes } from '../lexemes.ts'
import type { Pick } from '../temporal.ts'
import { isShort, readYear } from './days.ts'
import type { Match } from './match.ts'

const BEFORE_MONTH = new Set(
  'in since of by until till through from to during between before after for early late mid each every last next this past around throughout ending ended end - and'.split(
    ' ',
  ),
)

/** A month, with its year where one follows: `March 2014`, `February this year`, `last April`, `in May`. */
export function month(s: Lexemes, i: number): Match | null {
  const { entry } = at(s, i)
  const pick = pickOf(at(s, i), at(s, i + 1))
  const place = pick ? i + 1 : i
  const name = at(s, place)
  if (!(pick ? name.entry.month : entry.month)) return null
  // "at this march", and "last Oct. 23", whose day is told by the next rule
  if (pick && ((name.entry.weak && !name.capital) || namesDay(s, place))) return null
  let next = place + 1
  if (isShort(name.lower) && at(s, next).lower === '.' && !at(s, next).spaced) next++
  const year = readYear(s, next)
  if (!year && !pick && !standsForMonth(s, place)) return null
  return {
    next: year?.next ?? next,
    temporal: { kind: 'month', year: year?.year ?? null, month: name.entry.month as number, pick },
  }
}

const namesDay = (s: Lexemes, place: number): boolean => {
  const next = at(s, place + 1).lower === '.' ? at(s, place + 2) : at(s, place + 1)
  return next.digits > 0 && next.digits <= 2 && next.number >= 1 && next.number <= 31
}

/** `last`, `next`, `this` before a named month, season or weekday. */
export function pickOf(first: Lexeme, _second: Lexeme): Pick {
  const { shift, role } = first.entry
  if (shift === undefined || role) return null
  return shift < 0 ? 'last' : shift > 0 ? 'next' : 'this'
}

/** The verb "may", the "march" of protesters, April Smith and August Wilson are no months. */
function standsForMonth(s: Lexemes, i: number): boolean {
  const name = at(s, i)
  const before = at(s, i - 1)
  const after = at(s, i + 1)
  if (!name.capital) return false
  const led = BEFORE_MONTH.has(before.lower)
  // "the March accession"
  if (
    before.entry.role === 'the' &&
    !after.capital &&
    /^\p{L}{4,}$/u.test(after.lower) &&
    name.lower.length > 3
  )
    return true
  if (name.entry.weak) return led && !(name.lower.length === 3 && name.lower !== 'may' && after.capital)
  if (led && !(before.lower === 'and' && after.capital)) return true
  // a first name or a street: "April Glaspie"
  return !(after.capital && after.spaced && !after.entry.weekday && !before.entry.role)
}
