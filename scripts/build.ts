// Builds dist/ from src/: JavaScript and type declarations.
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'

const dist = new URL('../dist/', import.meta.url)
rmSync(dist, { recursive: true, force: true })
const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (status !== 0) process.exit(status ?? 1)
chmodSync(new URL('cli/bin.js', dist), 0o755)
