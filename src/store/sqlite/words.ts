import type { ReportText } from '../../model/report.ts'
import type { Range } from '../../model/span.ts'
import type { Connection } from './connection.ts'

/** Set around each hit by FTS5; no indexed text contains them. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

/** Indexes the title and body of a new report. */
export function indexWords({ sql }: Connection, number: number, report: ReportText): void {
  sql('insert into words (rowid, title, body) values (?, ?, ?)').run(
    BigInt(number),
    indexable(report.title ?? ''),
    indexable(bodyOf(report)),
  )
}

/** Indexes the title and body of a report in place of what was indexed for it before. */
export function reindexWords(connection: Connection, number: number, report: ReportText): void {
  connection.sql('delete from words where rowid = ?').run(BigInt(number))
  indexWords(connection, number, report)
}

/** What SQLite text holds faithfully and no hit mark is in, unit for unit as long as `text`. */
export const indexable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be indexed
  text.toWellFormed().replace(/[\0\u0002\u0003]/g, ' ')

/** The pieces of the body, one after the other, a line end between them. */
export const bodyOf = ({ text, body }: { text: string; body: Range[] }): string =>
  body.map(({ start, end }) => text.slice(start, end)).join('\n')
