import type { DateRange } from '../../model/date-range.ts'
import { layOut } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import { knownParties, makeParties, type PartyRows } from '../parties.ts'
import { findMentions } from './find-mentions.ts'

/** The mentions of a text that is all body; for tests. */
export function mentionsOf(
  text: string,
  extra?: Partial<PartyRows>,
  published: DateRange | null = null,
): Mention[] {
  const document = layOut(text, [{ start: 0, end: text.length }], null)
  return findMentions(document, extra ? makeParties(extra) : knownParties(), published)
}

/** `words → name [party]` of each mention; for tests. */
export const told = (text: string): string[] =>
  mentionsOf(text).map((mention) => `${mention.text} → ${mention.name} [${mention.party ?? '–'}]`)
