import type { DateRange } from '../../model/date-range.ts'
import { isoDay, parseIsoDay } from '../../text/dates/calendar.ts'
import { anchorEvidence } from './anchors.ts'
import { bylineEvidence, closingEvidence } from './bylines.ts'
import { type Constraint, EVIDENCE } from './constraint.ts'
import { datelineEvidence } from './datelines.ts'
import { type Days, EVER, first, intersected, last, listed, type Pattern, size, untilDay } from './days.ts'
import type { PublicationInput } from './input.ts'
import { officeEvidence } from './offices.ts'
import { spokenEvidence } from './spoken.ts'
import { stampEvidence } from './stamps.ts'
import { aheadEvidence, pastEvidence } from './told.ts'
import { weekdayEvidence } from './weekdays.ts'

/** A set of candidate days larger than this says no more than its interval. */
const MOST_CANDIDATES = 31

const COLLECTORS: readonly ((input: PublicationInput) => Constraint[])[] = [
  stampEvidence,
  bylineEvidence,
  datelineEvidence,
  spokenEvidence,
  pastEvidence,
  anchorEvidence,
  officeEvidence,
  closingEvidence,
  aheadEvidence,
  weekdayEvidence,
]

/**
 * The day of publication as far as the evidence tells: an interval, with candidate days where it holds others too,
 * and `null` where nothing is known. Each piece of evidence is in `reasons`, in the order it was weighed.
 */
export function solvePublished(input: PublicationInput): {
  published: DateRange | null
  reasons: Constraint[]
} {
  const reasons = COLLECTORS.flatMap((collect) => collect(input)).sort(strongestFirst)
  const received = input.receivedOn ? parseIsoDay(input.receivedOn) : null
  let possible: Possible = { days: received === null ? EVER : untilDay(received), patterns: [] }
  for (const reason of reasons) possible = weighed(possible, reason)
  return { published: rangeOf(possible, reasons), reasons }
}

interface Possible {
  days: Days
  patterns: readonly Pattern[]
}

const strongestFirst = (a: Constraint, b: Constraint): number =>
  EVIDENCE.indexOf(a.kind) - EVIDENCE.indexOf(b.kind) || b.weight - a.weight

/** What stays possible with one more piece of evidence; it is overruled where nothing would. */
function weighed(possible: Possible, reason: Constraint): Possible {
  if (reason.kind === 'weekday' && saysNothing(possible)) return agreed(possible, reason)
  const days = intersected(possible.days, reason.days)
  const patterns = reason.pattern ? [...possible.patterns, reason.pattern] : possible.patterns
  const list = patterns.length > 0 ? listed(days, patterns) : null
  if (days.length === 0 || list?.length === 0) {
    reason.verdict = 'overruled'
    return possible
  }
  if (reason.kind === 'weekday' && !(list && list.length <= MOST_CANDIDATES && tellsApart(possible, reason)))
    return agreed(possible, reason)
  reason.verdict = reason.pattern || !sameDays(days, possible.days) ? 'used' : 'agrees'
  return { days, patterns }
}

function agreed(possible: Possible, reason: Constraint): Possible {
  reason.verdict = 'agrees'
  return possible
}

/** A weekday alone among years of them says nothing. */
const saysNothing = ({ days, patterns }: Possible): boolean =>
  patterns.length === 0 && size(days) > 7 * (MOST_CANDIDATES + 1)

/** A weekday that was not given to the press only chooses among days that lie apart. */
function tellsApart({ days, patterns }: Possible, { weight }: Constraint): boolean {
  if (weight !== 1) return weight > 1
  const list = listed(days, patterns)
  return list?.every((day, index) => index === 0 || day - (list[index - 1] as number) > 2) ?? false
}

const sameDays = (a: Days, b: Days): boolean =>
  a.length === b.length && a.every(([from, to], index) => from === b[index]?.[0] && to === b[index]?.[1])

function rangeOf({ days, patterns }: Possible, reasons: readonly Constraint[]): DateRange | null {
  const used = reasons.filter((reason) => reason.verdict === 'used')
  if (used.length === 0) return null
  const few = days.length > 1 && size(days) <= MOST_CANDIDATES
  const list = patterns.length > 0 || few ? listed(days, patterns) : null
  const earliest = list?.[0] ?? first(days)
  const latest = list?.at(-1) ?? last(days)
  if (earliest === null && latest === null) return null
  const gaps = list !== null && latest !== null && earliest !== null && latest - earliest + 1 > list.length
  const overruled = reasons.filter((reason) => reason.verdict === 'overruled')
  return {
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
    basis: used.map((reason) => reason.basis).join('; '),
    ...(gaps && list.length <= MOST_CANDIDATES ? { candidates: list.map(isoDay) } : {}),
    ...(overruled.length > 0 ? { conflict: overruled.map((reason) => reason.basis) } : {}),
  }
}
