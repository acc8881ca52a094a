import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Twenty times what it takes; a pattern that blows up takes years. */
const MOST_MS = 60_000

test('no pattern of intake blows up on hostile text', { timeout: MOST_MS + 5_000 }, () => {
  const script = fileURLToPath(new URL('hostile.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  })
  expect(status, `${stderr}it ended while busy with ${stdout.trim().split('\n').at(-1)}`).toBe(0)
})
