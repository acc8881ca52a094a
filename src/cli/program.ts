import { readFileSync } from 'node:fs'
import { type Argument, Command, Option } from 'commander'
import type { Run, Settings } from './commands/command.ts'
import { COMMANDS, type CommandGroup, type CommandSpec, GROUPS } from './commands/index.ts'
import type { Screen } from './render/screen.ts'
import { terminalOf } from './terminal.ts'

interface Surroundings {
  screen: Screen
  /** Takes the exit code of the command that ran. */
  finish(code: number): void
}

/** The command line: every command of `COMMANDS` with the options that all of them share. */
export function programOf(surroundings: Surroundings): Command {
  const program = new Command('demarche')
    .description('Keeps the record of a sanctions dispute; each line is traceable to its words.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureHelp({
      helpWidth: surroundings.screen.width,
      showGlobalOptions: true,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argument)].join(' '),
    })
    .addHelpText('after', `\n${AFTER}`)
    .configureOutput({ outputError: (text, write) => write(sentence(text)) })
    .exitOverride()
    .addOption(new Option('--db <path>', 'the database file').env('DEMARCHE_DB').default('./demarche.db'))
    .option('--json', 'print JSON')
    .option('--quiet', 'no progress and no notes')
    .option('--parties <file>', 'a file with parties of your own')
  for (const spec of COMMANDS) add(program, spec, surroundings)
  for (const group of GROUPS) addGroup(program, group, surroundings)
  return program
}

function addGroup(program: Command, group: CommandGroup, surroundings: Surroundings): void {
  const command = program
    .command(group.usage)
    .description(group.summary)
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .copyInheritedSettings(program)
  for (const spec of group.commands) add(command, spec, surroundings)
}

function add(program: Command, spec: CommandSpec, { screen, finish }: Surroundings): void {
  const command = program
    .command(spec.usage)
    .description(spec.summary)
    .helpOption('-h, --help', 'print this help')
    .copyInheritedSettings(program)
  for (const option of spec.options()) command.addOption(option)
  command.action(async (...call: unknown[]) => {
    const { db, json, quiet, parties, ...options } = command.optsWithGlobals<Partial<Settings>>()
    const settings: Settings = {
      db: db ?? './demarche.db',
      json: json === true,
      quiet: quiet === true,
      parties: parties ?? null,
    }
    const words = call.slice(0, command.registeredArguments.length).flat() as string[]
    const run: Run = await spec.load()
    finish(await run({ words, options, settings, terminal: terminalOf(screen, settings.quiet) }))
  })
}

const argument = (given: Argument): string => `<${given.name()}${given.variadic ? '…' : ''}>`

const AFTER = [
  'Results go to standard output; progress, notes and failures to standard error.',
  'Exit code: 0 all done, 1 an input failed and the rest was done, 2 wrong usage.',
].join('\n')

/** Commander's message as one line with what to do. */
function sentence(text: string): string {
  const [first = '', ...rest] = text
    .replace(/^error: /, '')
    .trim()
    .split(/\s*\n\s*/)
  const hint = [...rest.map((line) => line.replace(/^\((.*)\)$/, '$1')), 'See demarche --help.'].join(' ')
  return `demarche: ${first.replace(/\.$/, '')}. ${hint}\n`
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
