import type { Made, Reading } from '../../model/reading.ts'
import type { ReportText } from '../../model/report.ts'
import type { Store, StoredReport } from '../store.ts'
import type { Connection } from './connection.ts'
import { fromStored, toStored } from './exact-text.ts'
import { advance, generationOf } from './generation.ts'
import { indexWords, reindexWords } from './words.ts'

/** Reports are fetched this many at a time, so that no statement stays open while the caller works. */
const PAGE = 64

const STORED = `
  select reports.number, hash, added_at, coalesce(readings.text, reports.text) as text, head, reading
  from reports join readings on readings.report = reports.number and readings.current = 1`

interface StoredRow {
  number: number
  hash: string
  added_at: string
  text: string | Uint8Array
  head: string
  reading: string
}

type Reports = Pick<Store, 'add' | 'madeBy' | 'reports' | 'report' | 'versions' | 'count' | 'generation'>

/** Reports and their readings. */
export function reportsIn(connection: Connection, now: () => Date): Reports {
  const { sql, read, write } = connection
  const current = (hash: string) =>
    sql(`select reports.number, reports.text, made from reports
      join readings on readings.report = reports.number and current = 1 where hash = ?`).get(hash) as
      | { number: number; text: string | Uint8Array; made: string }
      | undefined

  const keepReading = (number: number, report: ReportText, reading: Reading, text: string | null) => {
    const { text: _, hash: __, ...head } = report
    sql('update readings set current = 0 where report = ? and current = 1').run(number)
    sql(`insert into readings (report, made, current, text, head, reading) values (?, ?, 1, ?, ?, ?)
      on conflict (report, made) do update
      set current = 1, text = excluded.text, head = excluded.head, reading = excluded.reading`).run(
      number,
      stampOf(reading.made),
      text === null ? null : toStored(text),
      JSON.stringify(head),
      JSON.stringify(reading),
    )
    advance(connection)
  }

  return {
    add(report, reading) {
      const made = stampOf(reading.made)
      // A first look without the write lock: most of what is added again is known.
      if (read(() => current(report.hash)?.made) === made) return 'known'
      return write(() => {
        const known = current(report.hash)
        if (known?.made === made) return 'known'
        if (known) {
          const same = fromStored(known.text) === report.text
          keepReading(known.number, report, reading, same ? null : report.text)
          reindexWords(connection, known.number, report)
          return 'reread'
        }
        const { lastInsertRowid } = sql(
          'insert into reports (hash, id, text, added_at) values (?, ?, ?, ?)',
        ).run(report.hash, toStored(report.id), toStored(report.text), now().toISOString())
        const number = Number(lastInsertRowid)
        keepReading(number, report, reading, null)
        indexWords(connection, number, report)
        return 'added'
      })
    },

    madeBy(hash) {
      const made = read(() => current(hash)?.made)
      return made === undefined ? null : (JSON.parse(made) as Made)
    },

    *reports() {
      const { last } = read(() => sql('select coalesce(max(number), 0) as last from reports').get()) as {
        last: number
      }
      for (let after = 0; after < last; ) {
        const page = read(() =>
          sql(
            `${STORED} where reports.number > ? and reports.number <= ? order by reports.number limit ${PAGE}`,
          ).all(after, last),
        ) as unknown as StoredRow[]
        for (const row of page) yield asReport(row)
        after = page.at(-1)?.number ?? last
      }
    },

    report(hash) {
      const row = read(() => sql(`${STORED} where hash = ?`).get(hash)) as StoredRow | undefined
      return row ? asReport(row) : null
    },

    versions(id) {
      const rows = read(() => sql('select hash from reports where id = ? order by number').all(toStored(id)))
      return (rows as { hash: string }[]).map((row) => row.hash)
    },

    count: () => (read(() => sql('select count(*) as n from reports').get()) as { n: number }).n,

    generation: () => read(() => generationOf(connection)),
  }
}

/** Versions as JSON with sorted keys, so that equal versions are equal texts. */
function stampOf(made: Made): string {
  return JSON.stringify(Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1))))
}

function asReport(row: StoredRow): StoredReport {
  return {
    number: row.number,
    report: { ...JSON.parse(row.head), text: fromStored(row.text), hash: row.hash },
    reading: JSON.parse(row.reading) as Reading,
    addedAt: row.added_at,
  }
}
