import type { Made, Problem, Reading } from '../model/reading.ts'
import type { ReportText } from '../model/report.ts'
import type { Range } from '../model/span.ts'
import { findMentions } from '../parties/mentions/find-mentions.ts'
import type { Parties } from '../parties/parties.ts'
import { findTemporal, resolveTemporal, type TemporalExpression } from '../text/dates/index.ts'
import { layOut } from '../text/document.ts'
import { VERSION } from '../version.ts'
import type { ReadingContext } from './context.ts'
import { DATA_VERSION } from './data-version.table.ts'
import { numbered, numberedEvents } from './identify.ts'
import { READERS } from './languages/readers.ts'
import type { Trained } from './trained/attribution.ts'

/** A report to read, with the place of its headline. */
export interface Readable {
  report: ReportText
  title: Range | null
  /** Temporal expressions of the body, where intake has found them already. */
  temporal?: readonly TemporalExpression[]
  /** Attributions of the body, where a trained reader has found them. */
  trained?: Trained | null
}

/** Version of the rules; raised whenever a change of them can change a reading. */
const RULES = 'rules-2'

/** What readings by this program are made with. */
export const MADE: Made = { demarche: VERSION, reader: RULES, model: null, data: DATA_VERSION }

/**
 * Reads one report: the steps in order, each adding one list to what is known.
 * The same report and parties always give the same reading. A language that cannot be read gives an empty reading
 * with a problem.
 */
export function readReport({ report, title, temporal, trained = null }: Readable, parties: Parties): Reading {
  const reader = READERS[report.language ?? 'en']
  if (!reader) return emptyReading(report, [unsupported(report.language)])

  const document = layOut(report.text, report.body, title)
  const expressions = temporal ?? findTemporal(report.text, report.body)
  const dates = resolveTemporal(report.text, expressions, report.published)
  const mentions = findMentions(document, parties, report.published)
  const context: ReadingContext = {
    report,
    document,
    mentions,
    dates,
    quotations: [],
    events: [],
    figures: [],
    positions: [],
    problems: [],
  }
  context.quotations = numbered('q', reader.findQuotations(document, mentions, dates, trained))
  context.events = numberedEvents(reader.findEvents(context))
  context.figures = reader.findFigures(context)
  context.positions = reader.findPositions(context)
  const claims = numbered('c', reader.findClaims(context))

  const { quotations, events, figures, positions, problems } = context
  return {
    report: withoutText(report),
    quotations,
    events,
    figures,
    positions,
    claims,
    dates,
    problems,
    made: MADE,
  }
}

/** The report as a reading carries it: everything but its text and hash. */
function withoutText(report: ReportText): Reading['report'] {
  const { text: _text, hash: _hash, ...rest } = report
  return rest
}

const emptyReading = (report: ReportText, problems: Problem[]): Reading => ({
  report: withoutText(report),
  quotations: [],
  events: [],
  figures: [],
  positions: [],
  claims: [],
  dates: [],
  problems,
  made: MADE,
})

const unsupported = (language: string | null): Problem => ({
  code: 'language',
  message: `The report is in a language that is not read yet (${language}); only English is.`,
  span: null,
})
