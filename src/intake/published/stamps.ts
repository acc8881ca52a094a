import { isoDay, parseIsoDay } from '../../text/dates/calendar.ts'
import { findTemporal } from '../../text/dates/index.ts'
import type { Constraint } from './constraint.ts'
import { onlyDay, united } from './days.ts'
import { eitherDay } from './full-day.ts'
import type { PublicationInput, Stamp } from './input.ts'

/** Days given with the report: metadata, feeds, the `published` of a line. The day is taken as written, in its zone. */
export function stampEvidence({ stamps }: PublicationInput): Constraint[] {
  return stamps.flatMap((stamp, index) => {
    const days = stampDays(stamp)
    if (days.length === 0) return []
    return [
      {
        kind: 'stamp' as const,
        days: united(days.map((day) => [day, day])),
        pattern: null,
        weight: -index,
        basis: `${stamp.from} says “${stamp.value.trim().slice(0, 60)}”`,
        span: null,
        verdict: null,
      },
    ]
  })
}

function stampDays({ value }: Stamp): number[] {
  const written = value.trim().slice(0, 200)
  const iso = parseIsoDay(written)
  if (iso !== null) return [iso]
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|T|$)/.exec(written)
  const packed = compact && parseIsoDay(`${compact[1]}-${compact[2]}-${compact[3]}`)
  if (packed) return [packed]
  if (/^\d{10}(?:\d{3})?$/.test(written)) {
    const seconds = Number(written.slice(0, 10))
    return [Math.floor(seconds / 86400)]
  }
  const found = findTemporal(written, [{ start: 0, end: written.length }])
  return found.map(eitherDay).find((days) => days.length > 0) ?? []
}

/** For one day, as a basis line. */
export const exactly = (day: number) => ({ days: onlyDay(day), iso: isoDay(day) })
