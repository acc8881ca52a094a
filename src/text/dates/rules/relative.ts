import { durationValue, readCount } from '../counts.ts'
import { at, type Lexemes } from '../lexemes.ts'
import type { Base, Temporal } from '../temporal.ts'
import type { Match } from './match.ts'

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`, `the day after tomorrow`. */
export function deicticDay(s: Lexemes, i: number): Match | null {
  const { entry } = at(s, i)
  if (entry.unit === 'D' && at(s, i + 2).entry.day !== undefined) {
    const sign = at(s, i + 1).lower === 'before' ? -1 : at(s, i + 1).lower === 'after' ? 1 : 0
    const far = at(s, i + 2).entry.day as number
    if (sign !== 0 && far === sign) return { next: i + 3, temporal: unit('D', 2 * sign, 'reference') }
  }
  if (entry.role === 'overnight') return { next: i + 1, temporal: unit('D', -1, 'reference'), time: 'TNI' }
  if (entry.day === undefined) return null
  const part = entry.part ?? at(s, i + 1).entry.part
  const next = !entry.part && part?.length === 3 ? i + 2 : i + 1
  return { next, temporal: unit('D', entry.day, 'reference'), ...(part?.length === 3 ? { time: part } : {}) }
}

const unit = (unit: Extract<Temporal, { kind: 'unit' }>['unit'], shift: number, base: Base): Temporal => ({
  kind: 'unit',
  unit,
  shift,
  base,
})

/** `last year`, `this week`, `the following month`, `the same day`, `this morning`, `last night`, `the past two months`. */
export function shiftedUnit(s: Lexemes, i: number): Match | null {
  const word = at(s, i)
  const { shift } = word.entry
  if (shift === undefined || word.entry.role === 'latest') return null
  let k = i + 1
  // "that same day", "this past year", "this coming week"
  let moved = shift
  if (at(s, k).entry.shift !== undefined && (shift === 0 || word.entry.context))
    moved = at(s, k++).entry.shift as number
  if (at(s, k).entry.role === 'fiscal') k++
  const { part, unit: name, plural, times = 1 } = at(s, k).entry
  if (part?.length === 3) return partOfDay(word.lower, moved, k, part)
  if (!name) return spanOfUnits(s, k, word.lower)
  if (plural)
    return word.lower === 'that' || word.lower === 'this'
      ? null
      : { next: k + 1, temporal: plurals(name, moved) }
  if (name.startsWith('T') || times !== 1)
    return name === 'TS'
      ? null
      : { next: k + 1, temporal: { kind: 'duration', value: durationValue(1, name, times) } }
  if (word.lower === 'past' && name !== 'Y')
    return { next: k + 1, temporal: { kind: 'duration', value: durationValue(1, name) } }
  const theNext = word.lower === 'next' && name === 'D'
  const base = word.entry.context || theNext ? 'context' : 'reference'
  return { next: k + 1, temporal: unit(name, moved, base) }
}

function partOfDay(word: string, shift: number, place: number, time: string): Match | null {
  if (word === 'last') return { next: place + 1, temporal: unit('D', -1, 'reference'), time }
  if (word === 'this') return { next: place + 1, temporal: unit('D', 0, 'reference'), time }
  return { next: place + 1, temporal: unit('D', shift, 'context'), time }
}

/** "coming months", "past years". */
function plurals(name: Extract<Temporal, { kind: 'unit' }>['unit'], shift: number): Temporal {
  if (shift >= 0) return { kind: 'duration', value: durationValue(null, name) }
  return { kind: 'ref', ref: 'PAST_REF' }
}

/** "the past two months", "the next few years", "the first nine months". */
function spanOfUnits(s: Lexemes, i: number, word: string): Match | null {
  if (word === 'that' || word === 'same' || word === 'this') return null
  const count = readCount(s, i)
  if (!count || count.next === i) return null
  const { unit: name, times } = at(s, count.next).entry
  if (!name) return null
  return {
    next: count.next + 1,
    temporal: { kind: 'duration', value: durationValue(count.count, name, times) },
  }
}

const BACK = new Set(['ago', 'earlier', 'before', 'previously', 'back', 'prior'])
const ON = new Set(['later', 'after', 'afterwards', 'afterward', 'hence', 'thereafter'])

/** `two years ago`, `a week or so ago`, `two days later`, `a year earlier`, `ten days from now`, `years ago`. */
export function offset(s: Lexemes, i: number): Match | null {
  const count = at(s, i).entry.unit && at(s, i).entry.plural ? { count: null, next: i } : readCount(s, i)
  if (!count) return null
  let k = count.next
  if (at(s, k).lower === '-') k++
  if (at(s, k).lower === 'more') k++
  const { unit: name, times = 1 } = at(s, k).entry
  if (!name) return null
  k++
  if (at(s, k).lower === 'or' && (at(s, k + 1).lower === 'so' || at(s, k + 1).lower === 'more')) k += 2
  if (at(s, k).lower === '-') k++
  const word = at(s, k).lower
  const scaled = count.count === null ? null : count.count * times
  const temporal = (sign: -1 | 1, base: Base): Temporal => ({
    kind: 'offset',
    unit: name,
    count: scaled,
    sign,
    base,
  })
  if (word === 'ago') return { next: k + 1, temporal: temporal(-1, 'reference') }
  if (word === 'from' && /^(?:now|today)$/.test(at(s, k + 1).lower))
    return { next: k + 2, temporal: temporal(1, 'reference') }
  if (!BACK.has(word) && !ON.has(word)) return null
  // "two days after the vote": a distance from an event, told as a duration
  if ((word === 'before' || word === 'after' || word === 'prior') && !clauseEnds(s, k + 1)) return null
  return { next: k + 1, temporal: temporal(BACK.has(word) ? -1 : 1, 'context') }
}

/** `year-ago`, `year-earlier` before a noun. */
export function yearAgo(s: Lexemes, i: number): Match | null {
  if (at(s, i).entry.unit !== 'Y' || at(s, i).entry.plural || at(s, i + 1).lower !== '-') return null
  const { lower } = at(s, i + 2)
  if (lower !== 'ago' && lower !== 'earlier') return null
  return { next: i + 3, temporal: { kind: 'offset', unit: 'Y', count: 1, sign: -1, base: 'context' } }
}

const clauseEnds = (s: Lexemes, i: number): boolean => /^[.,;:!?)”"’'—–]?$/.test(at(s, i).lower)

/** `the day`, `the quarter`, `the year`, `the morning`, `the weekend`: the one spoken of. */
export function theUnit(s: Lexemes, i: number): Match | null {
  if (at(s, i).entry.role !== 'the') return null
  const { unit: name, plural, part, times = 1 } = at(s, i + 1).entry
  if (part?.length === 3 && !plural)
    return at(s, i - 1).lower === 'in' ? { next: i + 2, temporal: unit('D', 0, 'context'), time: part } : null
  if (name === 'WE' && !plural) return { next: i + 2, temporal: unit('WE', 0, 'context') }
  if (!name || plural || name.startsWith('T') || times !== 1) return null
  if (at(s, i + 2).lower === '-' || at(s, i + 2).entry.cardinal !== undefined || at(s, i + 2).number >= 0)
    return null
  // "the day after the vote", "the year Crimea …", "the second": only where the words end there
  if (name === 'D' || name === 'C' || name === 'E') return null
  if (
    name === 'Y' &&
    (at(s, i - 1).lower === 'for' || /^(?:ended|ending|before|after)$/.test(at(s, i + 2).lower))
  )
    return { next: i + 2, temporal: { kind: 'duration', value: 'P1Y' } }
  return { next: i + 2, temporal: unit(name, 0, 'context') }
}
