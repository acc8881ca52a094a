import { Option } from 'commander'
import type { CommandGroup } from '../index.ts'

const narrowing = () => [
  new Option('--list <name>', 'only this list: us-ofac-sdn, us-ofac-cons, un-sc'),
  new Option('--authority <code>', 'only lists of this authority: USA, UN'),
  new Option('--program <tag>', 'only this programme, as the issuer tags it'),
  new Option('--party <code>', 'only regimes that belong to the dispute of this party: RUS'),
  new Option('--kind <kind>', 'only person, entity, vessel or aircraft'),
  new Option('--programme <tag>', 'as --program').hideHelp(),
  new Option('--regime <code>', 'as --party').hideHelp(),
]

/** The official lists. */
export const LISTS: CommandGroup = {
  usage: 'lists',
  summary: 'the official lists: every snapshot kept, answers for any day',
  commands: [
    {
      usage: 'add <file...>',
      summary: 'keep files as snapshots; the name of the list may come first, the content tells otherwise',
      options: () => [
        new Option('--fetched-at <time>', 'when the source showed it: a day, or a moment with zone'),
      ],
      load: async () => (await import('./add.ts')).run,
    },
    {
      usage: 'import-git <repo> <path> <list>',
      summary: 'keep each commit of a file as a snapshot; goes on where it was cut short',
      options: () => [new Option('--ref <ref>', 'the branch or commit to take').default('HEAD')],
      load: async () => (await import('./import-git.ts')).run,
    },
    {
      usage: 'status',
      summary: 'what is kept, what is held back and why, odd values',
      options: () => [],
      load: async () => (await import('./status.ts')).run,
    },
    {
      usage: 'release <id>',
      summary: 'let a snapshot in that was held back',
      options: () => [],
      load: async () => (await import('./release.ts')).run,
    },
    {
      usage: 'asof <day>',
      summary: 'who was listed on a day: listed, or unknown between two snapshots',
      options: () => [...narrowing(), new Option('--full', 'all names, births, identifiers and addresses')],
      load: async () => (await import('./asof.ts')).run,
    },
    {
      usage: 'diff <from> <to>',
      summary: 'what changed between two days, and between which scrapes that was seen',
      options: narrowing,
      load: async () => (await import('./diff.ts')).run,
    },
    {
      usage: 'count',
      summary: 'a count with its definition, filters, days and hashes',
      options: () => [
        new Option('--unit <unit>', 'measures, designations, listed-targets or distinct-targets').default(
          'listed-targets',
        ),
        new Option('--in-force-on <day>', 'what was in force on this day; else as each list was last seen'),
        new Option('--on <day>', 'as --in-force-on').hideHelp(),
        new Option('--made-between <days...>', 'only what began between two days: 2024-01-01 2024-01-31'),
        ...narrowing(),
      ],
      load: async () => (await import('./count.ts')).run,
    },
  ],
}
