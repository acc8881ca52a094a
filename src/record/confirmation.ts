import type { EventEntry } from '../model/record.ts'
import { isDone } from './acts.ts'
import { keyOf } from './blocs.ts'
import { type Events, toldOn } from './events.ts'
import { dayNumber } from './interval.ts'

/** Days within which an act confirms what was announced, leaked or threatened before. */
const CONFIRMS_WITHIN = 180
/** Within so many days it does so even where the numbers changed on the way. */
const WITH_OTHER_NUMBERS = 30

const PENDING = new Set(['planned', 'possible', 'threatened', 'proposed'])

/** Links acts to earlier entries that told of them as planned, possible, threatened or proposed. */
export function linkConfirmations(events: Events): void {
  const acts = new Map<string, { entry: EventEntry; day: number }[]>()
  for (const entry of events.entries) {
    const day = entry.date?.earliest
    const key = whoAndWhat(entry)
    if (!isDone(entry) || !day || !key) continue
    const list = acts.get(key) ?? []
    acts.set(key, list)
    list.push({ entry, day: dayNumber(day) })
  }
  for (const list of acts.values()) list.sort((a, b) => a.day - b.day || (a.entry.id < b.entry.id ? -1 : 1))
  for (const entry of events.entries) {
    const key = whoAndWhat(entry)
    if (!PENDING.has(entry.modality) || entry.polarity !== 'affirmed' || !key) continue
    const told = toldOn(events.items.get(entry.id) ?? [])
    if (!told?.earliest || !told.latest) continue
    const act = firstFrom(acts.get(key) ?? [], dayNumber(told.earliest), entry)
    act?.confirms.push(entry.id)
  }
  for (const entry of events.entries) entry.confirms.sort()
}

const whoAndWhat = (entry: EventEntry): string | null => {
  const [actor, recipient] = [keyOf(entry.actor), keyOf(entry.recipient)]
  return actor && recipient ? `${entry.action} ${actor} ${recipient}` : null
}

function firstFrom(acts: readonly { entry: EventEntry; day: number }[], from: number, pending: EventEntry) {
  let low = 0
  let high = acts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((acts[middle] as { day: number }).day < from) low = middle + 1
    else high = middle
  }
  for (const { entry, day } of acts.slice(low, low + 50)) {
    if (day > from + CONFIRMS_WITHIN) return null
    if (fits(entry, pending, day - from)) return entry
  }
  return null
}

/** Whether an act can be what was pending: nothing it names differs, or it came soon after. */
function fits(act: EventEntry, pending: EventEntry, days: number): boolean {
  const kinds = pending.measures
  if (kinds.length > 0 && act.measures.length > 0 && !kinds.some((kind) => act.measures.includes(kind)))
    return false
  if (days <= WITH_OTHER_NUMBERS) return true
  const counted = pending.targets.filter((target) => target.count !== null)
  if (counted.length === 0) return days <= 2 * WITH_OTHER_NUMBERS
  return counted.some((target) =>
    act.targets.some((other) => other.kind === target.kind && other.count === target.count),
  )
}
