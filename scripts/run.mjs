// Runs a command of this project on a fresh clone: `node scripts/run.mjs COMMAND [ARG…]`.
// Installs what package-lock.json names when that changed, then runs the command with node_modules/.bin
// first on PATH, so that the pinned Node is used. Plain JavaScript without dependencies: it must run on
// any Node before anything is installed. npm hooks such as prestart are no help: they are skipped
// under ignore-scripts.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.installed')
const windows = process.platform === 'win32'
const env = { ...process.env }
const pathKey = Object.keys(env).find((key) => key.toLowerCase() === 'path') ?? 'PATH'
env[pathKey] = [join(root, 'node_modules', '.bin'), env[pathKey]].filter(Boolean).join(delimiter)

install()
checkNode()
const [command, ...args] = process.argv.slice(2)
const done = spawnSync(command, args, { stdio: 'inherit', env, shell: windows })
if (done.error) {
  console.error(`Could not run ${command}: ${done.error.message}`)
  process.exit(1)
}
process.exit(done.status ?? 1)

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what package-lock.json names (once; a few seconds) …')
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // Node itself comes as a development dependency whose install script fetches the binary.
  const allow = { ...process.env, npm_config_ignore_scripts: 'false' }
  const { status } = spawnSync('npm', quiet, {
    cwd: root,
    env: allow,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status !== 0) {
    console.error('npm ci failed (its message is above). Check the network or registry, then run this again.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

function checkNode() {
  const { stdout } = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: windows })
  const [major = 0, minor = 0] = (stdout ?? '').replace(/^v/, '').split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 13)) return
  console.error(
    `Démarche needs Node 22.13 or newer and found ${(stdout ?? '').trim() || 'none'}; delete node_modules and run this again, or install Node 24.`,
  )
  process.exit(1)
}
