import { termOf } from '../parties/offices.ts'
import type { OutletRow, PersonRow } from '../parties/rows.ts'
import { MEDIA } from '../parties/tables/media.table.ts'
import { PEOPLE } from '../parties/tables/people.table.ts'
import { OutletIndex } from './outlets.ts'
import { ANCHORS } from './published/anchors.table.ts'
import { type Anchor, type AnchorIndex, anchorIndex, type OfficeTerm } from './published/index.ts'

/** What intake knows of the world when it takes a report in. */
export interface Known {
  outlets: OutletIndex
  /** Every term of office, under every spelling of its holder's name. */
  terms: readonly OfficeTerm[]
  /** Dated events. */
  anchors: AnchorIndex
}

/** A user's own rows, which come before those of the reference data. */
export interface OwnRows {
  media?: readonly OutletRow[]
  people?: readonly PersonRow[]
  events?: readonly Anchor[]
}

/** The reference data with a user's own rows. */
export function knownWith(own: OwnRows): Known {
  return {
    outlets: new OutletIndex([...(own.media ?? []), ...MEDIA]),
    terms: termsOf([...(own.people ?? []), ...PEOPLE]),
    anchors: anchorIndex([...(own.events ?? []), ...ANCHORS]),
  }
}

function termsOf(people: readonly PersonRow[]): OfficeTerm[] {
  const named = Map.groupBy(people, (row) => row.person)
  return people.map((row) => ({
    ...termOf(row),
    aliases: named.get(row.person)?.flatMap(({ aliases }) => aliases) ?? [],
  }))
}

/** The reference data alone. */
export const KNOWN: Known = knownWith({})
