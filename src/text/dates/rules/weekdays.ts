import { at, type Lexemes } from '../lexemes.ts'
import type { Match } from './match.ts'
import { pickOf } from './months.ts'

const PAPERS = new Set('times telegraph mirror express mail herald post world magazine school'.split(' '))
const NAMED = new Set('black bloody super good holy maundy ash palm cyber shrove'.split(' '))

/** A weekday: `Monday`, `last Friday`, `this coming Sunday`, `Tuesday night`, `Sat.` before a date. */
export function weekday(s: Lexemes, i: number): Match | null {
  let pick = pickOf(at(s, i), at(s, i + 1))
  let place = pick ? i + 1 : i
  // "this past Wednesday", "this coming Sunday"
  if (pick === 'this' && at(s, place).entry.shift !== undefined)
    pick = pickOf(at(s, place++), at(s, place)) ?? pick
  const context = pick !== null && at(s, i).entry.context === true
  const name = at(s, place)
  const { entry } = name
  if (!entry.weekday || (entry.plural && !at(s, place + 1).entry.part)) return null
  if (!name.capital || PAPERS.has(at(s, place + 1).lower) || NAMED.has(at(s, place - 1).lower)) return null
  if (entry.weak && !besideDate(s, place)) return null
  let next = place + 1
  if (entry.weak && at(s, next).lower === '.' && !at(s, next).spaced) next++
  const temporal = {
    kind: 'weekday',
    weekday: entry.weekday,
    pick: context ? null : pick,
    base: context ? 'context' : 'reference',
  } as const
  const { part } = at(s, next).entry
  return part && part.length === 3 ? { next: next + 1, temporal, time: part } : { next, temporal }
}

/** "Sun" is a newspaper and "Mon" a name unless a day of the month stands beside it. */
function besideDate(s: Lexemes, i: number): boolean {
  for (let k = i + 1; k <= i + 4; k++) {
    const { lower, number, entry } = at(s, k)
    if (lower === '.' || lower === ',') continue
    return (number > 0 && number <= 31) || entry.month !== undefined
  }
  return false
}
