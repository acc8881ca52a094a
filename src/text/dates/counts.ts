import { at, type Lexemes } from './lexemes.ts'
import type { Unit } from './temporal.ts'

/** A count in words or digits: how many, and the lexeme after it. `count` null: some. */
export interface Count {
  count: number | null
  next: number
}

/** "2", "2 1/2", "two and a half", "twenty-four", "two hundred", "a couple of", "several", "a few", "a". */
export function readCount(s: Lexemes, from: number): Count | null {
  let i = from
  const role = at(s, i).entry.role
  if (role === 'a' || role === 'the') i++
  const { entry, number } = at(s, i)
  if (entry.role === 'couple') return { count: 2, next: at(s, i + 1).lower === 'of' ? i + 2 : i + 1 }
  if (entry.some) return role === 'the' && i > from ? null : { count: null, next: i + 1 }
  if (number >= 0) return number > 10000 ? null : withFraction(s, i + 1, number)
  if (entry.cardinal !== undefined) return spelled(s, i)
  if (entry.role === 'half') {
    const next = at(s, i + 1).lower === '-' || at(s, i + 1).entry.role === 'a' ? i + 2 : i + 1
    return { count: 0.5, next }
  }
  return role === 'a' ? { count: 1, next: i } : null
}

function withFraction(s: Lexemes, i: number, whole: number): Count {
  // "2 1/2", "2.5"
  if (at(s, i).number === 1 && at(s, i).spaced && at(s, i + 1).lower === '/' && at(s, i + 2).number === 2)
    return { count: whole + 0.5, next: i + 3 }
  const point = at(s, i)
  const decimals = at(s, i + 1)
  if (
    point.lower === '.' &&
    !point.spaced &&
    !decimals.spaced &&
    decimals.number >= 0 &&
    decimals.digits <= 2
  )
    return { count: whole + decimals.number / 10 ** decimals.digits, next: i + 2 }
  return andAHalf(s, i, whole)
}

function andAHalf(s: Lexemes, i: number, whole: number): Count {
  if (at(s, i).lower === 'and' && at(s, i + 1).lower === 'a' && at(s, i + 2).entry.role === 'half')
    return { count: whole + 0.5, next: i + 3 }
  return { count: whole, next: i }
}

const MOST_WORDS = 8

function spelled(s: Lexemes, from: number): Count | null {
  let total = 0
  let i = from
  for (; i < from + MOST_WORDS; i++) {
    const { entry, lower } = at(s, i)
    if (lower === '-' && at(s, i + 1).entry.cardinal !== undefined && !at(s, i + 1).spaced) continue
    if (entry.cardinal === undefined || entry.role === 'couple') break
    if (entry.cardinal === 100 || entry.cardinal === 1000) total = Math.max(1, total) * entry.cardinal
    else total += entry.cardinal
  }
  return total === 0 ? null : andAHalf(s, i, total)
}

/** An ISO 8601 duration: `P2Y`, `P2Y6M`, `PT30M`, `PXM` for some. A decade counts as ten years. */
export function durationValue(count: number | null, unit: Unit, times = 1): string {
  const letter = unit.startsWith('T') ? unit.slice(1) : unit
  const prefix = unit.startsWith('T') ? 'PT' : 'P'
  if (unit === 'E') return count === null ? 'PXE' : `P${count * 10}Y`
  if (unit === 'C') return count === null ? 'PXC' : `P${count * 100}Y`
  if (unit === 'WE') return count === null ? 'PXWE' : `P${count}WE`
  if (count === null) return `${prefix}X${letter}`
  const whole = Math.floor(count * times)
  const rest = count * times - whole
  const finer = FINER[unit]
  if (rest === 0 || !finer) return `${prefix}${rest === 0 ? whole : count * times}${letter}`
  const [parts, finerLetter] = finer
  return `${prefix}${whole ? `${whole}${letter}` : ''}${Math.round(rest * parts)}${finerLetter}`
}

const FINER: Partial<Record<Unit, [number, string]>> = {
  Y: [12, 'M'],
  TH: [60, 'M'],
  TM: [60, 'S'],
}
