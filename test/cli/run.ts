import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))

/** What one run of the real command printed, and its exit code. */
export interface Ran {
  code: number | null
  out: string
  err: string
}

/** A folder of its own in which the command runs; `remove` it afterwards. */
export interface Workplace {
  folder: string
  write(name: string, content: string | Uint8Array): string
  demarche(args: string[], given?: { input?: string; env?: { [name: string]: string } }): Ran
  remove(): void
}

/** A plain environment: no colour forced, 80 columns, no database from outside. */
export const environment = (extra: { [name: string]: string } = {}): NodeJS.ProcessEnv => ({
  PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
  HOME: process.env.HOME ?? '',
  COLUMNS: '80',
  ...extra,
})

export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'))
  return {
    folder,
    write(name, content) {
      writeFileSync(join(folder, name), content)
      return name
    },
    demarche(args, { input = '', env = {} } = {}) {
      const ran = spawnSync(process.execPath, [BIN, ...args], {
        cwd: folder,
        input,
        env: environment(env),
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
      return { code: ran.status, out: ran.stdout, err: ran.stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Two short reports in words of our own about public facts. */
export const EXPULSIONS = `Moscow expels 60 American diplomats

MOSCOW, March 29, 2018 — Russia expelled 60 American diplomats and closed the US consulate in St Petersburg on Thursday in response to the expulsion of 60 Russian officials by the United States, Foreign Minister Sergei Lavrov said.

"The measures mirror what was done to our people," Lavrov told reporters in Moscow.
`

export const RENEWAL = `Washington renews its sanctions for a year

WASHINGTON, March 2, 2018 — The United States extended its sanctions against Russia for one year, through March 6, 2019. Kremlin spokesman Dmitry Peskov said that Moscow considered the sanctions illegal.
`
