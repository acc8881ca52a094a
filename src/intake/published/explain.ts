import type { Constraint, Evidence } from './constraint.ts'
import { worded } from './days.ts'

const TITLES: Record<Evidence, string> = {
  stamp: 'given with the report',
  byline: 'date line',
  dateline: 'dateline',
  spoken: 'day of the news',
  past: 'told as past',
  anchor: 'event',
  office: 'office',
  closing: 'closing stamp',
  ahead: 'still to come',
  weekday: 'weekday of the news',
}

const VERDICTS = { used: '', agrees: ' – agrees', overruled: ' – OVERRULED by stronger evidence' }

/** The reasoning of `solvePublished`, one line a piece of evidence, the strongest first. */
export const explain = (reasons: readonly Constraint[]): string[] =>
  reasons.map(
    ({ kind, basis, days, verdict }) =>
      `${TITLES[kind]}: ${basis} → ${worded(days)}${verdict ? VERDICTS[verdict] : ''}`,
  )
