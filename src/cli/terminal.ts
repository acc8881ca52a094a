import { once } from 'node:events'
import type { Screen } from './render/screen.ts'

/** Results go to standard output, notes and failures to standard error. */
export interface Terminal {
  /** Standard output as it is laid out for. */
  screen: Screen
  /** Results, a line each; resolves when the stream takes more, so that memory stays flat. */
  print(lines: string[]): Promise<void>
  /** One value as one line of JSON. */
  printJson(value: unknown): Promise<void>
  /** Said on the way; nothing under --quiet. */
  note(line: string): void
  /** A failure, one sentence; said under --quiet too. */
  complain(line: string): void
}

export function terminalOf(screen: Screen, quiet: boolean): Terminal {
  const write = async (text: string): Promise<void> => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  return {
    screen,
    print: (lines) => (lines.length === 0 ? Promise.resolve() : write(`${lines.join('\n')}\n`)),
    printJson: (value) => write(`${JSON.stringify(value)}\n`),
    note(line) {
      if (!quiet) process.stderr.write(`${line}\n`)
    },
    complain(line) {
      process.stderr.write(`${line}\n`)
    },
  }
}
