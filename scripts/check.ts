// All checks with one command: format and lint, types, tests. Stops at the first that fails.
import { spawnSync } from 'node:child_process'

const steps: [string, string[]][] = [
  ['biome', ['check', '.', '--error-on-warnings']],
  ['tsc', ['--noEmit']],
  ['vitest', ['run', ...process.argv.slice(2)]],
]

for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`Stopped: ${command} ${args.join(' ')} found something (above).`)
    process.exit(status ?? 1)
  }
}
