import type { Correction, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { advance } from './generation.ts'

/** Corrections by hand, in the order they were made; none is ever changed or removed. */
export function correctionsIn(connection: Connection): Pick<Store, 'correct' | 'corrections'> {
  const { sql, read, write } = connection
  return {
    correct({ report, start, end, kind, value, madeAt }) {
      write(() => {
        sql(`insert into corrections (report, start, "end", kind, value, made_at)
          values (?, ?, ?, ?, ?, ?)`).run(report, start, end, kind, JSON.stringify(value), madeAt)
        advance(connection)
      })
    },
    corrections() {
      const rows = read(() =>
        sql(`select report, start, "end", kind, value, made_at as madeAt
          from corrections order by number`).all(),
      ) as unknown as (Omit<Correction, 'value'> & { value: string })[]
      return rows.map((row) => ({ ...row, value: JSON.parse(row.value) as unknown }))
    },
  }
}
