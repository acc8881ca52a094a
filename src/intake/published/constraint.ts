import type { Range } from '../../model/span.ts'
import type { Days, Pattern } from './days.ts'

/**
 * Kinds of evidence, the strongest first: where two contradict, the later one in this list yields.
 * `stamp`: given with the report · `byline`: a line of the page that is a date · `dateline`: "MOSCOW, December 21. /TASS/"
 * · `spoken`: "on Wednesday, 9 November, … said" · `past`: something told as done on a full date · `anchor`: a dated event
 * that is named · `office`: who is called what · `ahead`: something on a full date told as still to come
 * · `closing`: a stamp in the last line · `weekday`: "told … on Monday".
 */
export const EVIDENCE = [
  'stamp',
  'byline',
  'dateline',
  'spoken',
  'past',
  'anchor',
  'office',
  'closing',
  'ahead',
  'weekday',
] as const
export type Evidence = (typeof EVIDENCE)[number]

/** One piece of evidence for the day of publication: which days it leaves open. */
export interface Constraint {
  kind: Evidence
  days: Days
  /** A weekday, or a day of some year. */
  pattern: Pattern | null
  /** Of the same kind, the heavier goes first. */
  weight: number
  /** One readable clause: "dateline “MOSCOW, December 21”". */
  basis: string
  /** The words it rests on; `null` for what stands outside the text. */
  span: Range | null
  /** `used`: it narrowed the days; `agrees`: it holds but narrows nothing; `overruled`: stronger evidence says otherwise. */
  verdict: 'used' | 'agrees' | 'overruled' | null
}
