import { type Static, Type } from 'typebox'
import { Nullable, OneOf } from './nullable.ts'
import { Span } from './span.ts'
import { PARTY_KINDS } from './vocabulary.ts'

/**
 * Someone who acts or speaks, as mentioned. `party` is the state (ISO 3166-1 alpha-3) or bloc (`EU`, `WEST`) that it
 * is, or speaks or acts for; `null` where there is none (Reuters) or it is not known. `name` is the canonical name.
 */
export const Party = Type.Object({
  party: Nullable(Type.String()),
  name: Type.String(),
  kind: OneOf(PARTY_KINDS),
  mention: Nullable(Span),
})
export type Party = Static<typeof Party>
