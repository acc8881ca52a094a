// How fast an official list in XML is read and kept, beside the bare XML parser, and in how much memory:
// `node bench/lists.ts`. Each part runs in a process of its own; the file, 100 MB unless MB is set, is written here.
import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SaxesParser } from 'saxes'
import { ofacXml as format } from '../src/lists/ofac/xml.ts'
import { takeFile } from '../src/operations/lists/take-file.ts'
import { openStore } from '../src/store/sqlite/open.ts'
import { ofacXml } from './ofac-xml.ts'

const MB = Number(process.env.MB ?? 100)

const parts: { [name: string]: (path: string) => Promise<number> } = {
  /** The parser with handlers that do nothing but are there. */
  async bare(path) {
    const parser = new SaxesParser({ position: false })
    let elements = 0
    parser.on('opentag', () => {
      elements++
    })
    parser.on('closetag', () => {})
    parser.on('text', () => {})
    for await (const chunk of createReadStream(path, 'utf8')) parser.write(chunk as string)
    parser.close()
    return elements
  },
  /** Bytes to entries. */
  async read(path) {
    const parser = format.parser(() => {})
    let rows = 0
    for await (const chunk of createReadStream(path, 'utf8')) rows += parser.push(chunk as string).length
    return rows + parser.end().rows.length
  },
  /** Bytes to a snapshot in the database. */
  async keep(path) {
    const store = openStore(`${path}.db`)
    const file = { list: null, chunks: createReadStream(path), origin: 'bench', fetchedAt: null }
    const { snapshot } = await takeFile(store, file, () => new Date())
    store.close()
    return snapshot.rows
  },
}

const [part, path] = process.argv.slice(2)
if (part && path) {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  const count = await parts[part]?.(path)
  const { user, system } = process.cpuUsage(cpu)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    JSON.stringify({ count, seconds: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6, peak }),
  )
} else {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    const file = join(folder, 'list.xml')
    const out = openSync(file, 'w')
    for (const piece of ofacXml(MB * 1e6)) writeSync(out, piece)
    closeSync(out)
    const size = statSync(file).size / 1e6
    let bare = 0
    for (const name of Object.keys(parts)) {
      const ran = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, file], {
        encoding: 'utf8',
      })
      if (ran.status !== 0) throw new Error(ran.stderr)
      const { count, seconds, cpu, peak } = JSON.parse(ran.stdout) as { [name: string]: number }
      if (name === 'bare') bare = cpu ?? 0
      console.log(
        `${name.padEnd(5)} ${size.toFixed(0)} MB in ${seconds?.toFixed(1)} s, ${cpu?.toFixed(1)} CPU seconds ` +
          `(${(bare / (cpu ?? 1)).toFixed(2)} of the bare parser's speed), ${count} counted, peak memory ${peak} MiB`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
