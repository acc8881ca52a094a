import { Option } from 'commander'
import type { Run } from './command.ts'
import { LISTS } from './lists/index.ts'

/** A command as the command line shows it; its code is loaded only when it runs. */
export interface CommandSpec {
  /** Name and arguments in commander's notation. */
  usage: string
  summary: string
  options: () => Option[]
  load: () => Promise<Run>
}

/** Commands under one name: `demarche lists add`. */
export interface CommandGroup {
  usage: string
  summary: string
  commands: CommandSpec[]
}

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value]

const between = () =>
  new Option('--between <parties>', 'only what passed between two sides: --between USA RUS').argParser(
    collect,
  )
const explain = () => new Option('--explain', 'say how the dates of the reports are known')
const from = () => new Option('--from <day>', 'nothing before this day, YYYY-MM-DD')
const to = () => new Option('--to <day>', 'nothing after this day, YYYY-MM-DD')
const reader = () =>
  new Option('--reader <name>', 'what finds quotations: rules, the trained model, or both (trained)')
    .choices(['rules', 'model', 'both', 'trained'])
    .default('rules')
const text = () => new Option('--text', 'print report.text with --json also for plain text')

/** In the order in which `demarche --help` lists them. */
export const COMMANDS: CommandSpec[] = [
  {
    usage: 'demo',
    summary: 'read the embedded sample reports and print their overview',
    options: () => [explain()],
    load: async () => (await import('./demo.ts')).run,
  },
  {
    usage: 'read <input...>',
    summary: 'read and print, store nothing; INPUT: file, folder, address, or - for NDJSON',
    options: () => [reader(), text(), explain()],
    load: async () => (await import('./read.ts')).run,
  },
  {
    usage: 'add <input...>',
    summary: 'read and keep; a report that is known already is not added twice',
    options: () => [reader(), text()],
    load: async () => (await import('./add.ts')).run,
  },
  {
    usage: 'overview',
    summary: 'the dispute on one screen',
    options: () => [between(), explain()],
    load: async () => (await import('./overview.ts')).run,
  },
  {
    usage: 'timeline',
    summary: 'dated entries with the reports that tell them',
    options: () => [between(), from(), to()],
    load: async () => (await import('./timeline.ts')).run,
  },
  {
    usage: 'positions',
    summary: 'how a position moved, gaps shown',
    options: () => [
      new Option('--speaker <name>', 'only this speaker'),
      new Option('--issue <issue>', 'only this issue: lifting, legality, responsibility, …'),
    ],
    load: async () => (await import('./positions.ts')).run,
  },
  {
    usage: 'moves',
    summary: 'measures and the answers to them, paired, with the lag',
    options: () => [between()],
    load: async () => (await import('./moves.ts')).run,
  },
  {
    usage: 'inforce <day>',
    summary: 'measures standing on a day, with their next reviews',
    options: () => [between()],
    load: async () => (await import('./inforce.ts')).run,
  },
  {
    usage: 'claims',
    summary: 'claims beside the record, headlines beside their body',
    options: () => [between()],
    load: async () => (await import('./claims.ts')).run,
  },
  {
    usage: 'search <words...>',
    summary: 'full text of all reports; "quoted" words as a phrase',
    options: () => [new Option('--limit <number>', 'at most so many passages').default('20')],
    load: async () => (await import('./search.ts')).run,
  },
  {
    usage: 'show <id>',
    summary: 'one entry (r_…) with its words, or one report (its number or hash)',
    options: () => [],
    load: async () => (await import('./show.ts')).run,
  },
]

/** In the order in which `demarche --help` lists them, after the commands. */
export const GROUPS: CommandGroup[] = [LISTS]
