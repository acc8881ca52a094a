import { type Static, Type } from 'typebox'
import { Nullable, OneOf } from './nullable.ts'
import { Span } from './span.ts'
import { ACTIONS, POLARITIES } from './vocabulary.ts'

/**
 * `acts`: a side says what it or the other did or did not do. `origin`: who began. `effect`: whether measures work.
 * `count`: how many measures. `headline`: a headline that says more than its body.
 */
export const CLAIM_KINDS = ['acts', 'origin', 'effect', 'count', 'headline'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** An assertion of fact that the record can speak to. Never a verdict: the record sets entries beside it. */
export const Claim = Type.Object({
  id: Type.String(),
  kind: OneOf(CLAIM_KINDS),
  /** Who asserts it; `null` for the narrator or the headline writer. */
  claimant: Nullable(Type.String()),
  /** The claimant's state or bloc. */
  party: Nullable(Type.String()),
  /** What is asserted, in the terms of events, as far as it fits. */
  about: Type.Object({
    action: Nullable(OneOf(ACTIONS)),
    actor: Nullable(Type.String()),
    recipient: Nullable(Type.String()),
    polarity: OneOf(POLARITIES),
    count: Nullable(Type.Number()),
  }),
  /** Id of the quotation that holds it. */
  quotation: Nullable(Type.String()),
  span: Span,
  /** For a headline: the words of the body that say less. */
  beside: Nullable(Span),
})
export type Claim = Static<typeof Claim>
