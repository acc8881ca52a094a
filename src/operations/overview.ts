import type { Record, ReportSummary } from '../model/record.ts'
import { ISSUES, type Issue } from '../model/vocabulary.ts'
import { isDated, sameRange, width } from '../record/interval.ts'
import type { Store } from '../store/store.ts'
import { claimRows } from './claims.ts'
import { concerning } from './concerning.ts'
import { summariseDates } from './dates-summary.ts'
import { inforceRows } from './inforce.ts'
import { moveRows } from './moves.ts'
import { viewOf } from './positions.ts'
import { type RecordEffects, recordOf, todayOf } from './record.ts'
import type {
  ClaimRow,
  InforceRow,
  MoveRow,
  OverviewResult,
  PositionRow,
  PositionView,
  Sides,
} from './results.ts'
import { reportsOf } from './rows.ts'
import { type Between, mainSides, ofEither, pairsOf, requireSides } from './sides.ts'

export interface OverviewQuestion {
  /** `null`: the two sides with most events between them. */
  between?: Between
}

const MOST_VIEWS = 3
const MOST_ROWS = 8
const MOST = 6

/** The one-minute screen: what stands, how positions moved, moves and answers, claims beside the record. */
export function overview(store: Store, question: OverviewQuestion, effects?: RecordEffects): OverviewResult {
  const now = todayOf(effects)
  const record = recordOf(store, effects)
  const sides = question.between ? requireSides(record, question.between) : mainSides(record)
  const about = concerning(record, sides)
  const reports = record.reports.filter((report) => about.reports.has(report.hash))
  const { first, last } = spanOf(reports)
  const day = last ?? now
  const standing = inforceRows(record, day, sides, now).filter((row) => row.status !== 'ended')
  const moves = moveRows(record, sides).filter((row) => !row.confirmed)
  const claims = differing(claimRows(record, sides).filter((row) => row.for.length + row.against.length > 0))
  const inForce = [...standing].sort((a, b) => known(b) - known(a)).slice(0, MOST)
  const shownMoves = pickMoves(moves, new Set(inForce.flatMap(({ measure }) => measure.entries)))
  return {
    sides,
    reports: {
      count: reports.length,
      first,
      last,
      ...retellings(record, reports),
      elsewhere: record.reports.length - reports.length,
    },
    inForce,
    inForceOn: day,
    moreInForce: standing.length - inForce.length,
    issue: mainIssue(record, sides, about.reports),
    moves: shownMoves,
    moreMoves: moves.length - shownMoves.length,
    claims: claims.slice(0, MOST),
    moreClaims: Math.max(0, claims.length - MOST),
    dates: summariseDates(reports),
    otherPairs: pairsOf(record)
      .filter((pair) => !isThese(pair, sides))
      .slice(0, 5),
  }
}

