import { pad } from '../calendar.ts'
import { at, type Lexemes } from '../lexemes.ts'
import type { Match } from './match.ts'

const ZONES = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest eet eest wet west msk ist jst kst hkt sgt aest aedt z'.split(
    ' ',
  ),
)

/** Times of day: `7:15 p.m.`, `10 a.m. EST`, `20:24 GMT+10`, `1800 GMT`, `4 o'clock`, `noon`, `midnight`. */
export function clockTime(s: Lexemes, i: number): Match | null {
  const { entry, number, digits } = at(s, i)
  if (entry.role === 'clock' && entry.part)
    return { next: i + 1, temporal: { kind: 'clock' }, time: entry.part }
  if (number < 0 || digits > 4) return null
  if (at(s, i - 1).lower === ':' && !at(s, i).spaced) return null
  const face = digits <= 2 ? shortFace(s, i) : wholeFace(s, i)
  if (!face || face.hour > 24 || face.minute > 59) return null
  const half = readHalf(s, face.next)
  const zone = readZone(s, half?.next ?? face.next)
  const afterAt = at(s, i - 1).lower === 'at' || at(s, i - 1).lower === ','
  if (half ? face.hour > 12 : !zone && !(face.minutes && (afterAt || bracketed(s, i)))) return null
  if (!face.minutes && !half && !zone) return null
  const hour = half ? (face.hour % 12) + half.add : face.hour
  return {
    next: zone?.next ?? half?.next ?? face.next,
    temporal: { kind: 'clock' },
    time: `T${pad(hour)}:${pad(face.minute)}`,
    ...(zone ? { zone: zone.zone } : {}),
  }
}

interface Face {
  hour: number
  minute: number
  minutes: boolean
  next: number
}

function shortFace(s: Lexemes, i: number): Face | null {
  const hour = at(s, i).number
  const mark = at(s, i + 1)
  const minute = at(s, i + 2)
  const glued = !mark.spaced && !minute.spaced && minute.digits === 2
  if (glued && (mark.lower === ':' || (mark.lower === '.' && isHalf(s, i + 3)))) {
    const seconds = at(s, i + 3).lower === ':' && at(s, i + 4).digits === 2
    return { hour, minute: minute.number, minutes: true, next: seconds ? i + 5 : i + 3 }
  }
  return { hour, minute: 0, minutes: false, next: i + 1 }
}

/** "1800 GMT": four digits count only before a zone. */
function wholeFace(s: Lexemes, i: number): Face | null {
  const { number, digits } = at(s, i)
  if (digits !== 4 || !readZone(s, i + 1)) return null
  return { hour: Math.floor(number / 100), minute: number % 100, minutes: true, next: i + 1 }
}

const bracketed = (s: Lexemes, i: number): boolean => at(s, i - 1).digits === 4 || at(s, i - 1).lower === '|'

const isHalf = (s: Lexemes, i: number): boolean => readHalf(s, i) !== null

function readHalf(s: Lexemes, i: number): { add: 0 | 12; next: number } | null {
  const { lower } = at(s, i)
  if (lower === 'am' || lower === 'pm') return { add: lower === 'pm' ? 12 : 0, next: i + 1 }
  if ((lower === 'a' || lower === 'p') && at(s, i + 1).lower === '.' && at(s, i + 2).lower === 'm')
    return { add: lower === 'p' ? 12 : 0, next: at(s, i + 3).lower === '.' ? i + 4 : i + 3 }
  if (lower === 'in' && at(s, i + 1).lower === 'the') {
    const { part } = at(s, i + 2).entry
    if (part?.startsWith('T') && part.length === 3) return { add: part === 'TMO' ? 0 : 12, next: i + 3 }
  }
  return null
}

function readZone(s: Lexemes, from: number): { zone: string; next: number } | null {
  const open = at(s, from).lower === '('
  const i = open ? from + 1 : from
  const { lower, start, capital } = at(s, i)
  let next = i + 1
  if (ZONES.has(lower) && (capital || lower === 'gmt' || lower === 'utc')) {
    const sign = at(s, next)
    if (/^[+\-−–]$/.test(sign.lower) && at(s, next + 1).digits > 0 && at(s, next + 1).digits <= 4) {
      next += 2
      if (at(s, next).lower === ':' && at(s, next + 1).digits === 2) next += 2
    }
  } else if ((lower === 'local' || capital) && at(s, next).lower === 'time') next++
  else return null
  const zone = s.text.slice(start, at(s, next - 1).end)
  return { zone, next: open && at(s, next).lower === ')' ? next + 1 : next }
}
