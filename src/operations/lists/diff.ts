import { NotFoundError, UsageError } from '../../errors.ts'
import { chainBetween, diffOf } from '../../history/diff.ts'
import { fieldsOf } from '../../lists/fields.ts'
import type { KeptRow } from '../../store/lists.ts'
import type { Store } from '../../store/store.ts'
import { requireDay } from '../days.ts'
import { type Asked, filtersOf, notesOn, passes } from './filters.ts'
import { historiesIn, nameOf } from './histories.ts'
import { inOrder } from './listing.ts'
import type { Change, DiffResult, FieldChange } from './shown.ts'

/**
 * What changed from the end of one day to the end of another, each change with the scrapes between which it was seen.
 * Throws `UsageError` for days in the wrong order, `NotFoundError` where no list was seen by the first day.
 */
export function listsDiff(store: Store, question: { from: string; to: string } & Asked): DiffResult {
  const from = requireDay(question.from, 'The first day')
  const to = requireDay(question.to, 'The second day')
  if (from > to) throw new UsageError(`${from} comes after ${to}; give the earlier day first.`)
  const filters = filtersOf(question)
  const result: DiffResult = {
    from,
    to,
    filters,
    notes: notesOn(filters),
    snapshots: [],
    added: [],
    removed: [],
    changed: [],
  }
  for (const { timeline, rows } of historiesIn(store, filters)) {
    const { list } = timeline.source
    const chain = chainBetween(timeline, from, to)
    const diff = chain && diffOf(chain, rows)
    if (!diff) {
      result.notes.push(whyNot(list, timeline.evidence[0]?.firstDay ?? null, from))
      continue
    }
    const has = (row: KeptRow) => passes(list, row, filters)
    const change = (row: KeptRow, observedBetween: [string, string]): Change => ({
      id: row.key,
      list,
      name: row.name,
      programs: row.programmes,
      observedBetween,
    })
    result.snapshots.push({ list, from: nameOf(diff.from), to: nameOf(diff.to) })
    for (const { row, observedBetween } of diff.added)
      if (has(row)) result.added.push(change(row, observedBetween))
    for (const { row, observedBetween } of diff.removed)
      if (has(row)) result.removed.push(change(row, observedBetween))
    const changed = diff.changed.filter(({ before, after }) => has(before) || has(after))
    const sources = store.lists.sources(changed.flatMap(({ before, after }) => [before.number, after.number]))
    for (const { before, after, observedBetween } of changed) {
      const changes = fieldChanges(sources.get(before.number), sources.get(after.number))
      result.changed.push({
        ...change(after, observedBetween),
        fields: changes.map(({ field }) => field),
        changes,
      })
    }
  }
  if (result.snapshots.length === 0)
    throw new NotFoundError(result.notes.at(-1) ?? 'Nothing is known of these days.')
  result.added.sort(inOrder)
  result.removed.sort(inOrder)
  result.changed.sort(inOrder)
  return result
}

const whyNot = (list: string, first: string | null, from: string): string =>
  first === null || first > from
    ? `No snapshot of ${list} is kept from ${from} or before, so nothing can be compared with it; the first is of ${first ?? 'no day'}.`
    : `The snapshots of ${list} on these days are of different formats, so their changes cannot be told; choose days on one side of the change of format.`

/** The fields that differ between two entries as their files had them. */
export function fieldChanges(before = '{}', after = '{}'): FieldChange[] {
  const from = fieldsOf(before)
  const to = fieldsOf(after)
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return fields
    .filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]))
    .map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }))
}
