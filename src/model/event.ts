import { type Static, Type } from 'typebox'
import { DateRange, Day } from './date-range.ts'
import { Nullable, OneOf, OneOfOrNull } from './nullable.ts'
import { Party } from './party.ts'
import { Span } from './span.ts'
import {
  ACTIONS,
  INSTRUMENT_KINDS,
  MEASURE_KINDS,
  MODALITIES,
  POLARITIES,
  SOURCINGS,
  TARGET_BOUNDS,
  TARGET_KINDS,
  UNTIL_KINDS,
} from './vocabulary.ts'

/** What a measure hits, by kind: 12 individuals, about 20 entities. */
export const Target = Type.Object({
  kind: OneOf(TARGET_KINDS),
  count: Nullable(Type.Integer()),
  bound: OneOfOrNull(TARGET_BOUNDS),
  name: Nullable(Type.String()),
})
export type Target = Static<typeof Target>

export const Instrument = Type.Object({ name: Type.String(), kind: OneOf(INSTRUMENT_KINDS), span: Span })
export type Instrument = Static<typeof Instrument>

/** Another event of the same reading, or the words answered where they name none. */
export const ResponseTo = Type.Object({ event: Type.Optional(Type.String()), span: Type.Optional(Span) })
export type ResponseTo = Static<typeof ResponseTo>

/** Who did, plans, threatens, demands or refuses what to whom. */
export const Event = Type.Object({
  id: Type.String(),
  action: OneOf(ACTIONS),
  modality: OneOf(MODALITIES),
  polarity: OneOf(POLARITIES),
  actor: Nullable(Party),
  recipient: Nullable(Party),
  targets: Type.Array(Target),
  measures: Type.Array(OneOf(MEASURE_KINDS)),
  instrument: Nullable(Instrument),
  date: Nullable(DateRange),
  /** When it takes effect, where that differs from `date`. */
  effective: Nullable(DateRange),
  until: Nullable(Day),
  untilKind: OneOfOrNull(UNTIL_KINDS),
  reason: Nullable(Span),
  condition: Nullable(Span),
  inResponseTo: Nullable(ResponseTo),
  /** Id of the innermost quotation whose content holds the evidence; `null` = the narrator. */
  statedBy: Nullable(Type.String()),
  sourcing: OneOf(SOURCINGS),
  fromHeadline: Type.Boolean(),
  cameo: Nullable(Type.String()),
  plover: Nullable(Type.Object({ event: Type.String(), mode: Nullable(Type.String()) })),
  /** The clearest clause, at most 400 characters; other mentions of the same event are `alsoEvidence`. */
  evidence: Span,
  alsoEvidence: Type.Array(Span),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
})
export type Event = Static<typeof Event>
