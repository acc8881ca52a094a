import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/sqlite/open.ts'
import { expectSound } from './soundness.ts'
import { adding } from './worker.ts'

/** How often a process is killed while it adds; continuous integration asks for more. */
const KILLS = Number(process.env.DEMARCHE_KILLS ?? 6)
const REPORTS = 500

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-kill-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a process killed while it adds', () => {
  test(`loses nothing acknowledged and leaves no half reading, ${KILLS} times`, {
    timeout: 20_000 * KILLS,
  }, async () => {
    let path = join(folder, '0.db')
    let kept = new Set<number>()
    let cutShort = 0
    for (let kill = 0; kill < KILLS; kill++) {
      // At the very start, while the file is made, or after any number of reports, a little into the next.
      const lines = kill % 6 === 5 ? 0 : 1 + Math.floor(Math.random() * REPORTS * 0.8)
      const worker = adding(path, 0, REPORTS)
      if (lines > 0) await worker.printed(lines)
      await sleep(lines > 0 ? Math.random() * 3 : Math.random() * 150)
      worker.child.kill('SIGKILL')
      const { acknowledged, signal, stderr } = await worker.ended
      expect(stderr).toBe('')
      if (signal === 'SIGKILL') cutShort++
      for (const n of acknowledged) kept.add(n)
      expectSound(path, kept)
      // Every other time the next process goes on where this one was killed.
      if (kill % 2 === 1) {
        path = join(folder, `${kill}.db`)
        kept = new Set()
      }
    }
    expect(cutShort).toBeGreaterThan(KILLS / 2)
  })

  test('can be started again and finishes the work', { timeout: 60_000 }, async () => {
    const path = join(folder, 'again.db')
    const first = adding(path, 0, 120)
    await first.printed(60)
    first.child.kill('SIGKILL')
    await first.ended
    expect((await adding(path, 0, 120).ended).code).toBe(0)
    expectSound(
      path,
      Array.from({ length: 120 }, (_, n) => n),
    )
    const store = openStore(path)
    expect(store.count()).toBe(120)
    store.close()
  })
})

describe('processes that add at the same time', () => {
  test('lose nothing, neither their own nor what both add', { timeout: 60_000 }, async () => {
    const path = join(folder, 'two.db')
    const ends = await Promise.all([adding(path, 0, 150).ended, adding(path, 100, 250).ended])
    expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      ends.map(() => ({ code: 0, stderr: '' })),
    )
    expectSound(
      path,
      Array.from({ length: 250 }, (_, n) => n),
    )
  })

  test('may all start on a file that is not there yet', { timeout: 60_000 }, async () => {
    const path = join(folder, 'new.db')
    const ends = await Promise.all(Array.from({ length: 6 }, (_, n) => adding(path, n * 5, n * 5 + 5).ended))
    expect(ends.map(({ stderr }) => stderr)).toEqual(ends.map(() => ''))
    expectSound(
      path,
      Array.from({ length: 30 }, (_, n) => n),
    )
  })
})
