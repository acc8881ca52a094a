import { asOf } from '../../history/as-of.ts'
import { spellsOf } from '../../history/spells.ts'
import type { Store } from '../../store/store.ts'
import { requireDay } from '../days.ts'
import { type Asked, filtersOf, notesOn, passes } from './filters.ts'
import { historiesIn, nameOf } from './histories.ts'
import { entriesOf, inOrder, shownListing } from './listing.ts'
import type { AsOfResult } from './shown.ts'

/** Who was listed on a day: listed, unknown between two snapshots, and by leaving out, not listed. */
export function listsAsOf(store: Store, question: { day: string; full?: boolean } & Asked): AsOfResult {
  const day = requireDay(question.day, 'The day')
  const filters = filtersOf(question)
  const result: AsOfResult = {
    date: day,
    count: 0,
    unknown: 0,
    evidenceAgeDays: null,
    filters,
    notes: notesOn(filters),
    evidence: [],
    listings: [],
    unknownListings: [],
  }
  for (const { timeline, rows } of historiesIn(store, filters)) {
    const { source } = timeline
    const { before, after, ageDays, listed, unknown } = asOf(timeline, day, rows)
    const spells = spellsOf(timeline, rows)
    const lastSeen = before ? timeline.evidence.indexOf(before) : -1
    const entry = question.full ? entriesOf(store, source, before, after) : null
    const shown = (row: (typeof listed)[number], until = lastSeen) => ({
      ...shownListing(source, row, spells(row.key), until),
      ...(entry ? { entry: entry(row) } : {}),
    })
    // What only the next snapshot shows counts for the day where its own date says so: then its stay has begun too.
    const seen = ({ key }: { key: string }) => spells(key).some(({ from }) => from <= lastSeen)
    result.evidence.push({
      list: source.list,
      before: before && nameOf(before),
      after: after && nameOf(after),
      ageDays,
    })
    for (const row of listed)
      if (passes(source.list, row, filters))
        result.listings.push(seen(row) ? shown(row) : shown(row, lastSeen + 1))
    for (const { row, why } of unknown)
      if (passes(source.list, row, filters)) result.unknownListings.push({ ...shown(row), why })
    if (!before)
      result.notes.push(
        `No snapshot of ${source.list} is kept from that day or before: what it held is not known.`,
      )
    else if (!after && (ageDays ?? 0) > 0)
      result.notes.push(`${source.list}: as it stood when last seen, ${ageDays} days before that day.`)
  }
  const ages = result.evidence.flatMap(({ ageDays }) => ageDays ?? [])
  result.evidenceAgeDays = ages.length > 0 ? Math.max(...ages) : null
  result.listings.sort(inOrder)
  result.unknownListings.sort(inOrder)
  result.count = result.listings.length
  result.unknown = result.unknownListings.length
  return result
}
