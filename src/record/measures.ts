import type { DateRange } from '../model/date-range.ts'
import type { EventEntry, Measure } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { isDone } from './acts.ts'
import { compatible, keyOf } from './blocs.ts'
import { blocOf, type Told } from './event-likeness.ts'
import type { Events } from './events.ts'
import { byStart, compareDays, width } from './interval.ts'
import { measureLabel } from './measure-label.ts'
import { publishedOf } from './source.ts'

const LIFE: ReadonlySet<Action> = new Set([
  'impose',
  'expand',
  'extend',
  'maintain',
  'ease',
  'suspend',
  'lift',
  'waive',
])

/** Measures through life. What names no kind, instrument or number belongs to the one regime of its two sides. */
export function followMeasures(events: Events): Measure[] {
  const acts = events.entries.filter(
    (entry) => isDone(entry) && LIFE.has(entry.action) && keyOf(entry.recipient),
  )
  acts.sort((a, b) => lifeOrder(a) - lifeOrder(b) || byStart(a.date, b.date) || (a.id < b.id ? -1 : 1))
  const measures = new Map<string, Measure[]>()
  for (const act of acts) {
    const target = keyOf(act.recipient) as string
    const list = measures.get(target) ?? []
    measures.set(target, list)
    const measure = measureOf(act, list)
    if (measure) follow(measure, act)
    else list.push(begin(act))
  }
  const all = [...measures.values()].flatMap(joinBlocs)
  for (const measure of all) finish(measure, events)
  return all.sort((a, b) => byStart(a.announced, b.announced) || (a.id < b.id ? -1 : 1))
}

/** What begins measures is looked at before what happens to them. */
const lifeOrder = (act: EventEntry): number => (act.action === 'impose' ? (isGeneral(act) ? 0 : 1) : 2)

/** Told as "the sanctions", with no kind, instrument or number of targets of its own. */
const isGeneral = (act: EventEntry): boolean =>
  act.instrument === null &&
  act.measures.length === 0 &&
  act.targets.every((target) => target.kind === 'measure' || target.kind === 'state' || target.count === null)

/** The measure that an act belongs to; `null` where it begins one of its own. */
function measureOf(act: EventEntry, list: readonly Measure[]): Measure | null {
  const actor = keyOf(act.actor)
  const ofActor = list.filter((measure) => actor === null || keyOf(measure.imposer) === actor)
  const regime = ofActor.find(isRegime) ?? null
  if (act.action === 'impose') return isGeneral(act) && actor ? regime : null
  const fitting = ofActor.filter((measure) => fits(measure, act))
  if (fitting.length > 0) return fitting.at(-1) ?? null
  const prolonging = act.action === 'extend' || act.action === 'maintain'
  // Listings and sectors have review days of their own: what names its kind is not "the sanctions".
  if (prolonging && (act.measures.length > 0 || isPartial(act))) return null
  if (act.action === 'expand' && act.measures.length > 0) return null
  return regime ?? (ofActor.length === 1 ? (ofActor[0] ?? null) : null)
}

const isRegime = (measure: Measure): boolean => measure.kinds.length === 0 && measure.label === REGIME

/** The label of a measure that is only "the sanctions", until its label is made. */
const REGIME = ''

const fits = (measure: Measure, act: EventEntry): boolean =>
  (act.instrument !== null && measure.label === act.instrument) ||
  act.measures.some((kind) => measure.kinds.includes(kind)) ||
  (act.measures.length === 0 && !isRegime(measure) && sameTargets(act, measure))

const sameTargets = (act: EventEntry, measure: Measure): boolean => {
  const kinds = new Set(measure.targets.map((target) => target.kind))
  return isPartial(act) && kinds.size > 0 && act.targets.every((target) => kinds.has(target.kind))
}

function begin(act: EventEntry): Measure {
  const imposed = act.action === 'impose'
  const measure: Measure = {
    id: act.id,
    imposer: act.actor,
    target: act.recipient,
    label: isGeneral(act) ? REGIME : (act.instrument ?? act.id),
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
    entries: [act.id],
  }
  if (!imposed) follow(measure, act)
  return measure
}

const endOf = (act: EventEntry): DateRange | null =>
  act.until && act.untilKind === 'end'
    ? { earliest: act.until, latest: act.until, basis: 'a fixed end' }
    : null

