import { UsageError } from '../../errors.ts'
import { regimesOf } from '../../lists/regimes.ts'
import { LISTED_KINDS, type ListedKind } from '../../model/listing.ts'
import type { Filters } from './shown.ts'

/** What an answer may be narrowed to, as given by a user. */
export interface Asked {
  list?: string
  authority?: string
  program?: string
  party?: string
  kind?: string
}

/** Checks what was asked. Throws `UsageError` for a kind that there is not. */
export function filtersOf({ list, authority, program, party, kind }: Asked): Filters {
  if (kind !== undefined && !(LISTED_KINDS as readonly string[]).includes(kind))
    throw new UsageError(`There is no kind “${kind}”; give one of ${LISTED_KINDS.join(', ')}.`)
  return {
    list: list ?? null,
    authority: authority?.toUpperCase() ?? null,
    program: program ?? null,
    party: party?.toUpperCase() ?? null,
    kind: (kind as ListedKind | undefined) ?? null,
  }
}

interface Row {
  kind: ListedKind
  programmes: string[]
  directives: string[]
}

/** Whether a row of a list passes; the party is that of the regime. */
export function passes(list: string, row: Row, { program, party, kind }: Filters): boolean {
  if (kind !== null && row.kind !== kind) return false
  if (program !== null && !row.programmes.some((each) => isProgramme(each, program))) return false
  return party === null || regimesOf(list, row).some((regime) => regime.party === party)
}

/** Property blocked while it is looked into is tagged with BPI- before the programme: it is under the programme. */
export const isProgramme = (tag: string, asked: string): boolean => {
  const own = tag.toLowerCase()
  const wanted = asked.toLowerCase()
  return own === wanted || own === `bpi-${wanted}`
}

/** What has to be said about an answer that was narrowed like this. */
export const notesOn = ({ party }: Filters): string[] =>
  party === null
    ? []
    : [
        `${party} is the party whose dispute the regime belongs to, by the reviewed table of programmes; it is not the nationality or seat of those listed.`,
      ]
