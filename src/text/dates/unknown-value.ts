import { pad } from './calendar.ts'
import { durationValue } from './counts.ts'
import type { Dated, Unit } from './temporal.ts'

const BARE_UNIT: Partial<Record<Unit, string>> = {
  Y: 'XXXX',
  M: 'XXXX-XX',
  W: 'XXXX-WXX',
  D: 'XXXX-XX-XX',
  Q: 'XXXX-QX',
  WE: 'XXXX-WXX-WE',
  E: 'XXX',
  C: 'XX',
}

/** The value where the publication day is not known: what is known, and `X` for the rest. */
export function unknownValue(temporal: Dated): string | null {
  switch (temporal.kind) {
    case 'day':
      return `XXXX-${pad(temporal.month)}-${pad(temporal.day)}`
    case 'month':
      return `XXXX-${pad(temporal.month)}`
    case 'season':
      return `XXXX-${temporal.season}`
    case 'quarter':
      return `XXXX-Q${temporal.quarter ?? 'X'}`
    case 'half':
      return `XXXX-H${temporal.half}`
    case 'weekday':
      return `XXXX-WXX-${temporal.weekday}`
    case 'unit':
      return BARE_UNIT[temporal.unit] ?? null
    case 'offset':
      if (temporal.count === null) return temporal.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
      return BARE_UNIT[temporal.unit] ?? durationValue(temporal.count, temporal.unit)
    default:
      return 'XXXX-XX-XX'
  }
}
