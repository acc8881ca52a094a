import type { ReportSummary } from '../model/record.ts'
import { alterationOf } from './alteration.ts'
import type { Source } from './source.ts'

/** The reports in order of number, with what the record found out about each. */
export function summarise(sources: readonly Source[]): ReportSummary[] {
  return sources.map(summaryOf).sort((a, b) => a.number - b.number)
}

function summaryOf(source: Source): ReportSummary {
  const { report, quotations, events } = source.reading
  return {
    hash: source.hash,
    id: report.id,
    number: source.number,
    source: report.source,
    title: report.title,
    outlet: report.outlet,
    credits: report.credits,
    language: report.language,
    published: report.published,
    narrowed: source.narrowed,
    altered: alterationOf(source),
    quotations: quotations.length,
    events: events.length,
  }
}
