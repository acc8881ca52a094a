import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TABLES } from './tables.list.ts'
import { DATA_VERSION_FILE, dataVersionSource, tableSource } from './tables.ts'

test.each(TABLES)('$table is what $data says', (table) => {
  const kept = readFileSync(new URL(`../${table.table}`, import.meta.url), 'utf8')
  expect(kept === tableSource(table), `run: npm run tables`).toBe(true)
})

test('every table is named once', () => {
  expect(new Set(TABLES.map((table) => table.table)).size).toBe(TABLES.length)
})

test('the version of the data is that of the files', () => {
  const kept = readFileSync(new URL(`../${DATA_VERSION_FILE}`, import.meta.url), 'utf8')
  expect(kept === dataVersionSource(), 'run: npm run tables').toBe(true)
})
