import stringWidth from 'string-width'
import type {
  DatesSummary,
  InforceRow,
  OverviewResult,
  PositionRow,
  PositionView,
} from '../../operations/results.ts'
import { sayClaim } from './claims.ts'
import { count, sayDays, sayWhen } from './dates.ts'
import { sayMeasureLine } from './inforce.ts'
import { sayMove } from './moves.ts'
import { sayStepDate } from './positions.ts'
import { references } from './references.ts'
import { hang, hangWithReference, type Screen, styled } from './screen.ts'
import { clean, cutAround, pad, spoken } from './text.ts'
import { saySides } from './title.ts'

const LABEL = 11

/** The one-minute screen: what stands, how the position moved, what answered what, claims, dates. */
export function renderOverview(result: OverviewResult, screen: Screen, explain: boolean): string[] {
  return [
    ...header(result, screen),
    ...section(screen, 'IN FORCE', inForce(result, screen)),
    ...section(screen, (result.issue?.issue ?? 'positions').toUpperCase(), positions(result, screen)),
    ...section(screen, 'MOVES', moves(result, screen)),
    ...section(screen, 'CLAIMS', claims(result, screen)),
    ...section(screen, 'DATES', dates(result.dates, explain)),
    ...section(screen, 'ALSO', otherPairs(result)),
  ]
}

/** Pairs that have a screen of their own. */
function otherPairs({ otherPairs: pairs }: OverviewResult): Line[] {
  if (pairs.length === 0) return []
  const named = pairs.map(({ a, b, entries }) => `${clean(a)} ↔ ${clean(b)} (${entries})`)
  return [line(`${named.join(', ')}   (--between A B)`)]
}

/** A line of a section: what it says and the references at its right edge. */
interface Line {
  text: string
  reference: string
  /** Columns before the text, beyond the label. */
  lead?: string
}

const line = (text: string, reference = '', lead = ''): Line => ({ text, reference, lead })

function section(screen: Screen, label: string, lines: Line[]): string[] {
  return lines.flatMap(({ text, reference, lead = '' }, index) => {
    const name = pad(index === 0 ? label : '', LABEL)
    return hangWithReference(
      screen,
      styled(screen, 'bold', name) + lead,
      text,
      styled(screen, 'dim', reference),
    )
  })
}

function header({ sides, reports }: OverviewResult, screen: Screen): string[] {
  const title = sides ? saySides(sides) : 'no two sides found yet'
  const days = reports.first === null ? '' : `, ${span(reports.first, reports.last)}`
  const notes = [
    reports.altered > 0 &&
      `${count(reports.altered, 're-edited or translated copy', 're-edited or translated copies')}`,
    reports.copies > 0 && `${count(reports.copies, 'plain copy', 'plain copies')}, counted once`,
    reports.elsewhere > 0 && `${reports.elsewhere} on other matters`,
  ].filter(Boolean)
  const counted = `${styled(screen, 'bold', title)}    ${count(reports.count, 'report')}${days}`
  if (notes.length === 0) return hang(screen, '', counted)
  const note = `(${notes.join('; ')})`
  // The notes go beside the title where there is room, else on a line of their own.
  const oneLine = `${counted}   ${note}`
  if (stringWidth(oneLine) <= screen.width) return [oneLine]
  return [...hang(screen, '', counted), ...hang(screen, ' '.repeat(LABEL), note)]
}

const span = (first: string, last: string | null): string =>
  last === null || last === first ? first : `${first} … ${last}`

function inForce(
  { inForce: rows, moreInForce: more, inForceOn: day }: OverviewResult,
  screen: Screen,
): Line[] {
  const lines = rows.map((row: InforceRow) => line(sayMeasureLine(row, screen), references(row.reports)))
  if (more > 0) lines.push(line(`${count(more, 'further measure')}: demarche inforce ${day}`))
  return lines.length > 0 ? lines : [line('no measure on record as standing')]
}

