import type { EventEntry, Words } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { isDone, isHostile, opposite } from './acts.ts'
import { keyOf } from './blocs.ts'
import type { Told } from './event-likeness.ts'
import type { Events } from './events.ts'
import { wordsIn } from './source.ts'

/** Sets `inResponseTo` of event entries: the entry answered, or the words where none fits. */
export function linkResponses(events: Events): void {
  const byId = new Map(events.entries.map((entry) => [entry.id, entry]))
  const byReport = new Map<string, { entry: EventEntry; told: Told }[]>()
  for (const [id, items] of events.items)
    for (const told of items) {
      const list = byReport.get(told.source.hash) ?? []
      byReport.set(told.source.hash, list)
      list.push({ entry: byId.get(id) as EventEntry, told })
    }
  for (const entry of events.entries)
    for (const told of events.items.get(entry.id) ?? []) {
      const { inResponseTo } = told.value
      if (!inResponseTo) continue
      const others = (byReport.get(told.source.hash) ?? []).filter((other) => other.entry !== entry)
      const named = others.find((other) => other.told.value.id === inResponseTo.event)
      // Two acts of one side in one breath answer the same: what the other answers, this one does.
      const span =
        inResponseTo.span ?? (isOwn(entry, named?.entry) ? named?.told.value.inResponseTo?.span : null)
      const act = isOwn(entry, named?.entry) ? null : named?.entry.id
      const answered = act ?? (span ? answeredBy(entry, told, span, others) : null)
      const known = entry.inResponseTo
      const words = known?.words ?? wordsAnswered(told, span ?? null, act ? named?.told : undefined)
      const answers = known?.entry ?? answered
      if (answers || words) entry.inResponseTo = { entry: answers, words }
    }
}

/** The words that name what is answered, else those that tell of it in the same report. */
function wordsAnswered({ source }: Told, span: Span | null, act: Told | undefined): Words | null {
  if (span) return wordsIn(source, span)
  return act ? wordsIn(act.source, act.span) : null
}

const isOwn = (entry: EventEntry, other: EventEntry | undefined): boolean =>
  other !== undefined && keyOf(other.actor) === keyOf(entry.actor)

/** The act that the words answered stand for: one they overlap, else the nearest before it by the other side. */
function answeredBy(
  answer: EventEntry,
  told: Told,
  span: Span,
  others: readonly { entry: EventEntry; told: Told }[],
): string | null {
  const named = others.find(
    ({ entry, told: other }) =>
      isHostile(entry.action) &&
      opposite(answer, entry) &&
      [other.value.evidence, ...other.value.alsoEvidence].some(
        (at) => at.start < span.end && span.start < at.end,
      ),
  )
  if (named) return named.entry.id
  if (!namesMeasures(span.text)) return null
  const before = others
    .filter(({ entry }) => isHostile(entry.action) && isDone(entry) && opposite(answer, entry))
    .map(({ entry, told: other }) => ({ entry, back: told.span.start - other.span.start }))
    .sort((a, b) => mismatch(answer, a.entry) - mismatch(answer, b.entry) || farther(a.back, b.back))
  return before[0]?.entry.id ?? null
}

/** Whoever is answered is the actor: a bloc's act fits an answer to the bloc better than a member's. */
const mismatch = (answer: EventEntry, act: EventEntry): number =>
  keyOf(answer.recipient) === keyOf(act.actor) ? 0 : 1

/** Nearest before first, then nearest after. */
const farther = (a: number, b: number): number => Number(a < 0) - Number(b < 0) || Math.abs(a) - Math.abs(b)

const MEASURES =
  /\b(?:sanction|restriction|measure|curb|penalt|tariff|ban|embargo|expulsion|expell|blacklist|freez|seiz|closure|move|step|action|decision|dut(?:y|ies))/i
/** Words of answering without an object: "in response", "responding", "retaliatory". */
const BARE =
  /^(?:in |as |by )?(?:a |an )?(?:response|respond\w*|retaliat\w*|repl\w+|answer\w*|reciproc\w*|counter\w*|tit-for-tat)$/i

const namesMeasures = (words: string): boolean => MEASURES.test(words) || BARE.test(words.trim())
