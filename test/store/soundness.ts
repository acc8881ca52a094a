import { DatabaseSync } from 'node:sqlite'
import { expect } from 'vitest'
import { openStore } from '../../src/store/sqlite/open.ts'
import { generated } from './sample.ts'

/**
 * Opens the file as a user would after a crash and checks all that the store promises: the file and its search index
 * are intact, every report has one current reading that parses, and all of `acknowledged` is there unharmed.
 */
export function expectSound(path: string, acknowledged: Iterable<number>): void {
  const store = openStore(path)
  let count = 0
  for (const { number, report, reading } of store.reports()) {
    expect(number).toBe(++count)
    const sample = generated(Number(report.id.replace('generated-', '')))
    expect(report).toEqual(sample.report)
    expect(reading).toEqual(sample.reading)
  }
  expect(store.count()).toBe(count)
  expect(store.generation()).toBe(count)
  for (const n of acknowledged) expect(store.madeBy(generated(n).report.hash)).not.toBeNull()
  store.close()

  const database = new DatabaseSync(path)
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
  expect(database.prepare('select count(*) as n from words').get()).toEqual({ n: count })
  database.exec("insert into words (words) values ('integrity-check')")
  const readings = database
    .prepare('select report, sum(current) as current from readings group by report having sum(current) <> 1')
    .all()
  expect(readings).toEqual([])
  expect(database.prepare('select count(distinct report) as n from readings').get()).toEqual({ n: count })
  database.close()
}
