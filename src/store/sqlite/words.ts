import type { ReportText } from '../../model/report.ts'
import type { Range } from '../../model/span.ts'
import type { Connection } from './connection.ts'

/** Set around each hit by FTS5; no indexed text contains them. */
export const HIT_START = '\u0002'
export const HIT_END = '\u0003'

/** Index the report's title and body in place of what was indexed for it before. */
export function indexWords({ sql }: Connection, number: number, report: ReportText): void {
  sql('delete from words where rowid = ?').run(number)
  sql('insert into words (rowid, title, body) values (?, ?, ?)').run(
    number,
    indexable(report.title ?? ''),
    indexable(bodyOf(report)),
  )
}

/** What SQLite text holds faithfully and no hit mark is in, unit for unit as long as `text`. */
export const indexable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be indexed
  text.toWellFormed().replace(/[\0\u0002\u0003]/g, ' ')

/** The pieces of the body, one after the other, a line end between them. */
export const bodyOf = ({ text, body }: { text: string; body: Range[] }): string =>
  body.map(({ start, end }) => text.slice(start, end)).join('\n')
