import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'src/cli/bin.ts')

/** A command shown in a document with its output: a line `$ command` in a ```console block and the lines after it. */
export interface Shown {
  command: string
  output: string
  /** Offsets of the output in the document. */
  start: number
  end: number
}

/** The commands that a Markdown text shows, in order. Output may be cut with a line `…`. */
export function shownIn(markdown: string): Shown[] {
  const found: Shown[] = []
  for (const block of markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    const from = block.index + '```console\n'.length
    const body = block[1] as string
    const commands = [...body.matchAll(/^\$ (.+)\n/gm)]
    for (const [index, match] of commands.entries()) {
      const start = from + match.index + match[0].length
      const end = from + (commands[index + 1]?.index ?? body.length)
      found.push({ command: match[1] as string, output: markdown.slice(start, end), start, end })
    }
  }
  return found
}

/**
 * Runs shown commands in order in one empty folder and returns what each prints, 80 columns wide, on the day that
 * documents are written for. `npm start` and `demarche` run the command line from source; others do not run.
 */
export function runShown(commands: readonly string[], today: string): (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'))
  symlinkSync(join(ROOT, 'examples'), join(folder, 'examples'))
  const env = {
    ...process.env,
    COLUMNS: '80',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    DEMARCHE_TODAY: today,
    DEMARCHE_DB: undefined,
  }
  try {
    return commands.map((command) => {
      const words =
        command === 'npm start' ? ['demo'] : /^demarche /.test(command) ? command.split(' ').slice(1) : null
      if (!words) return null
      return execFileSync(process.execPath, [BIN, ...words], {
        cwd: folder,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The day that the documents' screens are printed for. */
export const DOCUMENTS_DAY = '2025-07-01'

/** Documents whose commands are run. */
export const DOCUMENTS = ['README.md']

/** Printed output cut as the document cuts it: a document may end a screen early with a line `…`. */
export function cutLike(shown: string, printed: string): string {
  const lines = shown.replace(/\n+$/, '').split('\n')
  if (lines.at(-1) !== '…') return printed
  return `${printed
    .split('\n')
    .slice(0, lines.length - 1)
    .join('\n')}\n…\n`
}

export const readDocument = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