/** First and last day: from reports whose day is known, else from the ends of the narrowest intervals. */
function spanOf(reports: readonly ReportSummary[]): { first: string | null; last: string | null } {
  const dates = reports.map((report) => report.narrowed ?? report.published)
  const known = [0, 31, 366].map((days) => dates.filter((date) => width(date) <= days))
  known.push(dates.filter(isDated))
  const ends = known.find((some) => some.length > 0) ?? []
  const days = ends.flatMap((date) => [date?.earliest, date?.latest]).filter((day) => typeof day === 'string')
  days.sort()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

function retellings(record: Record, reports: readonly ReportSummary[]) {
  const relation = new Map(
    record.copies.flatMap(({ others }) => others.map((each) => [each.report, each.relation])),
  )
  const altered = reports.filter(
    ({ hash, altered }) => altered !== null || (relation.has(hash) && relation.get(hash) !== 'copy'),
  )
  const copies = reports.filter(({ hash }) => relation.get(hash) === 'copy')
  return { altered: altered.length, copies: copies.length }
}

/** How much is known of a measure: that it is reported, when it began or is due. */
const known = ({ status, asReportedOn, since, nextReview }: InforceRow): number =>
  (status === 'standing' ? 4 : 0) + (asReportedOn ? 2 : 0) + (since || nextReview ? 1 : 0)

/** Lifting where somebody took a stance on it, else the issue with most positions. */
function mainIssue(
  record: Record,
  sides: Sides | null,
  telling: ReadonlySet<string>,
): OverviewResult['issue'] {
  const tracks = record.positions.filter(
    (track) =>
      ofEither(track.speaker, sides) &&
      track.steps.some((step) => step.attestations.some(({ report }) => telling.has(report))),
  )
  const size = (issue: Issue) =>
    tracks.reduce((sum, track) => sum + (track.issue === issue ? track.steps.length : 0), 0)
  const issue = size('lifting') > 0 ? 'lifting' : [...ISSUES].sort((a, b) => size(b) - size(a))[0]
  if (!issue || size(issue) === 0) return null
  const reports = reportsOf(record)
  const views = tracks
    .filter((track) => track.issue === issue)
    .map((track) => byDay(viewOf(track, reports)))
    .sort((a, b) => b.rows.length - a.rows.length)
  const moving = views.filter((view) => view.rows.length > 1)
  const shown = (moving.length > 0 ? moving : views).slice(0, MOST_VIEWS)
  const others = views.filter((view) => !shown.includes(view))
  return {
    issue,
    views: shown.map(latest),
    others: others.map(({ speaker, rows }) => ({ speaker, rows: rows.length })),
  }
}

const FORECASTS: readonly string[] = ['expects', 'doubts']

/** One row a day: further stances of the day go into `also`. */
function byDay(view: PositionView): PositionView {
  const rows: PositionRow[] = []
  const place: number[] = []
  for (const row of view.rows) {
    const before = rows.at(-1)
    if (!before || !row.date || !sameRange(before.date, row.date)) rows.push({ ...row })
    else rows[rows.length - 1] = together(before, row)
    place.push(rows.length - 1)
  }
  return { ...view, rows, gaps: view.gaps.map((gap) => ({ ...gap, after: place[gap.after] ?? gap.after })) }
}

function together(a: PositionRow, b: PositionRow): PositionRow {
  const [main, other] = tells(b) > tells(a) ? [b, a] : [a, b]
  const also = [...new Set([...a.also, ...b.also, other.stance])].filter((stance) => stance !== main.stance)
  const numbers = (x: number[], y: number[]) => [...new Set([...x, ...y])].sort((p, q) => p - q)
  return { ...main, also, reports: numbers(a.reports, b.reports), copies: numbers(a.copies, b.copies) }
}

/** What a speaker wants tells more than what he expects to happen, and his own words more than a summary. */
const tells = ({ stance, step }: PositionRow): number =>
  (FORECASTS.includes(stance) ? 0 : 2) + (step.form === 'indirect' ? 0 : 1)

/** The last rows of a long track, with their gaps. */
function latest(view: PositionView): PositionView {
  const cut = Math.max(0, view.rows.length - MOST_ROWS)
  return {
    ...view,
    rows: view.rows.slice(cut),
    gaps: view.gaps.flatMap((gap) => (gap.after >= cut ? [{ ...gap, after: gap.after - cut }] : [])),
  }
}

/** Of claims by one speaker that meet the same entries ("we did not begin it, they did") the first. */
function differing(rows: readonly ClaimRow[]): ClaimRow[] {
  const seen = new Set<string>()
  return rows.filter(({ claim, for: pro, against }) => {
    const met = [...pro, ...against].map(({ entry, words }) => entry ?? words)
    const key = [claim.claim, claim.claimant?.name, claim.date?.latest, ...met].join('\n')
    return !seen.has(key) && seen.add(key)
  })
}

/** Answers first, then the latest of the others; in their order. What nobody answered and stands is shown once. */
function pickMoves(rows: readonly MoveRow[], inForce: ReadonlySet<string>): MoveRow[] {
  const worth = (row: MoveRow) =>
    row.evidence === 'explicit' && row.answers.length > 0 ? 3 : row.evidence === 'none' ? 1 : 2
  const isShown = ({ evidence, act }: MoveRow) =>
    evidence === 'none' && act.entries.every(({ id }) => inForce.has(id))
  const others = rows.filter((row) => !isShown(row))
  const picked = new Set(
    (others.length > 0 ? others : rows)
      .map((row, i) => ({ row, i }))
      .sort((a, b) => worth(b.row) - worth(a.row) || b.i - a.i)
      .slice(0, MOST)
      .map(({ row }) => row),
  )
  return rows.filter((row) => picked.has(row))
}

const isThese = (pair: { a: string; b: string }, sides: Sides | null): boolean => {
  if (!sides) return false
  const { a, b } = sides
  const match = (x: string, y: string) => a.parties.includes(x) && b.parties.includes(y)
  return match(pair.a, pair.b) || match(pair.b, pair.a)
}
