import type { Range } from '../../model/span.ts'
import type { TemporalExpression } from '../../text/dates/index.ts'
import type { NameIndex } from './names.ts'

/** A day that stands outside the words of the report: HTML metadata, a feed, the `published` of an NDJSON line. */
export interface Stamp {
  /** As written, in any layout and zone. */
  value: string
  /** Where it stood, for the basis: `meta article:published_time`. */
  from: string
}

/**
 * Who held which office when, days included. Days are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `from` null = not known,
 * `to` null = no end known. `Term` of parties/offices.ts is one.
 */
export interface OfficeTerm {
  person: string
  /** Other spellings of the name. */
  aliases?: readonly string[]
  party: string
  office: string
  title: string
  from: string | null
  to: string | null
  acting: boolean
}

/** A dated event that reports name: an election, a summit, an order. Days included. */
export interface Anchor {
  /** Events of one series ("valdai") share their names; an event that happened once is its own series. */
  series: string
  /** Wordings in lower case; the words of one must stand side by side. */
  names: readonly string[]
  from: string
  to: string
  /** Known beforehand, as elections and summits are: naming it does not prove that it has been. */
  foreseen: boolean
  note: string
}

/** Dated events by the words that name them. */
export type AnchorIndex = NameIndex<Anchor>

/** What the day of publication is solved from. */
export interface PublicationInput {
  text: string
  /** The report itself; what lies outside is other reports' and the site's. */
  body: readonly Range[]
  /** Of the body, from `findTemporal`. */
  expressions: readonly TemporalExpression[]
  stamps: readonly Stamp[]
  terms: readonly OfficeTerm[]
  /** The day it was received, `YYYY-MM-DD`: it was published on or before it. */
  receivedOn?: string | undefined
  anchors: AnchorIndex
}
