import { isoDay, pad } from '../../text/dates/calendar.ts'
import type { Constraint, Evidence } from './constraint.ts'
import { type Days, first, last, type Pattern, worded } from './days.ts'

const TITLES: Record<Evidence, string> = {
  stamp: 'given with the report',
  byline: 'date line',
  dateline: 'dateline',
  spoken: 'day of the news',
  past: 'told as past',
  anchor: 'event',
  office: 'office',
  closing: 'closing stamp',
  ahead: 'still to come',
  weekday: 'weekday of the news',
}

const VERDICTS = {
  used: '',
  agrees: ' (narrows nothing further)',
  overruled: ' (OVERRULED: stronger evidence says otherwise)',
}

/**
 * The reasoning of `solvePublished`, one line a piece of evidence, the strongest first: what it rests on, the days it
 * leaves open by itself, and what became of it.
 */
export const explain = (reasons: readonly Constraint[]): string[] =>
  reasons.map(({ kind, basis, days, pattern, verdict }) => {
    const left = pattern ? patternWords(pattern) : fewWords(days)
    // most bases name the days already
    const named = kind === 'past' || kind === 'ahead' || basis.includes(worded(days))
    const told = basis.replaceAll(/\s+/g, ' ')
    return `${TITLES[kind]}: ${told}${named && !pattern ? '' : ` → ${left}`}${verdict ? VERDICTS[verdict] : ''}`
  })

const MOST_STRETCHES = 4

function fewWords(days: Days): string {
  if (days.length <= MOST_STRETCHES) return worded(days)
  const ends = [first(days), last(days)].map((day) => (day === null ? '…' : isoDay(day)))
  return `${days.length} stretches between ${ends.join(' and ')}`
}

const MONDAY = 4

function patternWords({ weekday, month, day }: Pattern): string {
  const name = weekday === null ? '' : `a ${WEEKDAYS[weekday - 1]}`
  const date = month === null ? '' : `any year’s ${day === null ? pad(month) : `${pad(month)}-${pad(day)}`}`
  return [name, date].filter(Boolean).join(', ')
}

const WEEKDAYS = Array.from({ length: 7 }, (_, index) =>
  new Date(`${isoDay(MONDAY + index)}T00:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }),
)
