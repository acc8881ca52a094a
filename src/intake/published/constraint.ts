import type { Range } from '../../model/span.ts'
import type { DayNumber } from '../../text/dates/calendar.ts'

/** Kinds of evidence, the strongest first: where two contradict, the later one in this list yields. */
export const EVIDENCE = [
  'stamp',
  'byline',
  'dateline',
  'weekday-day',
  'anchor',
  'spoken',
  'office',
  'past',
  'future',
  'weekday',
] as const
export type Evidence = (typeof EVIDENCE)[number]

/** One piece of evidence for the day of publication: which days it leaves open. */
export interface Constraint {
  kind: Evidence
  /** Both ends included; `null` = open. */
  from: DayNumber | null
  to: DayNumber | null
  /** The days left inside the interval, where not all are. */
  days: DayNumber[] | null
  /** The weekday of publication, 1 = Monday, where it is known. */
  weekday: number | null
  /** One readable sentence. */
  basis: string
  /** The words it rests on; `null` for metadata. */
  span: Range | null
  /** Contradicted by stronger evidence, and overruled. */
  overruled: boolean
}
