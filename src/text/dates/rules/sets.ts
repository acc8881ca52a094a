import { pad } from '../calendar.ts'
import { durationValue, readCount } from '../counts.ts'
import { at, type Lexemes } from '../lexemes.ts'
import type { Match } from './match.ts'

/** `daily`, `every year`, `each Thursday`, `every two weeks`, `each July`, `Tuesday nights`, `Mondays`. */
export function set(s: Lexemes, i: number): Match | null {
  const { entry, capital } = at(s, i)
  // "its quarterly dividend" names a kind of payment
  if (entry.set === 'P3M' && /^\p{L}{4,}$/u.test(at(s, i + 1).lower)) return null
  if (entry.set) return { next: i + 1, temporal: { kind: 'set', value: entry.set } }
  if (entry.weekday && capital && at(s, i + 1).entry.part && at(s, i + 1).lower.endsWith('s'))
    return weekdays(s, i)
  if (entry.weekday && entry.plural && capital) return weekdays(s, i)
  if (entry.role !== 'every') return null
  const named = at(s, i + 1).entry
  if (named.weekday) return weekdays(s, i + 1)
  if (named.month && at(s, i + 1).capital)
    return { next: i + 2, temporal: { kind: 'set', value: `XXXX-${pad(named.month)}` } }
  if (named.season) return { next: i + 2, temporal: { kind: 'set', value: `XXXX-${named.season}` } }
  if (named.part?.length === 3)
    return { next: i + 2, temporal: { kind: 'set', value: `XXXX-XX-XX${named.part}` } }
  const count = named.unit ? { count: 1, next: i + 1 } : readCount(s, i + 1)
  const unit = count && at(s, count.next).entry
  if (!count?.count || !unit?.unit) return null
  return {
    next: count.next + 1,
    temporal: { kind: 'set', value: durationValue(count.count, unit.unit, unit.times) },
  }
}

function weekdays(s: Lexemes, i: number): Match {
  const part = at(s, i + 1).entry.part
  const day = `XXXX-WXX-${at(s, i).entry.weekday}`
  return part?.length === 3
    ? { next: i + 2, temporal: { kind: 'set', value: day + part } }
    : { next: i + 1, temporal: { kind: 'set', value: day } }
}
