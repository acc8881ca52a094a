import { UsageError } from '../../errors.ts'
import { asOf } from '../../history/as-of.ts'
import { type Turn, turnsOf, within } from '../../history/begun.ts'
import type { Evidence } from '../../history/timeline.ts'
import type { KeptRow } from '../../store/lists.ts'
import type { Store } from '../../store/store.ts'
import { requireDay } from '../days.ts'
import { type Asked, filtersOf, notesOn, passes } from './filters.ts'
import { type History, historiesIn, nameOf } from './histories.ts'
import { type CountResult, UNITS, type Unit } from './shown.ts'
import { type Counted, DEFINITIONS, total } from './units.ts'

export interface CountQuestion extends Asked {
  unit?: string
  /** Only what is in force on this day; without it and without `madeBetween`, as each list was last seen. */
  on?: string
  madeBetween?: [string, string]
}

/** Counts what lists hold, with all that a count needs to be defended: definition, filters, sources, days, hashes. */
export function listsCount(store: Store, question: CountQuestion): CountResult {
  const filters = filtersOf(question)
  const unit = unitOf(question.unit ?? 'listed-targets')
  const on = question.on === undefined ? null : requireDay(question.on, 'The day')
  const made = question.madeBetween ? daysOf(question.madeBetween) : null
  const taking: Taking = { listed: [], unknown: [], removed: [], unsure: [], used: [], notes: [] }
  for (const history of historiesIn(store, filters))
    take(history, on, made, taking, (list, row) => passes(list, row, filters))
  const sum = total(unit, taking.listed, filters)
  const all = total(unit, [...taking.listed, ...taking.unknown], filters)
  const removals = total(unit, taking.removed, filters).count
  return {
    ...sum,
    unit,
    definition: DEFINITIONS[unit],
    filters: { ...filters, inForceOn: on, madeBetween: made },
    unknown: all.count - sum.count,
    gross:
      made && on === null
        ? {
            additions: sum.count,
            removals,
            net: sum.count - removals,
            unsureRemovals: total(unit, taking.unsure, filters).count,
          }
        : null,
    snapshots: taking.used.map(nameOf),
    notes: [...notesOn(filters), ...taking.notes, ...notOfOneDay(taking.used)],
  }
}

interface Taking {
  listed: Counted[]
  unknown: Counted[]
  removed: Counted[]
  /** Ended, but perhaps not on the days asked for. */
  unsure: Counted[]
  /** The snapshots that the count rests on. */
  used: Evidence[]
  notes: string[]
}

function take(
  { timeline, rows }: History,
  on: string | null,
  made: [string, string] | null,
  taking: Taking,
  has: (list: string, row: KeptRow) => boolean,
): void {
  const { source, evidence } = timeline
  const { list, authority } = source
  const counted = (row: KeptRow): Counted[] => (has(list, row) ? [{ list, authority, row }] : [])
  const turns = made ? turnsOf(timeline, rows) : []
  if (made && on === null) {
    for (const turn of turns) {
      const inside = within(turn, ...made)
      if (inside === false) continue
      const [sure, unsure] =
        turn.kind === 'began' ? [taking.listed, taking.unknown] : [taking.removed, taking.unsure]
      ;(inside ? sure : unsure).push(...counted(turn.row))
    }
    taking.used.push(...standingAt(evidence, made))
    return
  }
  const { before, after, listed, unknown } = asOf(timeline, on ?? evidence.at(-1)?.lastDay ?? '', rows)
  const begun = made && lastBegun(turns)
  const isMade = (row: KeptRow): boolean | null => {
    const turn = begun?.get(row.key)
    return made && turn ? within(turn, ...made) : made === null
  }
  for (const row of listed) {
    const inside = isMade(row)
    if (inside !== false) taking[inside ? 'listed' : 'unknown'].push(...counted(row))
  }
  for (const { row } of unknown) if (isMade(row) !== false) taking.unknown.push(...counted(row))
  if (before) taking.used.push(before)
  else taking.notes.push(`No snapshot of ${list} is kept from ${on} or before: what it held is not known.`)
  if (before && after && on !== null && on > before.lastDay) taking.used.push(after)
}

/** The last beginning of each key. */
const lastBegun = (turns: readonly Turn<KeptRow>[]): Map<string, Turn<KeptRow>> =>
  new Map(turns.filter(({ kind }) => kind === 'began').map((turn) => [turn.row.key, turn]))

/** The snapshots at the two ends of some days. */
function standingAt(evidence: readonly Evidence[], [from, to]: [string, string]): Evidence[] {
  const first = evidence.findLast(({ firstDay }) => firstDay < from) ?? evidence[0]
  const last = evidence.find(({ firstDay }) => firstDay >= to) ?? evidence.at(-1)
  return [first, last].filter(
    (each, index, both) => each !== undefined && both.indexOf(each) === index,
  ) as Evidence[]
}

/** Lists that were seen on different days do not add up to the state of one day: that is said beside the sum. */
function notOfOneDay(used: readonly Evidence[]): string[] {
  const last = new Map(used.map(({ snapshot, lastDay }) => [snapshot.list, lastDay]))
  if (new Set(last.values()).size < 2) return []
  const days = [...last].map(([list, day]) => `${list} ${day}`).join(', ')
  return [
    `The lists were last seen on different days (${days}): the sum is of no one day; --list counts one list alone.`,
  ]
}

/** The unit of this name, or of its beginning: "distinct", "listed targets per authority". */
function unitOf(given: string): Unit {
  const name = given.trim().toLowerCase().replaceAll(' ', '-')
  const unit = UNITS.find((each) => name !== '' && (each.startsWith(name) || name.startsWith(each)))
  if (unit) return unit
  throw new UsageError(`There is no unit “${given}”; give one of ${UNITS.join(', ')}.`)
}

function daysOf([first, last]: [string, string]): [string, string] {
  const from = requireDay(first, 'The first day')
  const to = requireDay(last, 'The last day')
  if (from > to) throw new UsageError(`${from} comes after ${to}; give the earlier day first.`)
  return [from, to]
}
