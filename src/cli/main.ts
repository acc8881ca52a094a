import { CommanderError } from 'commander'
import { DemarcheError, UsageError } from '../errors.ts'
import { programOf } from './program.ts'
import { screenOf } from './render/screen.ts'
import { clean } from './render/text.ts'

/** Exit codes: all done; an input failed and the rest was done; wrong usage; stopped from the keyboard. */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const

/** Runs one command line and gives its exit code. Failures are one sentence on standard error. */
export async function main(argv: string[]): Promise<number> {
  endQuietly()
  const chosen = { exit: EXIT.done as number }
  try {
    const program = programOf({
      screen: screenOf(process.stdout, process.env),
      finish: (code) => {
        chosen.exit = code
      },
    })
    await program.parseAsync(splitPairs(argv), { from: 'user' })
    return chosen.exit
  } catch (error) {
    return report(error)
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof UsageError) {
    console.error(`demarche: ${clean(error.message)}`)
    return EXIT.usage
  }
  if (error instanceof DemarcheError) {
    console.error(`demarche: ${clean(error.message)}`)
    return EXIT.failed
  }
  if (isFileError(error)) {
    console.error(`demarche: ${clean(error.message)}.`)
    return EXIT.failed
  }
  // A fault of ours: the trace is what a report of it needs.
  console.error('demarche: an error in the program itself; please report it with these lines.')
  console.error(error instanceof Error ? error.stack : error)
  return EXIT.failed
}

/** What the operating system refused: a full disk, a missing right. */
const isFileError = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** A progress bar hides the cursor and turns line wrapping off. */
const SHOW_CURSOR = '\u001b[?25h\u001b[?7h\n'

/** A reader that has seen enough (`| head`) and a Ctrl-C are no errors. What was acknowledged is kept. */
function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.done)
      throw error
    })
  }
  process.once('SIGINT', () => {
    if (process.stderr.isTTY) process.stderr.write(SHOW_CURSOR)
    process.exit(EXIT.interrupted)
  })
}

/**
 * `--between A B` as two options of one value each: commander's own lists would take what follows them too
 * (`inforce --between USA RUS 2025-03-04`).
 */
export function splitPairs(argv: string[]): string[] {
  const end = argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--')
  return argv.flatMap((word, index) => {
    const second = index >= 2 && index < end && argv[index - 2] === '--between'
    const isValue = !word.startsWith('-') && !(argv[index - 1] ?? '').startsWith('-')
    return second && isValue ? ['--between', word] : [word]
  })
}
