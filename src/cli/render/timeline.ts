import type { EntryRow, TimelineResult } from '../../operations/results.ts'
import { sayWhen } from './dates.ts'
import { entryWords } from './entries.ts'
import { withCopies } from './references.ts'
import { hang, hangWithReference, type Screen, styled } from './screen.ts'
import { titleLines } from './title.ts'

/** Entries in time, one a block; those without a date at the end. */
export function renderTimeline(result: TimelineResult, screen: Screen): string[] {
  const { sides, rows, undated } = result
  const lines = titleLines(screen, 'Timeline', sides)
  if (rows.length + undated.length === 0)
    return [
      ...lines,
      ...hang(screen, '', 'Nothing is on record there. Widen --from, --to or --between, or add reports.'),
    ]
  for (const row of rows) lines.push('', ...entryBlock(row, screen, sayWhen(row.entry.date)))
  if (undated.length > 0) lines.push('', styled(screen, 'bold', `WITHOUT A DATE (${undated.length})`))
  for (const row of undated)
    lines.push('', ...entryBlock(row, screen, row.told ? `told ${sayWhen(row.told)}` : ''))
  return lines
}

/** An entry with its date before it and its references after it. */
export function entryBlock(row: EntryRow, screen: Screen, date: string): string[] {
  const { heading, details, evidence } = entryWords(row.entry, screen)
  const title = date === '' ? heading : `${styled(screen, 'bold', date)}  ${heading}`
  return [
    ...hangWithReference(screen, '', title, withCopies(row.reports, row.copies)),
    ...details.flatMap((detail) => hang(screen, '    ', detail)),
    ...hang(screen, '    ', evidence),
    ...hang(screen, '    ', styled(screen, 'dim', row.entry.id)),
  ]
}
