import { at, type Lexemes } from '../lexemes.ts'
import type { Year } from '../temporal.ts'
import { readYear } from './days.ts'
import type { Match } from './match.ts'
import { pickOf } from './months.ts'

/** `the first quarter of 2023`, `third-quarter`, `fourth quarter`, `Q3 2022`, `2022 second quarter`, `this year's first quarter`. */
export function quarter(s: Lexemes, i: number): Match | null {
  const code = /^q[1-4]$/.test(`${at(s, i).lower}${at(s, i + 1).lower}`)
  if (code && !at(s, i + 1).spaced) {
    const year = readYear(s, i + 2)
    const temporal = { kind: 'quarter', year: year?.year ?? null, quarter: at(s, i + 1).number } as const
    return { next: year?.next ?? i + 2, temporal }
  }
  const lead = leadingYear(s, i)
  let k = lead?.next ?? i
  if (at(s, k).entry.role === 'fiscal') k++
  if (at(s, k).lower === '-') k++
  const { ordinal } = at(s, k).entry
  const last =
    at(s, k).lower === 'final' ? 4 : at(s, k).lower === 'last' && at(s, k + 2).lower === 'of' ? 4 : undefined
  const which = ordinal ?? last
  if (!which) return null
  k++
  if (at(s, k).lower === '-' || at(s, k).entry.role === 'fiscal') k++
  const { unit, role, plural } = at(s, k).entry
  if (role === 'half' && (which <= 2 || last))
    return period(s, k + 1, lead?.year ?? null, { half: Math.min(which, 2) })
  if (unit !== 'Q' || which > 4 || plural) return null
  return period(s, k + 1, lead?.year ?? null, { quarter: which })
}

function period(s: Lexemes, from: number, lead: Year, which: { quarter: number } | { half: number }): Match {
  const year = lead === null ? readYear(s, from) : null
  const base = { year: lead ?? year?.year ?? null }
  const temporal =
    'quarter' in which
      ? ({ kind: 'quarter', ...base, ...which } as const)
      : ({ kind: 'half', ...base, ...which } as const)
  return { next: year?.next ?? from, temporal }
}

/** "2022 second quarter", "this year's third quarter", "year-earlier third quarter", "last year's quarter". */
function leadingYear(s: Lexemes, i: number): { year: Year; next: number } | null {
  const { digits, number, entry } = at(s, i)
  if (digits === 4 && number > 1900 && number < 2100) return { year: number, next: skipPossessive(s, i + 1) }
  if (entry.unit === 'Y' && at(s, i + 1).lower === '-' && /^(?:ago|earlier)$/.test(at(s, i + 2).lower))
    return { year: { shift: -1, base: 'context' }, next: i + 3 }
  if (entry.shift === undefined || at(s, i + 1).entry.unit !== 'Y') return null
  const next = skipPossessive(s, i + 2)
  if (next === i + 2) return null
  return { year: { shift: entry.shift, base: entry.context ? 'context' : 'reference' }, next }
}

function skipPossessive(s: Lexemes, i: number): number {
  const mark = at(s, i).lower
  if (mark !== "'" && mark !== '’') return i
  return at(s, i + 1).lower === 's' ? i + 2 : i + 1
}

/** `year-ago quarter`, `the year-earlier period`, `the latest quarter`, `last year's quarter`, `2022 period`. */
export function spokenQuarter(s: Lexemes, i: number): Match | null {
  const latest = at(s, i).entry.role === 'latest'
  const lead = latest ? { year: null, next: i + 1 } : leadingYear(s, i)
  if (!lead) return null
  const { unit } = at(s, lead.next).entry
  const named = at(s, lead.next).lower === 'period'
  if (unit !== 'Q' && !named) return latest && unit === 'Y' ? theLatest(lead.next) : null
  if (latest)
    return { next: lead.next + 1, temporal: { kind: 'unit', unit: 'Q', shift: -1, base: 'reference' } }
  return { next: lead.next + 1, temporal: { kind: 'quarter', year: lead.year, quarter: null } }
}

const theLatest = (i: number): Match => ({
  next: i + 1,
  temporal: { kind: 'unit', unit: 'Y', shift: 0, base: 'reference' },
})

