import type { Issue, Stance } from '../../../../model/vocabulary.ts'

/** One line of data/en/positions.yml: what a pattern says about the speaker. */
export interface PositionRow {
  pattern: string
  /** Issue and stance pairs; `harm/by-victim` goes by the captured words. */
  stances: [Issue, Stance | 'by-victim'][]
  /** On which side of the measures a speaker must stand. */
  scope: 'any' | 'imposer' | 'target' | 'not-target'
  /** The sentence or one just before it must speak of sanctions. */
  topic: boolean
  /** A hedge ("may be illegal") undoes it. */
  firm: boolean
  /** Allowed inside "if …", "until …". */
  inIf: boolean
  /** Must have a condition stated ("need"), must not ("forbid"), or either. */
  condition: 'any' | 'need' | 'forbid'
  /** Allowed under a negation that the pattern does not name. */
  negated: boolean
  /** Word class that, in the same clause, undoes it. */
  without: string | null
  /** The stance instead, where a condition is stated with it. */
  whenConditional: [Issue, Stance | 'by-victim'] | null
}
