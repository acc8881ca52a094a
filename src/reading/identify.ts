import type { Event } from '../model/event.ts'

/** Gives the items of a list the ids `prefix1`, `prefix2`, … in the order in which they stand. */
export const numbered = <T extends { id: string }>(prefix: string, items: readonly T[]): T[] =>
  items.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }))

/** Numbers events by the first offset of their evidence and turns replies from places in the list into ids. */
export function numberedEvents(events: readonly Event[]): Event[] {
  const order = events
    .map((_, place) => place)
    .sort((a, b) => startOf(events, a) - startOf(events, b) || a - b)
  const idOf = new Map(order.map((place, index) => [String(place), `e${index + 1}`]))
  return order.map((place) => {
    const event = events[place] as Event
    const answered = event.inResponseTo?.event
    const id = idOf.get(String(place)) as string
    if (answered === undefined) return { ...event, id }
    const answeredId = idOf.get(answered)
    return { ...event, id, inResponseTo: { ...event.inResponseTo, event: answeredId } }
  })
}

const startOf = (events: readonly Event[], place: number): number => events[place]?.evidence.start ?? 0
