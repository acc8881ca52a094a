import type { DateRange } from '../model/date-range.ts'
import type { Event } from '../model/event.ts'
import { belongsTo, compatible, keyOf } from './blocs.ts'
import { canMeet, distance, width } from './interval.ts'
import { type Item, publishedOf } from './source.ts'
import { containment } from './wording.ts'

/** An event ready to be compared. */
export interface Told extends Item<Event> {
  date: DateRange | null
  /** Days that `date` spans. */
  days: number
  /** Runs of three words of the evidence. */
  runs: Uint32Array
}

type Finding = (a: Told, b: Told) => number

/** What speaks for and against two tellings being one event; weights add up. */
export const FINDINGS: { [name: string]: Finding } = {
  sameDays: (a, b) => (shortly(a) && shortly(b) && canMeet(a.date, b.date) ? 3 : 0),
  sameMonth: (a, b) =>
    !(shortly(a) && shortly(b)) && monthly(a) && monthly(b) && canMeet(a.date, b.date) ? 2 : 0,
  sameStart: (a, b) =>
    a.value.action === 'impose' && startYear(a) !== null && startYear(a) === startYear(b) ? 3 : 0,
  sameCounts: (a, b) => (counts(a, b).equal > 0 ? 2 : 0),
  otherCounts: (a, b) => (counts(a, b).different > 0 ? -1 : 0),
  sameInstrument: (a, b) => (instrument(a) !== null && instrument(a) === instrument(b) ? 2 : 0),
  otherInstrument: (a, b) => (instrument(a) && instrument(b) && instrument(a) !== instrument(b) ? -3 : 0),
  sameUntil: (a, b) => (a.value.until !== null && a.value.until === b.value.until ? 3 : 0),
  otherUntil: (a, b) => (a.value.until && b.value.until && a.value.until !== b.value.until ? -4 : 0),
  sameKinds: (a, b) => (a.value.measures.some((kind) => b.value.measures.includes(kind)) ? 1 : 0),
  otherKinds: (a, b) => (otherKinds(a.value, b.value) ? -2 : 0),
  sameWords: (a, b) =>
    containment(a.runs, b.runs) >= 0.6 && Math.min(a.runs.length, b.runs.length) >= 3 ? 3 : 0,
  sameText: (a, b) => (a.source.group === b.source.group ? 3 : 0),
  toldTogether: (a, b) => (toldDaysApart(a, b) <= 7 ? 1 : 0),
  toldFarApart: (a, b) => (!(a.date && b.date) && toldDaysApart(a, b) > 60 ? -4 : 0),
  unnamedSide: (a, b) => -unnamed(a, b),
  blocAndMember: (a, b) => -[actors(a, b), recipients(a, b)].filter(([x, y]) => x && y && x !== y).length,
}

const ALL = Object.values(FINDINGS)

/** From this sum on two tellings are one event. */
export const SAME = 3

/** The sum of findings, or `-Infinity` where two tellings cannot be one event whatever else agrees. */
export function likenessOf(a: Told, b: Told): number {
  if (a.source === b.source) return -Infinity
  if (a.date && b.date && distance(a.date, b.date) > 1) return -Infinity
  const { value: x } = a
  const { value: y } = b
  if (x.action !== y.action || x.modality !== y.modality || x.polarity !== y.polarity) return -Infinity
  if (!canBe(actors(a, b)) || !canBe(recipients(a, b))) return -Infinity
  let sum = 0
  for (const finding of ALL) sum += finding(a, b)
  return sum
}

const canBe = ([p, q]: readonly [string | null, string | null]) => !p || !q || compatible(p, q)

const shortly = (told: Told) => told.days <= 3
const monthly = (told: Told) => told.days <= 31
const actors = (a: Told, b: Told) => [keyOf(a.value.actor), keyOf(b.value.actor)] as const
const recipients = (a: Told, b: Told) => [keyOf(a.value.recipient), keyOf(b.value.recipient)] as const
const unnamed = (a: Told, b: Told) =>
  [actors(a, b), recipients(a, b)].filter(([x, y]) => (x === null) !== (y === null)).length

export const instrument = (told: Told): string | null =>
  told.value.instrument && told.value.instrument.kind !== 'unnamed'
    ? told.value.instrument.name.toLowerCase()
    : null

/** The year from which something counts that is told by the year: "in 2014", "since 2014". */
export const startYear = ({ date, days }: Told): string | null =>
  date?.earliest?.endsWith('-01-01') && days >= 364 ? date.earliest.slice(0, 4) : null

function toldDaysApart(a: Told, b: Told): number {
  const x = publishedOf(a.source)
  const y = publishedOf(b.source)
  return x && y && width(x) <= 31 && width(y) <= 31 ? distance(x, y) : 30
}

function counts(a: Told, b: Told): { equal: number; different: number } {
  let equal = 0
  let different = 0
  for (const x of a.value.targets) {
    const others = b.value.targets.filter((y) => y.kind === x.kind && y.count !== null)
    if (x.count === null || others.length === 0) continue
    if (others.some((y) => y.count === x.count)) equal++
    else different++
  }
  return { equal, different }
}

const otherKinds = (a: Event, b: Event) =>
  a.measures.length > 0 && b.measures.length > 0 && !a.measures.some((kind) => b.measures.includes(kind))

/** Whether one of two parties is a bloc that the other belongs to. */
export const blocOf = (a: string, b: string): string | null =>
  belongsTo(a, b) ? b : belongsTo(b, a) ? a : null
