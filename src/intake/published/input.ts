import type { Range } from '../../model/span.ts'
import type { TemporalExpression } from '../../text/dates/index.ts'

/** A day that stands outside the words of the report: HTML metadata, a feed, the `published` of an NDJSON line. */
export interface Stamp {
  /** As written, in any layout and zone. */
  value: string
  /** Where it stood, for the basis: `meta article:published_time`. */
  from: string
}

/** Who held which office when; days included, `to` null = still in office. `party` is the state or bloc. */
export interface OfficeTerm {
  person: string
  party: string
  office: string
  title: string
  from: string
  to: string | null
  acting: boolean
}

/** A dated event that reports name: an election, a summit, an order. Days included. */
export interface Anchor {
  id: string
  /** Wordings, in lower case, as the text would name it; all words of one wording, in order and adjacent. */
  names: readonly string[]
  from: string
  to: string
  note: string
}

/** What the day of publication is solved from. */
export interface PublicationInput {
  text: string
  /** The report itself; what lies outside is other reports' and the site's. */
  body: readonly Range[]
  expressions: readonly TemporalExpression[]
  stamps: readonly Stamp[]
  terms: readonly OfficeTerm[]
  /** Defaults to the events that ship with the program. */
  anchors?: readonly Anchor[]
}
