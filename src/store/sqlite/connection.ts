import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { StoreError } from '../../errors.ts'
import { asStoreError } from './failures.ts'

/** One open database file. Whatever SQLite throws inside `read`, `snapshot` or `write` comes out as a sentence. */
export interface Connection {
  /** The prepared statement for this text; prepared once. */
  sql(text: string): StatementSync
  /** Runs single statements that read. */
  read<T>(work: () => T): T
  /** Runs several statements that read one and the same state of the file. */
  snapshot<T>(work: () => T): T
  /** Runs statements as one transaction: all of them are durable when it returns, or none was done. */
  write<T>(work: () => T): T
  close(): void
}

export function connectionOf(database: DatabaseSync, path: string): Connection {
  const statements = new Map<string, StatementSync>()
  let open = true

  const guarded = <T>(work: () => T): T => {
    if (!open) throw new StoreError(`The database ${path} was closed; open it again.`)
    try {
      return work()
    } catch (error) {
      throw asStoreError(error, path)
    }
  }
  const within = <T>(begin: string, work: () => T): T =>
    guarded(() => {
      database.exec(begin)
      try {
        const result = work()
        database.exec('commit')
        return result
      } catch (error) {
        rollBack(database)
        throw error
      }
    })

  return {
    sql(text) {
      const known = statements.get(text)
      if (known) return known
      const made = database.prepare(text)
      statements.set(text, made)
      return made
    },
    read: guarded,
    snapshot: (work) => within('begin', work),
    write: (work) => within('begin immediate', work),
    close() {
      if (!open) return
      open = false
      statements.clear()
      database.close()
    },
  }
}

/** Some errors, a full disk among them, have rolled back already; then there is nothing to undo. */
export function rollBack(database: DatabaseSync): void {
  try {
    database.exec('rollback')
  } catch {}
}
