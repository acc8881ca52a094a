import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../../errors.ts'
import type { Store } from '../store.ts'
import { type Connection, connectionOf } from './connection.ts'
import { correctionsIn } from './corrections.ts'
import { asStoreError, isBusy } from './failures.ts'
import { listsIn } from './lists.ts'
import { loadSqlite } from './load.ts'
import { migrate, versionOf } from './migrate.ts'
import { recordIn } from './record.ts'
import { reportsIn } from './reports.ts'
import { searchIn } from './search.ts'

export interface StoreOptions {
  /** Whether a missing file is made; true unless told. */
  create?: boolean
  /** The clock. */
  now?: () => Date
  /** How long to wait for another program's lock, in milliseconds; 5000 unless told. */
  patience?: number
  /** Largest size of the file in pages of 4096 bytes; beyond it the disk counts as full. */
  maxPages?: number
}

/**
 * Opens a database file, making and migrating it where needed; `:memory:` keeps nothing. Throws a `StoreError` of
 * one sentence when the file is missing, newer, another program's, locked, or cannot be read or written.
 */
export function openStore(path: string, options: StoreOptions = {}): Store {
  if (path !== ':memory:') checkPlace(path, options.create ?? true)
  const connection = connect(path, options)
  return {
    ...reportsIn(connection, options.now ?? (() => new Date())),
    ...recordIn(connection),
    ...correctionsIn(connection),
    search: searchIn(connection),
    lists: listsIn(connection),
    close: connection.close,
  }
}

function checkPlace(path: string, create: boolean): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) {
      throw new StoreError(`${path} is a folder, not a database; give the path of a file as --db.`)
    }
    return
  }
  if (!existsSync(dirname(path))) {
    throw new StoreError(`The folder ${dirname(path)} does not exist; make it or give another --db.`)
  }
  if (!create) {
    throw new StoreError(`There is no database at ${path}; add reports first or give another --db.`)
  }
}

/** An index over every row of a long list stays in memory while it grows. */
const CACHE_KIB = 8_192

function connect(path: string, options: StoreOptions): Connection {
  let database: DatabaseSync | undefined
  try {
    database = new (loadSqlite().DatabaseSync)(path)
    const patience = Math.max(0, Math.trunc(options.patience ?? 5000))
    database.exec(`pragma busy_timeout = ${patience}`)
    checkFullText(database)
    // Look whose file it is before anything is changed in it.
    versionOf(database, path)
    writeAhead(database, patience)
    database.exec('pragma synchronous = full')
    database.exec(`pragma cache_size = -${CACHE_KIB}`)
    if (options.maxPages) database.exec(`pragma max_page_count = ${Math.trunc(options.maxPages)}`)
    migrate(database, path)
    return connectionOf(database, path)
  } catch (error) {
    database?.close()
    throw asStoreError(error, path)
  }
}

/** Node 22 has full-text search from 22.16 on. */
function checkFullText(database: DatabaseSync): void {
  const { built } = database.prepare("select sqlite_compileoption_used('ENABLE_FTS5') as built").get() as {
    built: number
  }
  if (built) return
  throw new StoreError(
    `The SQLite in Node ${process.versions.node} has no full-text search; install Node 22.16 or newer and run this again.`,
  )
}

/** SQLite does not wait for a lock while changing the journal mode, so processes that start at once wait here. */
function writeAhead(database: DatabaseSync, patience: number): void {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
