import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listsImportGit } from '../../src/operations/lists/import-git.ts'
import { SILENT } from '../../src/operations/progress.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { repository } from './repository.ts'
import { numbered, sdnCsv } from './sdn.ts'

/** How often an import is killed; continuous integration asks for more. */
const KILLS = Number(process.env.DEMARCHE_KILLS ?? 6)
const COMMITS = 40

const worker = fileURLToPath(new URL('import.worker.ts', import.meta.url))
const sizeOf = (n: number): number => 400 + n * 7

let folder: string
let place: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-lists-kill-'))
  place = repository(
    join(folder, 'git'),
    'sdn.csv',
    Array.from({ length: COMMITS }, (_, n) => [
      new Date(Date.UTC(2024, 0, 1 + n, 18)).toISOString(),
      sdnCsv({ ...numbered(1, sizeOf(n) + 1), 5: n }),
    ]),
  )
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Imports in a process of its own until it has printed so many lines, then kills it a little later. */
function killed(path: string, lines: number): Promise<{ acknowledged: number; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [worker, path, place])
    let out = ''
    let stderr = ''
    const stop = () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 8)
    if (lines === 0) setTimeout(() => child.kill('SIGKILL'), Math.random() * 200)
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (lines > 0 && out.split('\n').length > lines) stop()
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', () => resolve({ acknowledged: (out.match(/^\d+$/gm) ?? []).length, stderr }))
  })
}

test(`an import killed ${KILLS} times loses nothing acknowledged, shows no half snapshot, and goes on`, {
  timeout: 20_000 * KILLS + 60_000,
}, async () => {
  let path = join(folder, '0.db')
  let kept = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const { acknowledged, stderr } = await killed(
      path,
      kill % 5 === 4 ? 0 : 1 + Math.floor(Math.random() * 12),
    )
    expect(stderr).toBe('')
    kept += acknowledged
    const store = openStore(path)
    const snapshots = store.lists.snapshots()
    expect(snapshots.length).toBeGreaterThanOrEqual(kept)
    for (const { id, rows, fault, fetchedAt } of snapshots) {
      expect(fault).toBeNull()
      expect(rows).toBe(sizeOf((Date.parse(fetchedAt ?? '') - Date.UTC(2024, 0, 1, 18)) / 86_400_000))
      const members = store.lists.members(id)
      expect(members).toHaveLength(rows)
      expect(store.lists.sources(members).size).toBe(rows)
    }
    kept = snapshots.length
    store.close()
    const database = new DatabaseSync(path)
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    database.close()
    // Every fourth time the work is finished and another begun.
    if (kill % 4 < 3 && kill < KILLS - 1) continue
    const again = openStore(path)
    const question = { repository: place, path: 'sdn.csv', list: 'us-ofac-sdn' }
    expect(await listsImportGit(again, question, { now: () => new Date(), progress: SILENT })).toEqual({
      list: 'us-ofac-sdn',
      snapshots: COMMITS,
      refused: [],
      added: sizeOf(COMMITS - 1) - sizeOf(0),
      removed: 0,
      changed: COMMITS - 1,
    })
    again.close()
    path = join(folder, `${kill + 1}.db`)
    kept = 0
  }
})

test('a full disk is one sentence, and the store is whole and goes on once there is space', {
  timeout: 60_000,
}, async () => {
  const path = join(folder, 'full.db')
  const question = { repository: place, path: 'sdn.csv', list: 'us-ofac-sdn' }
  const effects = { now: () => new Date(), progress: SILENT }
  const small = openStore(path, { maxPages: 78 })
  await expect(listsImportGit(small, question, effects)).rejects.toThrow(/^The disk is full[^\n]*\.$/)
  const kept = small.lists.snapshots()
  for (const { id, rows } of kept) expect(small.lists.members(id)).toHaveLength(rows)
  small.close()
  const roomy = openStore(path)
  expect(await listsImportGit(roomy, question, effects)).toMatchObject({
    snapshots: COMMITS,
    changed: COMMITS - 1,
  })
  roomy.close()
})
