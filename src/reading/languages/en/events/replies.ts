import type { Event } from '../../../../model/event.ts'
import { overlaps } from '../../../../text/spans.ts'

/**
 * Turns the words that an event answers into the event they tell, where the reading has it: first by place, else,
 * for bare words of answering, the nearest earlier act of the other side. `event` is the place in the list.
 */
export function linkReplies(events: Event[]): Event[] {
  return events.map((event, index) => {
    const answered = event.inResponseTo?.span
    if (!answered) return event
    const told = events.findIndex(
      (other, place) =>
        place !== index &&
        [other.evidence, ...other.alsoEvidence].some((span) => overlaps(span, answered)) &&
        !overlaps(other.evidence, event.evidence),
    )
    const place =
      told >= 0
        ? told
        : /^(?:in|as|by|respon|retalia|tit|recip|react|repl|answer|counter)/i.test(answered.text)
          ? earlierAct(events, index)
          : -1
    return place < 0 ? event : { ...event, inResponseTo: { event: String(place) } }
  })
}

const HOSTILE = new Set([
  'impose',
  'expand',
  'extend',
  'expel',
  'recall',
  'close',
  'seize',
  'suspend-dialogue',
])

function earlierAct(events: Event[], index: number): number {
  const answer = events[index] as Event
  let best = -1
  events.forEach((event, place) => {
    if (place === index || !HOSTILE.has(event.action) || event.evidence.start >= answer.evidence.start) return
    if (!event.actor?.party || event.actor.party !== answer.recipient?.party) return
    if (event.recipient?.party !== answer.actor?.party) return
    if (best < 0 || event.evidence.start > (events[best] as Event).evidence.start) best = place
  })
  return best
}
