import { daysFrom } from './issuer-day.ts'
import { changesOf, type HistoryRow, type Rows } from './steps.ts'
import type { Evidence, Timeline } from './timeline.ts'

/** Who was on one list on one day, as far as its snapshots can tell. */
export interface AsOf<Row extends HistoryRow> {
  /** The last snapshot that speaks for the day or one before it, and the next. */
  before: Evidence | null
  after: Evidence | null
  /** Days since the source last showed what the answer rests on; null where nothing was seen so early. */
  ageDays: number | null
  listed: Row[]
  /** Neither listed nor not listed: seen on one side of the day only. */
  unknown: { row: Row; why: string }[]
}

/**
 * Listed on a day is what a snapshot of that day shows, what both neighbours show, and after the last snapshot what
 * that one shows. What only one neighbour shows is unknown, unless the day from which the entry claims to be listed
 * lies between the two: a claim may narrow what was seen, it never puts back what had lapsed.
 */
export function asOf<Row extends HistoryRow>(
  { evidence }: Timeline,
  day: string,
  rows: Rows<Row>,
): AsOf<Row> {
  const next = evidence.findIndex(({ firstDay }) => firstDay > day)
  const index = (next < 0 ? evidence.length : next) - 1
  const before = evidence[index] ?? null
  const after = evidence[index + 1] ?? null
  const answer: AsOf<Row> = { before, after, ageDays: null, listed: [], unknown: [] }
  if (!before) {
    if (after) beforeAll(answer, after, day, rows)
    return answer
  }
  answer.ageDays = Math.max(0, daysFrom(before.lastDay, day))
  const members = rows.members(before.snapshot.id)
  if (day <= before.lastDay || !after) {
    answer.listed = Array.from(members, (number) => rows.row(number))
    return answer
  }
  between(answer, before, after, day, rows)
  return answer
}

/** Before the first snapshot an entry may have been there or not, unless it claims to have come later. */
function beforeAll<Row extends HistoryRow>(
  answer: AsOf<Row>,
  after: Evidence,
  day: string,
  rows: Rows<Row>,
): void {
  for (const number of rows.members(after.snapshot.id)) {
    const row = rows.row(number)
    if (row.listedOn !== null && row.listedOn > day) continue
    answer.unknown.push({ row, why: 'before the first snapshot' })
  }
}

function between<Row extends HistoryRow>(
  answer: AsOf<Row>,
  before: Evidence,
  after: Evidence,
  day: string,
  rows: Rows<Row>,
): void {
  const { added, removed, changed } = changesOf(rows.step(before.snapshot.id, after.snapshot.id), rows)
  const gap = { after: before.lastDay, to: after.firstDay }
  const apart = new Set(removed.map(({ number }) => number))
  for (const row of removed) answer.unknown.push({ row, why: `gone by ${after.at}` })
  for (const { before: old, after: renewed } of changed) {
    // A date that moved into the gap: taken off and put back on that day, for all that can be known.
    if (old.listedOn === renewed.listedOn || !claims(renewed, gap) || day >= (renewed.listedOn ?? ''))
      continue
    apart.add(old.number)
    answer.unknown.push({ row: old, why: `listed anew on ${renewed.listedOn}` })
  }
  for (const number of rows.members(before.snapshot.id))
    if (!apart.has(number)) answer.listed.push(rows.row(number))
  for (const row of added) {
    if (!claims(row, gap)) answer.unknown.push({ row, why: `first seen again or at all at ${after.at}` })
    else if (day >= (row.listedOn ?? '')) answer.listed.push(row)
  }
}

const claims = ({ listedOn }: HistoryRow, gap: { after: string; to: string }): boolean =>
  listedOn !== null && listedOn > gap.after && listedOn <= gap.to
