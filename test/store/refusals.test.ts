import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StoreError } from '../../src/errors.ts'
import { asStoreError } from '../../src/store/sqlite/failures.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { generated } from './sample.ts'
import { expectSound } from './soundness.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-refusals-'))
  path = join(folder, 'kept.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The one sentence that a `StoreError` says. */
function sentenceOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError)
    const { message } = error as StoreError
    expect(message).toMatch(/^\S[^\n]*[.]$/)
    return message
  }
  throw new Error('expected a StoreError')
}

function raw(sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

describe('opening refuses, in one sentence', () => {
  test('a file of a newer version', () => {
    openStore(path).close()
    raw('pragma user_version = 99')
    expect(sentenceOf(() => openStore(path))).toMatch(/newer Démarche.*version 99.*update/)
  })

  test("another program's database, and leaves it as it was", () => {
    raw('create table theirs (a)')
    expect(sentenceOf(() => openStore(path))).toContain('another program')
    raw('drop table theirs; pragma application_id = 7')
    expect(sentenceOf(() => openStore(path))).toContain('another program')
    const database = new DatabaseSync(path)
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'delete' })
    database.close()
  })

  test('a file that is no database', () => {
    writeFileSync(path, 'A report was given where a database was meant. '.repeat(100))
    expect(sentenceOf(() => openStore(path))).toContain('is not a database')
  })

  test('a folder, a missing folder, and a missing file where none may be made', () => {
    mkdirSync(path)
    expect(sentenceOf(() => openStore(path))).toContain('is a folder')
    expect(sentenceOf(() => openStore(join(folder, 'no', 'kept.db')))).toContain('does not exist; make it')
    expect(sentenceOf(() => openStore(join(folder, 'no.db'), { create: false }))).toContain('no database at')
  })

  test('a damaged file', () => {
    openStore(path).close()
    const bytes = readFileSync(path)
    // Behind the header lies the list of tables.
    writeFileSync(path, bytes.fill(0xff, 100, 4096))
    expect(sentenceOf(() => openStore(path))).toContain('is damaged')
  })
})

test('an empty file becomes a database', () => {
  writeFileSync(path, '')
  openStore(path).close()
  expectSound(path, [])
})

test.skipIf(process.getuid?.() === 0)(
  'a file that may not be written can be read, and says so when written',
  () => {
    const { report, reading } = generated(1)
    const first = openStore(path)
    first.add(report, reading)
    first.close()
    chmodSync(path, 0o444)
    const store = openStore(path)
    expect(store.report(report.hash)?.report).toEqual(report)
    const other = generated(2)
    expect(sentenceOf(() => store.add(other.report, other.reading))).toContain('cannot be written')
    store.close()
  },
)

test('a lock that does not go away is one sentence, and the store works on afterwards', () => {
  const store = openStore(path, { patience: 20 })
  const other = new DatabaseSync(path)
  other.exec('begin immediate')
  const { report, reading } = generated(1)
  expect(sentenceOf(() => store.add(report, reading))).toContain('locked by another program')
  other.exec('rollback')
  other.close()
  expect(store.add(report, reading)).toBe('added')
  store.close()
  expectSound(path, [1])
})

test('a full disk is one sentence, loses nothing, and the store works on once there is space', () => {
  const store = openStore(path, { maxPages: 120 })
  const kept: number[] = []
  const full = sentenceOf(() => {
    for (let n = 0; n < 500; n++) {
      const { report, reading } = generated(n)
      store.add(report, reading)
      kept.push(n)
    }
  })
  expect(full).toContain('disk is full')
  expect(kept.length).toBeGreaterThan(5)
  expect(store.count()).toBe(kept.length)
  const { report, reading } = generated(0)
  expect(store.add(report, reading)).toBe('known')
  expect(store.search('ministry', 3)).toHaveLength(3)
  store.close()
  expectSound(path, kept)

  const roomy = openStore(path)
  const next = generated(kept.length)
  expect(roomy.add(next.report, next.reading)).toBe('added')
  roomy.close()
  expectSound(path, [...kept, kept.length])
})

test('a closed store says so', () => {
  const store = openStore(path)
  store.close()
  store.close()
  expect(sentenceOf(() => store.count())).toContain('was closed')
})

test('what is no fault of the file stays what it was', () => {
  const fault = new TypeError('ours')
  expect(asStoreError(fault, path)).toBe(fault)
  const constraint = Object.assign(new Error('constraint failed'), { errcode: 19 })
  expect(asStoreError(constraint, path)).toBe(constraint)
  const readOnly = Object.assign(new Error('attempt to write'), { errcode: 8 | (1 << 8) })
  expect(asStoreError(readOnly, path)).toMatchObject({ name: 'StoreError', cause: readOnly })
})

test('corrections cannot be changed or removed, even by hand', () => {
  const store = openStore(path)
  store.correct({
    report: 'sha256:a',
    kind: 'speaker',
    start: 0,
    end: 4,
    value: 1,
    madeAt: '2025-03-04T00:00:00Z',
  })
  store.close()
  expect(() => raw('update corrections set value = 2')).toThrow('never changed')
  expect(() => raw('delete from corrections')).toThrow('never deleted')
})