/** `summer`, `last fall`, `the winter of 2022`, `spring 2014`. */
export function season(s: Lexemes, i: number): Match | null {
  const shifted = at(s, i).entry.shift !== undefined
  let k = i
  const pick = pickOf(at(s, i), at(s, i + 1))
  if (shifted) k++
  if (shifted && at(s, k).entry.shift !== undefined) k++
  const { season: name, weak } = at(s, k).entry
  if (!name) return null
  const year = readYear(s, k + 1)
  const led = /^(?:in|since|during|until|by|last|early|late|mid|-)$/.test(at(s, i - 1).lower)
  const the = at(s, i - 1).entry.role === 'the' && at(s, i - 2).lower !== 'to'
  if (weak && !year && !shifted && !(led || (the && name === 'SP'))) return null
  if (name === 'FA' && at(s, k).lower === 'fall' && !year && !shifted && !the) return null
  const settled = shifted && at(s, i).entry.shift === 0 && at(s, i + 1).entry.shift === -1 ? 'last' : pick
  return {
    next: year?.next ?? k + 1,
    temporal: { kind: 'season', year: year?.year ?? null, season: name, pick: settled },
  }
}

/** `the 1990s`, `1990's`, `the '80s`, `the nineties`, `20th century`, `the twentieth century`. */
export function decadeOrCentury(s: Lexemes, i: number): Match | null {
  const { number, digits, entry, lower } = at(s, i)
  if (digits === 4 && number % 10 === 0 && number >= 1000 && number < 2100) {
    const next = pluralMark(s, i + 1)
    return next ? { next, temporal: { kind: 'decade', decade: number / 10 } } : null
  }
  if (
    (lower === "'" || lower === '’' || lower === '‘') &&
    at(s, i + 1).digits === 2 &&
    !at(s, i + 1).spaced
  ) {
    const two = at(s, i + 1).number
    const next = two % 10 === 0 ? pluralMark(s, i + 2) : 0
    return next ? { next, temporal: { kind: 'decade', decade: (two >= 30 ? 190 : 200) + two / 10 } } : null
  }
  if (entry.decade && at(s, i - 1).entry.role)
    return { next: i + 1, temporal: { kind: 'decade', decade: entry.decade } }
  return century(s, i)
}

function pluralMark(s: Lexemes, i: number): number | null {
  if (at(s, i).lower === 's' && !at(s, i).spaced) return i + 1
  const quote = at(s, i).lower === "'" || at(s, i).lower === '’'
  return quote && !at(s, i).spaced && at(s, i + 1).lower === 's' && !at(s, i + 1).spaced ? i + 2 : null
}

function century(s: Lexemes, i: number): Match | null {
  const { number, digits, entry } = at(s, i)
  let k = i + 1
  let ordinal = entry.ordinal
  if (digits > 0 && digits <= 2 && /^(?:st|nd|rd|th)$/.test(at(s, k).lower)) {
    ordinal = number
    k++
  }
  if (at(s, i).entry.cardinal === 20 && at(s, k).lower === '-' && at(s, k + 1).entry.ordinal) {
    ordinal = 20 + (at(s, k + 1).entry.ordinal as number)
    k += 2
  }
  if (!ordinal) return null
  if (at(s, k).lower === '-') k++
  return at(s, k).entry.unit === 'C' && !at(s, k).entry.plural
    ? { next: k + 1, temporal: { kind: 'century', century: ordinal - 1 } }
    : null
}

/** `fiscal 2023`, `fiscal year 2023`, `FY2023`, `the fiscal year`. */
export function fiscalYear(s: Lexemes, i: number): Match | null {
  let k = i
  if (at(s, i).lower === 'fy') k++
  else if (at(s, i).entry.role === 'fiscal') k += at(s, i + 1).entry.unit === 'Y' ? 2 : 1
  else return null
  const { number, digits } = at(s, k)
  if (digits === 4 && number > 1900 && number < 2100)
    return { next: k + 1, temporal: { kind: 'year', year: number, fiscal: true } }
  return k === i + 2 ? { next: k, temporal: { kind: 'unit', unit: 'Y', shift: 0, base: 'reference' } } : null
}

/** `year-end`, `year end`, `year's end`. */
export function yearEnd(s: Lexemes, i: number): Match | null {
  if (at(s, i).entry.unit !== 'Y' || at(s, i).entry.plural) return null
  let k = skipPossessive(s, i + 1)
  if (at(s, k).lower === '-') k++
  if (at(s, k).lower !== 'end') return null
  return { next: k + 1, temporal: { kind: 'unit', unit: 'Y', shift: 0, base: 'reference' }, edge: 'late' }
}
