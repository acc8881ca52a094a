#!/usr/bin/env node
// Checks the version of Node before anything else is loaded: older ones fail on the imports themselves.
export {}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 16)) {
  const { enableCompileCache } = await import('node:module')
  // Compiled code is kept in the folder for temporary files: later starts are quicker by a third.
  enableCompileCache()
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  process.exitCode = await handOver()
}

/** In a development checkout the pinned Node is at hand: let it run the command. */
async function handOver(): Promise<number> {
  const [{ spawnSync }, { existsSync }, { fileURLToPath }] = await Promise.all([
    import('node:child_process'),
    import('node:fs'),
    import('node:url'),
  ])
  const pinned = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
  const self = fileURLToPath(import.meta.url)
  if (existsSync(pinned)) {
    const { status, signal } = spawnSync(pinned, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
    if (status !== null) return status
    if (signal === 'SIGINT') return 130
  }
  console.error(
    `demarche needs Node 22.16 or newer and runs on ${process.versions.node}; install Node 24 and run it again.`,
  )
  return 1
}
