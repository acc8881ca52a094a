import type { Event } from '../../model/event.ts'
import { CODES } from './codes.table.ts'

const key = (event: Pick<Event, 'action' | 'modality' | 'polarity'>): string =>
  `${event.action} ${event.modality} ${event.polarity}`

const BY_KEY = new Map(CODES.map((row) => [key(row), row]))

/** CAMEO and PLOVER codes of an event, from the reviewed table `data/codes.csv`. */
export function codesOf(
  event: Pick<Event, 'action' | 'modality' | 'polarity'>,
): Pick<Event, 'cameo' | 'plover'> {
  const row = BY_KEY.get(key(event))
  return {
    cameo: row?.cameo ?? null,
    plover: row?.plover ? { event: row.plover, mode: row.mode } : null,
  }
}
