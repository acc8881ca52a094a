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
  const clauses = Map.groupBy(events.values(), clauseOf)
  const jointly = (entry: EventEntry) =>
    (clauses.get(clauseOf(entry)) ?? []).filter((each) => each === entry || isBetween(each, sides))
  // Who acts jointly is answered jointly.
  const answered = new Set(
    record.moves.flatMap((move) => {
      const act = events.get(move.act)
      return act ? jointly(act).map(({ id }) => id) : []
    }),
  )
  const acts = [...events.values()].filter(
    (entry) =>
      isHostile(entry.action) &&
      isMove(entry) &&
      isBetween(entry, sides) &&
      (answers.has(entry.id) || (!answered.has(entry.id) && (isSpecific(entry) || isPending(entry)))),
  )
  const told = acts.filter((act) => !act.fromHeadline || !acts.some((other) => tellsMore(other, act)))
  return packages(told, answers)
    .filter((entries) => isTelling(entries, told, reports))
    .map((entries) => rowOf(entries, answers, events, jointly, confirmed, reports))
    .sort(
      (a, b) =>
        Number(isPending(a.act)) - Number(isPending(b.act)) ||
        byStart(timeOf(a, reports), timeOf(b, reports)),
    )
}

/** An act whose target is not told is nobody's move against the other side. */
const isBetween = (entry: EventEntry, sides: Sides | null): boolean =>
  !sides || Boolean(entry.actor && entry.recipient && between(entry.actor, entry.recipient, sides))

/** What is done, or on the way; of what was ruled out only an answer that was not given. */
function isMove({ polarity, modality, inResponseTo }: EventEntry): boolean {
  if (modality === 'refused' || modality === 'demanded') return false
  return polarity === 'affirmed' || (modality === 'planned' && inResponseTo !== null)
}

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

/**
 * Acts told in one breath: several doers or several hit by one clause are one act; acts of the same sides whose words
 * stand at most a few words apart are one package.
 */
function packages(acts: readonly EventEntry[], answers: ReadonlyMap<string, Move>): EventEntry[][] {
  const clauses = Map.groupBy(acts, clauseOf)
  const groups = new Map<string, EventEntry[][]>()
  const placed = [...clauses.values()].sort((a, b) => startOf(a) - startOf(b) || (idOf(a) < idOf(b) ? -1 : 1))
  for (const entries of placed) {
    const [first] = entries as [EventEntry]
    const answer = entries.map(
      ({ id, inResponseTo }) => answers.get(id)?.act ?? inResponseTo?.words?.span.text ?? '',
    )
    const sides = entries.map(({ actor, recipient }) => `${keyOf(actor)} ${keyOf(recipient)}`)
    const key = [first.attestations[0]?.report, first.modality, first.polarity, ...sides, ...answer].join(
      '\n',
    )
    const list = groups.get(key) ?? []
    groups.set(key, list)
    const near = list.find((group) => startOf(entries) - endOf(group) <= WITHIN)
    if (near) near.push(...entries)
    else list.push([...entries])
  }
  return [...groups.values()].flat()
}

const clauseOf = ({ attestations: [first], action, modality, polarity }: EventEntry): string =>
  [first?.report, first?.span.start, first?.span.end, action, modality, polarity].join(' ')

const WITHIN = 40

const idOf = (entries: readonly EventEntry[]): string => entries[0]?.id ?? ''
const startOf = (entries: readonly EventEntry[]): number => entries[0]?.attestations[0]?.span.start ?? 0
const endOf = (entries: readonly EventEntry[]): number => entries.at(-1)?.attestations[0]?.span.end ?? 0

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

/** Whether the body of the same report tells what its headline does. */
const tellsMore = (other: EventEntry, headline: EventEntry): boolean =>
  !other.fromHeadline &&
  other.modality === headline.modality &&
  other.polarity === headline.polarity &&
  keyOf(other.actor) === keyOf(headline.actor) &&
  keyOf(other.recipient) === keyOf(headline.recipient) &&
  (other.action === headline.action || (isSanction(other) && isSanction(headline))) &&
  other.attestations.some(({ report }) => headline.attestations.some((each) => each.report === report))

const isSanction = ({ action }: EventEntry): boolean => action === 'impose' || action === 'expand'

function rowOf(
  entries: readonly EventEntry[],
  answers: ReadonlyMap<string, Move>,
  events: ReadonlyMap<string, EventEntry>,
  jointly: (entry: EventEntry) => readonly EventEntry[],
  confirmed: ReadonlySet<string>,
  reports: Reports,
): MoveRow {
  const pairs = entries.flatMap((entry) => answers.get(entry.id) ?? [])
  const [move] = pairs
  const answered = [...new Set(pairs.map((pair) => pair.act))].flatMap((id) => events.get(id) ?? [])
  const responding = entries.find((entry) => entry.inResponseTo)?.inResponseTo ?? null
  return {
    act: actView(entries),
    answers: [...new Map(answered.map((each) => [clauseOf(each), jointly(each)])).values()].map(actView),
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
