import type { ClaimKind } from '../../../../model/claim.ts'
import type { Action, Polarity } from '../../../../model/vocabulary.ts'

/** Whom a claim is about: the speaker's side, the other side, or who stands before and after the words. */
export type ClaimSide = 'own' | 'other' | 'agent' | 'patient' | null

/** One line of data/en/claims.yml. */
export interface ClaimRow {
  pattern: string
  kind: ClaimKind
  action: Action | null
  actor: ClaimSide
  recipient: ClaimSide
  polarity: Polarity
  /** Holds outside quotations too. */
  narrator: boolean
  /** A hedge undoes it. */
  firm: boolean
  /** Allowed under a negation that the pattern does not name. */
  negated: boolean
  /** The number among the words is the count. */
  counted: boolean
  /** Word class that, in the same clause, undoes it. */
  without: string | null
}

/** One pattern of data/en/claims-headlines.yml; `action` is `null` where the pattern names none. */
export interface HeadlineRow {
  pattern: string
  says: 'not' | 'done' | 'pending' | 'weighed'
  action: Action | null
}
