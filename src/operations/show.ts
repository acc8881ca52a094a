import { NotFoundError } from '../errors.ts'
import type { Entry, Record, ReportSummary } from '../model/record.ts'
import type { Store } from '../store/store.ts'
import { type RecordEffects, recordOf } from './record.ts'
import { relatedTo } from './related.ts'
import type { AttestationView, ShowEntry, ShowReport, ShowResult } from './results.ts'
import { type Reports, reportsOf } from './rows.ts'

/** Characters shown on each side of the words. */
const AROUND = 200

export interface ShowQuestion {
  /** `r_…`, `3:q2`, `3`, or the id of a report. */
  id: string
}

/**
 * One entry with its words in context, by its id or one that redirects to it (`r_…`) or by its place in a report
 * (`3:q2`); or one report, by number (`3`) or id. Throws `NotFoundError` for anything else.
 */
export function show(store: Store, { id }: ShowQuestion, effects?: RecordEffects): ShowResult {
  const record = recordOf(store, effects)
  const reports = reportsOf(record)
  const asked = id.trim().replace(/^\[(.*)\]$/, '$1')
  const item = /^(\d{1,9}):([a-z]\d{1,6})$/.exec(asked)
  if (item)
    return showEntry(store, record, reports, asked, entryAt(record, Number(item[1]), item[2] as string))
  if (/^r_/.test(asked)) return showEntry(store, record, reports, asked, entryWithId(record, asked))
  const report = record.reports.find(
    (each) => `${each.number}` === asked || each.id === asked || each.hash === asked,
  )
  if (report) return showReport(store, record, reports, report)
  throw new NotFoundError(
    `There is no entry or report “${asked}”: give an id as the other commands print it (r_…), ` +
      `a place in a report (3:q2) or the number of a report${numbersHelp(record)}.`,
  )
}

const numbersHelp = ({ reports }: Record): string => {
  const last = Math.max(0, ...reports.map((report) => report.number))
  return last > 0 ? ` (1 to ${last})` : ''
}

function entryWithId(record: Record, id: string): Entry {
  const to = record.redirects.find((redirect) => redirect.from === id)?.to ?? id
  const entry = record.entries.find((each) => each.id === to)
  if (entry) return entry
  const alike = record.entries.filter((each) => each.id.startsWith(id.slice(0, 6))).map((each) => each.id)
  const help =
    alike.length > 0
      ? `did you mean ${alike.slice(0, 3).join(' or ')}?`
      : 'look it up with “demarche timeline” or “demarche search”.'
  throw new NotFoundError(`There is no entry ${id}: ${help}`)
}

function entryAt(record: Record, number: number, item: string): Entry {
  const report = record.reports.find((each) => each.number === number)
  if (!report) throw new NotFoundError(`There is no report ${number}${numbersHelp(record)}.`)
  const inReport = record.entries.flatMap((entry) =>
    entry.attestations.flatMap((each) => (each.report === report.hash ? [{ entry, item: each.item }] : [])),
  )
  const found = inReport.find((each) => each.item === item)
  if (found) return found.entry
  const items = inReport.map((each) => each.item).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const help = items.length > 0 ? `it has ${items.slice(0, 20).join(', ')}` : 'nothing was read in it'
  throw new NotFoundError(`Report ${number} has no ${item}: ${help}.`)
}

function showEntry(store: Store, record: Record, reports: Reports, asked: string, entry: Entry): ShowEntry {
  const texts = new Map<string, string>()
  const attestations = entry.attestations.map((attestation): AttestationView => {
    const { report, span } = attestation
    const text = texts.get(report) ?? store.report(report)?.report.text ?? ''
    texts.set(report, text)
    return {
      ...attestation,
      number: reports.number(report),
      title: reports.byHash.get(report)?.title ?? null,
      published: reports.published(report),
      before: text.slice(Math.max(0, span.start - AROUND), span.start),
      after: text.slice(span.end, span.end + AROUND),
    }
  })
  return { kind: 'entry', asked, entry, attestations, related: relatedTo(entry, record) }
}

function showReport(store: Store, record: Record, reports: Reports, report: ReportSummary): ShowReport {
  return {
    kind: 'report',
    report,
    text: store.report(report.hash)?.report.text ?? '',
    copies:
      record.copies.find(
        ({ first, others }) => first === report.hash || others.some((other) => other.report === report.hash),
      ) ?? null,
    entries: record.entries
      .filter((entry) => entry.attestations.some((each) => each.report === report.hash))
      .map(reports.row),
  }
}