/** What an act does to a measure. */
function follow(measure: Measure, act: EventEntry): void {
  if (!measure.entries.includes(act.id)) measure.entries.push(act.id)
  const { date, id: entry } = act
  switch (act.action) {
    case 'extend':
    case 'maintain':
      measure.renewed.push({ date, told: null, entry, reviewBy: act.untilKind === 'end' ? null : act.until })
      measure.ended = endOf(act) ?? measure.ended
      break
    case 'ease':
    case 'waive':
    case 'suspend':
      measure.eased.push({ date, entry })
      break
    case 'lift':
      if (isPartial(act) || otherInstrument(measure, act)) measure.eased.push({ date, entry })
      else measure.ended = date ?? { earliest: null, latest: null, basis: 'lifted, on a day no report gives' }
      break
    default:
      widenOrDate(measure, act)
  }
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
  const sameYear = known?.earliest?.slice(0, 4) === act.date.earliest?.slice(0, 4)
  if (!known || (sameYear && width(act.date) < width(known))) measure.announced = act.date
  else if (!sameYear) measure.widened.push({ date: act.date, entry: act.id })
}

/** Lifted for some only: named or counted targets. */
const isPartial = (act: EventEntry): boolean =>
  act.targets.some((target) => target.kind !== 'measure' && target.kind !== 'state')

/** One order of several that make up a regime. */
const otherInstrument = (measure: Measure, act: EventEntry): boolean =>
  act.instrument !== null && measure.label !== act.instrument

/** A bloc's regime that began in the same year as a member's is the same one, told of more of its imposers. */
function joinBlocs(list: readonly Measure[]): Measure[] {
  const kept = [...list]
  for (const measure of list) {
    const imposer = keyOf(measure.imposer)
    const other = kept.find(
      (each) => each !== measure && isRegime(each) && isRegime(measure) && sameRegime(each, measure),
    )
    if (!other || !kept.includes(measure)) continue
    if (imposer !== null && blocOf(imposer, keyOf(other.imposer) as string) !== imposer) continue
    absorb(other, measure)
    kept.splice(kept.indexOf(measure), 1)
  }
  return kept
}

function sameRegime(member: Measure, bloc: Measure): boolean {
  const [a, b] = [keyOf(member.imposer), keyOf(bloc.imposer)]
  if (a === null || (b !== null && !compatible(a, b))) return false
  const [from, to] = [member.announced?.earliest, bloc.announced?.earliest]
  return b === null || (from !== undefined && from !== null && from.slice(0, 4) === to?.slice(0, 4))
}

function absorb(measure: Measure, other: Measure): void {
  measure.entries.push(...other.entries)
  measure.renewed.push(...other.renewed)
  measure.widened.push(...other.widened)
  measure.eased.push(...other.eased)
  for (const target of other.targets)
    if (!measure.targets.some(({ kind, count }) => kind === target.kind && count === target.count))
      measure.targets.push(target)
}

function finish(measure: Measure, events: Events): void {
  const byDate = (a: { date: DateRange | null; entry: string }, b: typeof a) =>
    byStart(a.date, b.date) || (a.entry < b.entry ? -1 : 1)
  measure.renewed.sort(byDate)
  measure.widened.sort(byDate)
  measure.eased.sort(byDate)
  for (const renewal of measure.renewed) renewal.told = firstTold(events.items.get(renewal.entry) ?? [])
  const reviews = measure.renewed.flatMap(({ reviewBy }) => (reviewBy ? [reviewBy] : []))
  measure.reviewBy = [...reviews, ...(measure.reviewBy ? [measure.reviewBy] : [])].sort().at(-1) ?? null
  measure.lastReported = lastReported(measure, events)
  const entries = new Map(measure.entries.map((id) => [id, events.items.get(id) ?? []]))
  measure.label = measureLabel(measure, [...entries.values()].flat())
}

/** The day by which the first dated report told of an event. */
function firstTold(told: readonly Told[]): string | null {
  const days = told.flatMap(({ source }) => publishedOf(source)?.latest ?? [])
  return days.sort()[0] ?? null
}

/** The latest day that some report tells of it without telling of its end. */
function lastReported(measure: Measure, events: Events): string | null {
  let last: string | null = null
  for (const id of measure.entries)
    for (const { source, value } of events.items.get(id) ?? []) {
      const published = publishedOf(source)
      const day = width(published) <= 31 ? (published?.earliest ?? null) : null
      if (value.action === 'lift' || day === null) continue
      if (last === null || compareDays(last, day) < 0) last = day
    }
  return last
}
