// Runs a command of this project on a fresh clone: `node scripts/run.mjs COMMAND [ARG…]`.
// Installs what package-lock.json names when that changed, then runs the command with node_modules/.bin
// first on PATH, so that the pinned Node is used. Plain JavaScript without dependencies: it must run on
// any Node before anything is installed. npm hooks such as prestart are no help: they are skipped
// under ignore-scripts.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.installed')
const windows = process.platform === 'win32'
const env = { ...process.env }
const pathKey = Object.keys(env).find((key) => key.toLowerCase() === 'path') ?? 'PATH'
env[pathKey] = [join(root, 'node_modules', '.bin'), env[pathKey]].filter(Boolean).join(delimiter)

const [command, ...args] = process.argv.slice(2)
if (!command) fail('Say what to run: node scripts/run.mjs COMMAND [ARG…]')
install()
checkNode()
run()

function install() {
  const lockFile = join(root, 'package-lock.json')
  if (!existsSync(lockFile))
    fail('package-lock.json is missing; get it back with: git checkout package-lock.json')
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what package-lock.json names (once; a few seconds) …')
  // Node itself comes as a development dependency whose install script fetches the binary.
  const flags = [
    'ci',
    '--include=dev',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const allow = { ...process.env, npm_config_ignore_scripts: 'false' }
  const { status } = spawnSync('npm', flags, {
    cwd: root,
    env: allow,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status !== 0)
    fail('npm ci failed (its message is above). Check the network or registry, then run this again.')
  writeFileSync(stamp, lock)
}

function checkNode() {
  const { stdout } = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: windows })
  const [major = 0, minor = 0] = (stdout ?? '').replace(/^v/, '').split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 16)) return
  const found = (stdout ?? '').trim() || 'none'
  fail(
    `Démarche needs Node 22.16 or newer and found ${found}; delete node_modules and run this again, or install Node 24.`,
  )
}

/** Runs the command in this process's place: its signals go on to it, its exit status comes back. */
function run() {
  const child = spawn(command, args, { stdio: 'inherit', env, shell: windows })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`Could not run ${command}: ${error.message}`))
  child.on('exit', (status, signal) => process.exit(status ?? 128 + (constants.signals[signal] ?? 0)))
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
