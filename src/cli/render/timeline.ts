import type { EventEntry } from '../../model/record.ts'
import type { EntryRow, TimelineResult } from '../../operations/results.ts'
import { sayTold, sayWhen } from './dates.ts'
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
  for (const joint of jointly(rows))
    lines.push('', ...jointBlock(joint, screen, sayWhen(joint[0].entry.date)))
  if (undated.length > 0) lines.push('', styled(screen, 'bold', `WITHOUT A DATE (${undated.length})`))
  for (const joint of jointly(undated))
    lines.push('', ...jointBlock(joint, screen, joint[0].told ? sayTold(joint[0].told) : ''))
  return lines
}

type Joint = [EntryRow, ...EntryRow[]]

/** Entries that the same words tell of several doers, or of several that are hit, stand together. */
function jointly(rows: readonly EntryRow[]): Joint[] {
  const groups = new Map<string, Joint>()
  for (const row of rows) {
    const { entry } = row
    const [first] = entry.attestations
    const what = entry.kind === 'event' ? `${entry.action} ${entry.modality} ${entry.polarity}` : entry.id
    const key = [first?.report, first?.span.start, first?.span.end, what, sayWhen(entry.date)].join(' ')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

function jointBlock(joint: Joint, screen: Screen, date: string): string[] {
  const events = joint.flatMap(({ entry }) => (entry.kind === 'event' ? [entry] : []))
  const [row] = joint
  return events.length < 2 ? entryBlock(row, screen, date) : entryBlock(row, screen, date, events)
}

/** An entry with its date before it and its references after it. */
export function entryBlock(row: EntryRow, screen: Screen, date: string, joint: EventEntry[] = []): string[] {
  const { heading, details, evidence } = entryWords(row.entry, screen, joint)
  const ids = joint.length > 0 ? joint.map(({ id }) => id) : [row.entry.id]
  const title = date === '' ? heading : `${styled(screen, 'bold', date)}  ${heading}`
  return [
    ...hangWithReference(screen, '', title, withCopies(row.reports, row.copies)),
    ...details.flatMap((detail) => hang(screen, '    ', detail)),
    ...hang(screen, '    ', evidence),
    ...hang(screen, '    ', styled(screen, 'dim', ids.join(' '))),
  ]
}
