import type { Measure, Side } from '../../model/record.ts'
import type { InforceResult, InforceRow } from '../../operations/results.ts'
import { sayMeasures, sayParty, sayTargets } from './acts.ts'
import { sayWhen } from './dates.ts'
import { references } from './references.ts'
import { hang, hangWithReference, type Screen, styled } from './screen.ts'
import { clean } from './text.ts'
import { titleLines } from './title.ts'

/** The measures of a day by how well they are known to stand, each with how the record knows. */
export function renderInforce(result: InforceResult, screen: Screen): string[] {
  const { day, rows } = result
  const title = titleLines(screen, `Measures on ${day}`, result.sides)
  if (rows.length === 0)
    return [
      ...title,
      ...hang(
        screen,
        '',
        'No measure is on record for that day. Add reports that tell of measures: demarche add INPUT…',
      ),
    ]
  return [
    ...title,
    ...STATUSES.flatMap(({ status, title: name }) => group(result.rows, status, name, screen)),
  ]
}

const STATUSES: { status: InforceRow['status']; title: string }[] = [
  { status: 'standing', title: 'STANDING' },
  { status: 'lapsed-unless-renewed', title: 'LAPSED UNLESS RENEWED' },
  { status: 'not-known', title: 'NOT KNOWN WHETHER STANDING' },
  { status: 'ended', title: 'ENDED' },
]

function group(rows: InforceRow[], status: InforceRow['status'], title: string, screen: Screen): string[] {
  const own = rows.filter((row) => row.status === status)
  if (own.length === 0) return []
  return ['', styled(screen, 'bold', `${title} (${own.length})`), ...own.flatMap((row) => block(row, screen))]
}

function block(row: InforceRow, screen: Screen): string[] {
  const { measure } = row
  const more = row.allReports.filter((number) => !row.reports.includes(number))
  return [
    ...hangWithReference(screen, '  ', sayMeasureLine(row, screen), references(row.reports)),
    ...details(measure).flatMap((detail) => hang(screen, '    ', detail)),
    ...hang(screen, '    ', styled(screen, 'dim', clean(row.why))),
    ...hang(
      screen,
      '    ',
      styled(screen, 'dim', `${measure.id}${more.length > 0 ? `; also told in ${references(more)}` : ''}`),
    ),
  ]
}

function details(measure: Measure): string[] {
  const kinds = sayMeasures(measure.kinds)
  const label = clean(measure.label).toLowerCase()
  return [
    [sayTargets(measure.targets), label.includes(kinds.toLowerCase()) ? '' : kinds]
      .filter(Boolean)
      .join('; '),
    measure.renewed.length > 0 ? `renewed ${measure.renewed.map(sayRenewal).join(', ')}` : '',
    measure.widened.length > 0 ? `widened ${sayDays(measure.widened)}` : '',
    measure.eased.length > 0 ? `eased ${sayDays(measure.eased)}` : '',
    measure.ended ? sayEnd(measure.ended) : '',
  ].filter(Boolean)
}

const sayEnd = (ended: NonNullable<Measure['ended']>): string =>
  ended.earliest || ended.latest ? `ended ${sayWhen(ended)}` : 'ended on a day not told'

const sayDays = (changes: Measure['widened']): string =>
  changes.map(({ date }) => (date ? sayWhen(date) : 'on a day not told')).join(', ')

const sayRenewal = ({ date, told }: Measure['renewed'][number]): string =>
  date || !told ? sayWhen(date) : `before ${told}`

/** One measure in a line: "USA → RUS  sanctions since 2014; next review 2026-03-06 (as reported on 2025-03-04)". */
export function sayMeasureLine(row: InforceRow, screen: Screen): string {
  const { measure } = row
  const since = row.since ? ` since ${sayWhen(row.since)}` : ''
  const review = row.nextReview ? `; ${styled(screen, 'yellow', sayReview(row, row.nextReview))}` : ''
  const reported = row.asReportedOn ? `${sayReported(row)} ${row.asReportedOn}` : 'no dated report of it'
  return `${pair(measure.imposer, measure.target)}  ${clean(measure.label)}${since}${review} (${reported})`
}

const sayReported = ({ status }: InforceRow): string =>
  status === 'not-known' ? 'last reported on' : 'as reported on'

const sayReview = ({ reviewPassed }: InforceRow, day: string): string =>
  reviewPassed ? `next review ${day}, passed without a renewal on record` : `next review ${day}`

const pair = (imposer: Side | null, target: Side | null): string =>
  target ? `${sayParty(imposer)} → ${sayParty(target)}` : sayParty(imposer)