function positions({ issue }: OverviewResult, screen: Screen): Line[] {
  if (!issue) return [line('no position on record')]
  const lines = issue.views.flatMap((view) => track(view, screen))
  if (issue.others.length > 0) {
    const names = issue.others.map(({ speaker, rows }) => `${clean(speaker.name)} (${rows})`)
    lines.push(line(`also: ${names.join(', ')}`))
  }
  return lines
}

const DATE = 13
const MOST_STANCE = 26

function track(view: PositionView, screen: Screen): Line[] {
  const stances = view.rows.map((row) => [row.stance, ...row.also].join(', '))
  const stanceWidth = Math.min(MOST_STANCE, Math.max(...stances.map((stance) => stance.length)))
  const lines = [line(styled(screen, 'cyan', clean(view.speaker.name)))]
  view.rows.forEach((row, index) => {
    lines.push(...step(row, stances[index] ?? '', stanceWidth, screen))
    for (const gap of view.gaps)
      if (gap.after === index) lines.push(line(`— nothing on record for ${sayDays(gap.days)} —`, '', '  '))
  })
  return lines
}

/** One line where date and stance are short, else the words on a line of their own. */
function step(row: PositionRow, stance: string, stanceWidth: number, screen: Screen): Line[] {
  const reference = references(row.reports)
  const date = sayStepDate(row)
  const lead = `  ${pad(date, DATE)}  ${pad(stance, stanceWidth)}  `
  const beside = screen.width - LABEL - stringWidth(lead) - reference.length - 1
  // Two lines of words at most: the whole quotation is one `demarche positions` away.
  if (beside >= MOST_STANCE) return [line(sayStance(row, 2 * beside - 12), reference, lead)]
  const below = screen.width - LABEL - 4 - reference.length - 1
  return [line(`${date}  ${stance}`, '', '  '), line(sayStance(row, Math.max(20, below)), reference, '    ')]
}

/** The words that carry the stance, with so much of their sentence as there is room for. */
function sayStance({ words, step }: PositionRow, width: number): string {
  const around = cutAround(clean(step.context.span.text), clean(words), width - 2)
  return spoken(around, step.form)
}

function moves({ moves: rows, moreMoves }: OverviewResult, screen: Screen): Line[] {
  const lines = rows.map((row) => line(sayMove(row, screen), references(row.reports)))
  if (moreMoves > 0) lines.push(line(`${moreMoves} more: demarche moves`))
  return lines.length > 0 ? lines : [line('no act and answer on record')]
}

function claims({ claims: rows, moreClaims }: OverviewResult, screen: Screen): Line[] {
  const lines = rows.map((row) => line(sayClaim(row, screen), references(row.reports)))
  if (moreClaims > 0) lines.push(line(`${moreClaims} more: demarche claims`))
  return lines.length > 0 ? lines : [line('no claim that the record can be set beside')]
}

function dates(summary: DatesSummary, explain: boolean): Line[] {
  const parts = [
    summary.explicit > 0 && `${summary.explicit} explicit or by dateline`,
    summary.weekday > 0 && `${summary.weekday} by weekday`,
    summary.other > 0 && `${summary.other} worked out otherwise`,
    summary.intervals > 0 && count(summary.intervals, 'interval'),
    summary.unknown > 0 && `${summary.unknown} unknown`,
  ].filter(Boolean)
  const total = line(`${parts.join(', ')}${explain ? '' : '   (--explain says why)'}`)
  if (!explain) return [total]
  const each = summary.each.map(({ number, date, narrowed }) => {
    const own = date ? `${sayWhen(date)}: ${clean(date.basis)}` : 'date unknown: the report gives none'
    const better = narrowed ? ` → ${sayWhen(narrowed)}: ${clean(narrowed.basis)}` : ''
    return line(own + better, '', `${pad(`[${number}]`, 5)}`)
  })
  return [total, ...each]
}
