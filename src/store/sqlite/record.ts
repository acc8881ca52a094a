import type { Entry, Record } from '../../model/record.ts'
import type { IssuedId, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { generationOf } from './generation.ts'

type Kept = Pick<Store, 'record' | 'keepRecord' | 'issuedIds'>

/** The record kept, one row an entry, and the ids given out with it. */
export function recordIn(connection: Connection): Kept {
  const { sql, read, snapshot, write } = connection

  const issue = ({ id, report, kind, start, end }: IssuedId) =>
    sql('insert into issued_ids values (?, ?, ?, ?, ?) on conflict (id) do nothing').run(
      id,
      report,
      kind,
      start,
      end,
    )

  return {
    record() {
      return snapshot(() => {
        const kept = sql('select rest from kept_record where generation = ?').get(generationOf(connection)) as
          | { rest: string }
          | undefined
        if (!kept) return null
        const rows = sql('select entry from entries order by position').all() as { entry: string }[]
        const entries = rows.map((row) => JSON.parse(row.entry) as Entry)
        return { ...(JSON.parse(kept.rest) as Omit<Record, 'entries'>), entries }
      })
    },

    keepRecord(record, generation) {
      write(() => {
        // Ids are kept even of a record that came too late: someone may have seen them.
        for (const id of idsOf(record)) issue(id)
        if (generationOf(connection) !== generation) return
        const { entries, ...rest } = record
        sql('delete from entries').run()
        entries.forEach((entry, position) => {
          sql('insert into entries values (?, ?, ?, ?, ?, ?)').run(
            position,
            entry.id,
            entry.kind,
            entry.date?.earliest ?? null,
            entry.date?.latest ?? null,
            JSON.stringify(entry),
          )
        })
        sql('insert or replace into kept_record values (1, ?, ?)').run(generation, JSON.stringify(rest))
      })
    },

    issuedIds: () =>
      read(() => sql('select id, report, kind, start, "end" from issued_ids order by id').all()).map(
        (row) => ({ ...row }),
      ) as unknown as IssuedId[],
  }
}

/** The ids of attestations with their places; an entry's own id stands where its first attestation does. */
function* idsOf(record: Record): Iterable<IssuedId> {
  for (const { id, kind, attestations } of record.entries) {
    for (const { id: own, report, span } of attestations) {
      yield { id: own, report, kind, start: span.start, end: span.end }
    }
    const first = attestations[0]
    if (first) yield { id, report: first.report, kind, start: first.span.start, end: first.span.end }
  }
}
