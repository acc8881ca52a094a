import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../../errors.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { rollBack } from './connection.ts'

/** "Dmrc": marks a SQLite file as ours. */
export const APPLICATION_ID = 0x446d7263

/**
 * Brings a file to the present version, one transaction a migration, each under the write lock and after looking
 * again: of two processes that start at once, the second finds the work done.
 */
export function migrate(database: DatabaseSync, path: string): void {
  for (let version = versionOf(database, path); version < MIGRATIONS.length; ) {
    database.exec('begin immediate')
    try {
      version = versionOf(database, path)
      const next = MIGRATIONS[version]
      if (next !== undefined) {
        database.exec(next)
        database.exec(`pragma application_id = ${APPLICATION_ID}`)
        database.exec(`pragma user_version = ${++version}`)
      }
      database.exec('commit')
    } catch (error) {
      rollBack(database)
      throw error
    }
  }
}

/** How many migrations a file has had, 0 for an empty one. Throws a `StoreError` for a newer or a foreign file. */
export function versionOf(database: DatabaseSync, path: string): number {
  const application = pragma(database, 'application_id')
  const version = pragma(database, 'user_version')
  if (application === APPLICATION_ID) {
    if (version <= MIGRATIONS.length) return version
    throw new StoreError(
      `The database ${path} was written by a newer Démarche (version ${version} of the file, this program knows ${MIGRATIONS.length}); update Démarche or give another --db.`,
    )
  }
  const { tables } = database.prepare('select count(*) as tables from sqlite_schema').get() as {
    tables: number
  }
  if (application === 0 && version === 0 && tables === 0) return 0
  throw new StoreError(`${path} is a database of another program; give another --db.`)
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0])
}
