import type { DateRange } from '../../model/date-range.ts'
import type { Document } from '../../text/document.ts'
import { atomsOf } from '../atoms.ts'
import type { Mention } from '../mention.ts'
import type { Parties } from '../parties.ts'
import { introduce } from './introduce.ts'
import { addLaterNames } from './later-names.ts'
import { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import { walk } from './walk.ts'

/**
 * The states, blocs, organs, outlets and persons that a document names, in text order and never overlapping.
 * Roles without a name ("the spokesman") carry the name of the person meant where the document tells who that is,
 * or where the days of its publication do: "the Russian president" of a report of 2015.
 */
export function findMentions(
  document: Document,
  parties: Parties,
  published: DateRange | null = null,
): Mention[] {
  const reader = new Reader(document, atomsOf(document), parties)
  const first = walk(reader)
  const { cast, who } = introduce(reader, first)
  const found = addLaterNames(reader, first, cast, who)
  return resolve(reader, found, cast, who, published)
}
