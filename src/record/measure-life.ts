import type { DateRange } from '../model/date-range.ts'
import type { EventEntry, Measure } from '../model/record.ts'
import { byStart, width } from './interval.ts'

/** A measure in the making. */
export interface Draft {
  measure: Measure
  /** Only "the sanctions": no kind, instrument or number of targets of its own. */
  regime: boolean
  instrument: string | null
}

/** Told as "the sanctions", with no kind, instrument or targets of its own. */
export const isGeneral = (act: EventEntry): boolean =>
  act.instrument === null && act.measures.length === 0 && !isPartial(act)

/** For some only: named or counted targets. */
export const isPartial = (act: EventEntry): boolean =>
  act.targets.some((target) => target.kind !== 'measure' && target.kind !== 'state')

/** The measure that an act begins, or first tells of. */
export function begin(act: EventEntry): Draft {
  const imposed = act.action === 'impose'
  const measure: Measure = {
    id: act.id,
    imposer: act.actor,
    target: act.recipient,
    label: 'sanctions',
    kinds: isGeneral(act) ? [] : act.measures,
    targets: [...act.targets],
    announced: imposed ? act.date : null,
    effective: imposed ? act.effective : null,
    renewed: [],
    widened: [],
    eased: [],
    reviewBy: imposed && act.untilKind === 'review' ? act.until : null,
    ended: imposed ? endOf(act) : null,
    lastReported: null,
    provenBy: { announced: null, effective: null, ended: null, reviewBy: null, lastReported: null },
    entries: [act.id],
  }
  const draft: Draft = { measure, regime: isGeneral(act), instrument: act.instrument?.name ?? null }
  if (!imposed) follow(draft, act)
  return draft
}

const endOf = (act: EventEntry): DateRange | null =>
  act.until && act.untilKind === 'end'
    ? { earliest: act.until, latest: act.until, basis: 'a fixed end' }
    : null

/** What an act does to a measure. */
export function follow({ measure, instrument }: Draft, act: EventEntry): void {
  if (!measure.entries.includes(act.id)) measure.entries.push(act.id)
  const { date, id: entry } = act
  switch (act.action) {
    case 'maintain':
      // To keep is to renew only where a day is set; else it says no more than that the measure stands.
      if (!act.until) break
      renew(measure, act)
      break
    case 'extend':
      renew(measure, act)
      break
    case 'ease':
    case 'waive':
    case 'suspend':
      measure.eased.push({ date, entry })
      break
    case 'lift':
      if (isPartial(act) || isOther(act.instrument?.name ?? null, instrument))
        measure.eased.push({ date, entry })
      else measure.ended = date ?? { earliest: null, latest: null, basis: 'no report gives the day' }
      break
    default:
      widenOrDate(measure, act)
  }
}

function renew(measure: Measure, act: EventEntry): void {
  const { id: entry, date, until, untilKind } = act
  measure.renewed.push({ date, told: null, entry, reviewBy: untilKind === 'end' ? null : until })
  measure.ended = endOf(act) ?? measure.ended
}

function widenOrDate(measure: Measure, act: EventEntry): void {
  const known = measure.announced
  if (act.action !== 'impose') {
    measure.widened.push({ date: act.date, entry: act.id })
    return
  }
  for (const target of act.targets)
    if (!measure.targets.some((other) => other.kind === target.kind && other.count === target.count))
      measure.targets.push(target)
  if (!act.date) return
  const renewedBefore = measure.renewed.some(({ date }) => date !== null && byStart(date, act.date) < 0)
  const sameYear = known?.earliest?.slice(0, 4) === act.date.earliest?.slice(0, 4)
  if ((!known && !renewedBefore) || (sameYear && width(act.date) < width(known))) measure.announced = act.date
  else if (!sameYear || renewedBefore) measure.widened.push({ date: act.date, entry: act.id })
}

/** One order of several that make up a regime. */
const isOther = (instrument: string | null, own: string | null): boolean =>
  instrument !== null && instrument !== own

/** Takes over what happened to another telling of the same measure. */
export function absorb(measure: Measure, other: Measure): void {
  measure.entries.push(...other.entries)
  measure.renewed.push(...other.renewed)
  measure.widened.push(...other.widened)
  measure.eased.push(...other.eased)
  for (const target of other.targets)
    if (!measure.targets.some(({ kind, count }) => kind === target.kind && count === target.count))
      measure.targets.push(target)
}
