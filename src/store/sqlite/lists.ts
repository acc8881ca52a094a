import { hash } from 'node:crypto'
import type { Fault, ListRow, Oddity, Snapshot } from '../../model/snapshot.ts'
import type { KeptRow, ListStore, RowStep } from '../lists.ts'
import type { Connection } from './connection.ts'
import { difference, packed, unpacked } from './numbers.ts'

const SNAPSHOT = `select id, list, format, sha256, published_at as publishedAt, fetched_at as fetchedAt,
  added_at as addedAt, rows, fault, released, origin, odd as oddities from list_snapshots`

/** Official lists in the same file. */
export function listsIn(connection: Connection): ListStore {
  const { sql, read, write } = connection
  const remembered = new Map<string, WeakMap<ListRow, number>>()

  const numberOf = (list: string, content: Uint8Array): number | undefined => {
    const found = sql('select number from list_rows where list = ? and hash = ?').get(list, content)
    return (found as { number: number } | undefined)?.number
  }
  const insert = (list: string, row: ListRow, content: Uint8Array): number => {
    const { changes, lastInsertRowid } = sql(`insert into list_rows
      (list, hash, key, name, kind, programmes, directives, listed_on) values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (list, hash) do nothing`).run(
      list,
      content,
      row.key,
      row.name,
      row.kind,
      JSON.stringify(row.programmes),
      JSON.stringify(row.directives),
      row.listedOn,
    )
    // Another process was quicker.
    if (changes === 0) return numberOf(list, content) ?? 0
    sql('insert into list_row_sources values (?, ?)').run(lastInsertRowid, row.source)
    return Number(lastInsertRowid)
  }
  /** What is staged is not acknowledged: the snapshot that holds it waits for the disk, and for all before it. */
  const lazily = (work: () => void): void => {
    read(() => sql('pragma synchronous = normal').run())
    try {
      work()
    } finally {
      read(() => sql('pragma synchronous = full').run())
    }
  }
  const membersOf = (id: string): Uint32Array => {
    const found = sql('select members from list_snapshots where id = ?').get(id)
    return unpacked((found as { members: Uint8Array } | undefined)?.members ?? new Uint8Array())
  }
  const keptStep = (before: string, after: string): RowStep | null => {
    const found = sql('select gone, come from list_steps where before = ? and after = ?').get(before, after)
    const step = found as { gone: Uint8Array; come: Uint8Array } | undefined
    return step ? { gone: unpacked(step.gone), come: unpacked(step.come) } : null
  }

  return {
    stage(list, rows) {
      // A reader hands over the same object for a line that it has met before: then nothing is looked up at all.
      let known = remembered.get(list)
      if (!known) {
        known = new WeakMap()
        remembered.set(list, known)
      }
      const numbers = new Array<number>(rows.length)
      const missing: { index: number; row: ListRow; content: Uint8Array }[] = []
      for (const [index, row] of rows.entries()) {
        let number = known.get(row)
        if (number === undefined) {
          const content = contentHash(row)
          number = read(() => numberOf(list, content))
          if (number === undefined) missing.push({ index, row, content })
        }
        numbers[index] = number ?? 0
      }
      if (missing.length > 0)
        lazily(() =>
          write(() => {
            for (const { index, row, content } of missing) numbers[index] = insert(list, row, content)
          }),
        )
      for (const [index, row] of rows.entries()) known.set(row, numbers[index] as number)
      return numbers
    },

    keep(snapshot, rows, oddities) {
      return write(() => {
        if (sql('select 1 from list_snapshots where id = ?').get(snapshot.id)) return false
        sql(`insert into list_snapshots values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
          snapshot.id,
          snapshot.list,
          snapshot.format,
          snapshot.sha256,
          snapshot.publishedAt,
          snapshot.fetchedAt,
          snapshot.addedAt,
          snapshot.rows,
          snapshot.fault ? JSON.stringify(snapshot.fault) : null,
          snapshot.released ? 1 : 0,
          snapshot.origin,
          JSON.stringify(oddities),
          snapshot.oddities,
          packed(Uint32Array.from(rows).sort()),
        )
        return true
      })
    },

    snapshots(list) {
      const rows = read(() =>
        list === undefined ? sql(SNAPSHOT).all() : sql(`${SNAPSHOT} where list = ?`).all(list),
      )
      return (rows as unknown as SnapshotRow[]).map((row) => ({
        ...row,
        fault: row.fault === null ? null : (JSON.parse(row.fault) as Fault),
        released: row.released === 1,
      }))
    },

    members: (id) => read(() => membersOf(id)),

    step: (before, after) =>
      read(() => keptStep(before, after) ?? difference(membersOf(before), membersOf(after))),

    keepSteps(pairs) {
      const missing = read(() =>
        pairs.filter(
          ([before, after]) =>
            !sql('select 1 from list_steps where before = ? and after = ?').get(before, after),
        ),
      )
      if (missing.length === 0) return
      write(() => {
        let last: { id: string; members: Uint32Array } | null = null
        for (const [before, after] of missing) {
          const from = last?.id === before ? last.members : membersOf(before)
          last = { id: after, members: membersOf(after) }
          const { gone, come } = difference(from, last.members)
          sql('insert or ignore into list_steps values (?, ?, ?, ?)').run(
            before,
            after,
            packed(gone),
            packed(come),
          )
        }
      })
    },

    rows(list) {
      // As one text of JSON: to make an object of each row through the binding takes three times as long.
      const { all } = read(() =>
        sql(`select json_group_array(json_array(number, key, name, kind, programmes, directives, listed_on)) as "all"
          from list_rows where list = ?`).get(list),
      ) as { all: string }
      const tags = new Map<string, string[]>()
      const parsed = (json: string): string[] => {
        let found = tags.get(json)
        if (!found) {
          found = JSON.parse(json) as string[]
          tags.set(json, found)
        }
        return found
      }
      const byNumber: KeptRow[] = []
      for (const [number, key, name, kind, programmes, directives, listedOn] of JSON.parse(all) as Columns[])
        byNumber[number] = {
          number,
          key,
          name,
          kind,
          programmes: parsed(programmes),
          directives: parsed(directives),
          listedOn,
        }
      return byNumber
    },

    sources(numbers) {
      return read(() => {
        const found = new Map<number, string>()
        for (const number of numbers) {
          const row = sql('select source from list_row_sources where row = ?').get(number)
          if (row) found.set(number, (row as { source: string }).source)
        }
        return found
      })
    },

    oddities(id) {
      const row = read(() => sql('select oddities from list_snapshots where id = ?').get(id))
      return row ? (JSON.parse((row as { oddities: string }).oddities) as Oddity[]) : []
    },

    release(id) {
      write(() => sql('update list_snapshots set released = 1 where id = ?').run(id))
    },
  }
}

/** A row as JSON: number, key, name, kind, programmes and directives as JSON, day claimed. */
type Columns = [number, string, string, KeptRow['kind'], string, string, string | null]

type SnapshotRow = Omit<Snapshot, 'fault' | 'released'> & { fault: string | null; released: number }

/** The kind goes in too: a UN entry's own fields do not say whether it is a person. */
const contentHash = (row: ListRow): Uint8Array =>
  Buffer.from(hash('sha256', `${row.key}\n${row.kind}\n${row.source}`, 'binary'), 'binary')
