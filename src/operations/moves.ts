import type { EventEntry, Move, Record } from '../model/record.ts'
import { isDone, isHostile } from '../record/acts.ts'
import { keyOf } from '../record/blocs.ts'
import { byStart, width } from '../record/interval.ts'
import type { Store } from '../store/store.ts'
import { actView } from './act-view.ts'
import { type RecordEffects, recordOf } from './record.ts'
import type { MoveRow, MovesResult, Sides } from './results.ts'
import { type Reports, reportsOf } from './rows.ts'
import { type Between, between, sidesOf } from './sides.ts'

export interface MovesQuestion {
  between?: Between
}

/** Acts against the other side, each with what it answers where that is known; what is only pending comes last. */
export function moves(store: Store, question: MovesQuestion, effects?: RecordEffects): MovesResult {
  const record = recordOf(store, effects)
  const sides = sidesOf(record, question.between)
  return { sides, rows: moveRows(record, sides) }
}

export function moveRows(record: Record, sides: Sides | null): MoveRow[] {
  const reports = reportsOf(record)
  const events = new Map<string, EventEntry>()
  for (const entry of record.entries) if (entry.kind === 'event') events.set(entry.id, entry)
  const confirmed = new Set([...events.values()].flatMap((entry) => entry.confirms))
  const answers = new Map(record.moves.map((move) => [move.answer, move]))
  const answered = new Set(record.moves.map((move) => move.act))
  const acts = [...events.values()].filter(
    (entry) =>
      isHostile(entry.action) &&
      entry.polarity === 'affirmed' &&
      entry.modality !== 'refused' &&
      entry.modality !== 'demanded' &&
      isBetween(entry, sides) &&
      (answers.has(entry.id) || (!answered.has(entry.id) && (isSpecific(entry) || isPending(entry)))),
  )
  return packages(acts, answers)
    .filter((entries) => isTelling(entries, acts, reports))
    .map((entries) => rowOf(entries, answers, events, confirmed, reports))
    .sort(
      (a, b) =>
        Number(isPending(a.act)) - Number(isPending(b.act)) ||
        byStart(timeOf(a, reports), timeOf(b, reports)),
    )
}

/** An act whose target is not told is nobody's move against the other side. */
const isBetween = (entry: EventEntry, sides: Sides | null): boolean =>
  !sides || Boolean(entry.actor && entry.recipient && between(entry.actor, entry.recipient, sides))

/**
 * A move of its own: coercion always; sanctions with a week or something that they hit, for "sanctions since 2014" is
 * a state of things. Renewals belong to the life of a measure.
 */
function isSpecific(entry: EventEntry): boolean {
  if (entry.action === 'extend') return false
  if (entry.action !== 'impose' && entry.action !== 'expand') return true
  return width(entry.date) <= 7 || hitsSomething(entry)
}

const hitsSomething = (entry: EventEntry): boolean =>
  entry.inResponseTo !== null ||
  entry.measures.length > 0 ||
  entry.targets.some((target) => target.kind !== 'measure' && target.count !== null)

/** Acts told in one breath: same report, sides and modality, words at most a sentence apart. */
function packages(acts: readonly EventEntry[], answers: ReadonlyMap<string, Move>): EventEntry[][] {
  const groups = new Map<string, EventEntry[][]>()
  const placed = [...acts].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
  for (const entry of placed) {
    const report = entry.attestations[0]?.report
    const answer = answers.get(entry.id)?.act ?? entry.inResponseTo?.words ?? ''
    const key = [report, keyOf(entry.actor), keyOf(entry.recipient), entry.modality, answer].join(' ')
    const list = groups.get(key) ?? []
    groups.set(key, list)
    const near = list.find((group) => startOf(entry) - endOf(group.at(-1) as EventEntry) <= WITHIN)
    if (near) near.push(entry)
    else list.push([entry])
  }
  return [...groups.values()].flat()
}

const WITHIN = 40

const startOf = (entry: EventEntry): number => entry.attestations[0]?.span.start ?? 0
const endOf = (entry: EventEntry): number => entry.attestations[0]?.span.end ?? 0

/** Pending sanctions without any detail say nothing beside detailed ones of the same side in the same report. */
function isTelling(entries: readonly EventEntry[], acts: readonly EventEntry[], reports: Reports): boolean {
  if (entries.some((entry) => isDone(entry) || hitsSomething(entry))) return true
  const told = new Set(entries.flatMap((entry) => reports.behind(entry.attestations).reports))
  const first = entries[0] as EventEntry
  return !acts.some(
    (other) =>
      hitsSomething(other) &&
      keyOf(other.actor) === keyOf(first.actor) &&
      keyOf(other.recipient) === keyOf(first.recipient) &&
      reports.behind(other.attestations).reports.some((number) => told.has(number)),
  )
}

function rowOf(
  entries: readonly EventEntry[],
  answers: ReadonlyMap<string, Move>,
  events: ReadonlyMap<string, EventEntry>,
  confirmed: ReadonlySet<string>,
  reports: Reports,
): MoveRow {
  const move = entries.map((entry) => answers.get(entry.id)).find((found) => found !== undefined)
  const act = move ? events.get(move.act) : undefined
  const responding = entries.find((entry) => entry.inResponseTo)?.inResponseTo ?? null
  return {
    act: actView(entries),
    answers: act ? actView([act]) : null,
    answersWords: responding?.words ?? null,
    evidence: move ? move.evidence : responding ? 'explicit' : 'none',
    words: move?.words ?? null,
    lagDays: move?.lagDays ?? null,
    confirmed: entries.some((entry) => confirmed.has(entry.id)),
    reports: reports.behind(entries.flatMap((entry) => entry.attestations)).reports,
  }
}

const isPending = (entry: Pick<EventEntry, 'modality'>): boolean => entry.modality !== 'done'

function timeOf(row: MoveRow, reports: Reports) {
  const first = row.act.entries[0]?.attestations[0]
  return row.act.date ?? (first ? reports.published(first.report) : null)
}
