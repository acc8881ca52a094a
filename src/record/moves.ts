import type { EventEntry, Move, Words } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { isDone, isHostile, opposite } from './acts.ts'
import { keyOf } from './blocs.ts'
import type { Events } from './events.ts'
import { byStart, lag, width } from './interval.ts'
import { wordsIn } from './source.ts'

/** An answer follows within so many days; what comes later is a move of its own. */
const ANSWERS_WITHIN = 60

/** Pairs of an act and its answer: those that the words connect, then those that only follow closely. */
export function pairMoves(events: Events): Move[] {
  const byId = new Map(events.entries.map((entry) => [entry.id, entry]))
  const explicit = events.entries.flatMap((answer): Move[] => {
    const act = answer.inResponseTo?.entry ? byId.get(answer.inResponseTo.entry) : undefined
    if (!act) return []
    const lagDays = lag(act.date, answer.date)
    return [
      {
        act: act.id,
        answer: answer.id,
        evidence: 'explicit',
        words: answeringWords(answer, events),
        lagDays,
      },
    ]
  })
  const answering = new Set(events.entries.filter((entry) => entry.inResponseTo).map((entry) => entry.id))
  const near = nearMoves(events.entries.filter(isDatedAct), answering)
  const beside = toldBeside(events, new Set([...answering, ...near.map(({ answer }) => answer)]))
  return [...explicit, ...near, ...beside].sort(
    (a, b) =>
      byStart(byId.get(a.answer)?.date ?? null, byId.get(b.answer)?.date ?? null) ||
      (a.answer < b.answer ? -1 : a.answer > b.answer ? 1 : a.act < b.act ? -1 : 1),
  )
}

const isDatedAct = (entry: EventEntry): boolean =>
  isHostile(entry.action) &&
  entry.action !== 'extend' &&
  isDone(entry) &&
  width(entry.date) <= 31 &&
  entry.actor !== null &&
  entry.recipient !== null

function answeringWords(answer: EventEntry, events: Events): Words | null {
  for (const { source, value } of events.items.get(answer.id) ?? [])
    if (value.inResponseTo) return wordsIn(source, value.inResponseTo.span ?? value.evidence)
  return null
}

/** What is told at home and abroad alike: expulsions, closures. */
const MIRRORED: ReadonlySet<Action> = new Set(['expel', 'recall', 'close', 'seize'])

/** For what is announced, proposed or threatened the same thing done by the other side, told in the same report. */
function toldBeside({ entries }: Events, answering: ReadonlySet<string>): Move[] {
  const done = new Map<string, EventEntry[]>()
  for (const entry of entries)
    if (MIRRORED.has(entry.action) && isDone(entry))
      for (const { report } of entry.attestations)
        done.set(`${report} ${entry.action}`, [...(done.get(`${report} ${entry.action}`) ?? []), entry])
  return entries.flatMap((answer): Move[] => {
    if (!MIRRORED.has(answer.action) || answering.has(answer.id)) return []
    if (answer.modality === 'done' || answer.polarity !== 'affirmed') return []
    const reports = answer.attestations.map(({ report }) => `${report} ${answer.action}`)
    const act = reports.flatMap((key) => done.get(key) ?? []).find((each) => opposite(each, answer))
    if (!act) return []
    return [
      { act: act.id, answer: answer.id, evidence: 'near', words: null, lagDays: lag(act.date, answer.date) },
    ]
  })
}

/** For every act the nearest earlier act by the other side, unless the words already say what it answers. */
function nearMoves(acts: readonly EventEntry[], answering: ReadonlySet<string>): Move[] {
  const sorted = [...acts].sort((a, b) => byStart(a.date, b.date) || (a.id < b.id ? -1 : 1))
  const moves: Move[] = []
  let from = 0
  sorted.forEach((answer, i) => {
    while ((lag(sorted[from]?.date ?? null, answer.date)?.min ?? 0) > ANSWERS_WITHIN) from++
    if (answering.has(answer.id)) return
    for (let j = i - 1; j >= Math.max(from, i - 200); j--) {
      const act = sorted[j] as EventEntry
      const lagDays = lag(act.date, answer.date)
      if (!lagDays || lagDays.min < 0 || lagDays.max < 1 || lagDays.min > ANSWERS_WITHIN) continue
      if (!opposite(act, answer) || keyOf(act.actor) === keyOf(answer.actor)) continue
      moves.push({ act: act.id, answer: answer.id, evidence: 'near', words: null, lagDays })
      return
    }
  })
  return moves
}
