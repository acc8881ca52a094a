import { ANCHOR_TABLES } from './tables/anchors.ts'
import { claimRows, headlineRows } from './tables/claims.ts'
import {
  codes,
  eventHomes,
  eventInstruments,
  eventModality,
  eventNoise,
  eventNominals,
  eventNouns,
  eventTargets,
  eventVerbs,
} from './tables/events.ts'
import { LIST_TABLES } from './tables/lists.ts'
import { PARTY_TABLES } from './tables/parties.ts'
import { blocs, positionRows, wordClasses } from './tables/positions.ts'
import { speechVerbs } from './tables/speech-verbs.ts'
/** One data file and the table made from it. */
export interface Table {
  /** Data file, CSV with a header line or YAML. */
  data: string
  /** Where the table goes; its name ends in `.table.ts`. */
  table: string
  /** Name of the exported constant. */
  name: string
  /** Row type, and the module that exports it as seen from the table. */
  type: string
  typeFrom: string
  /** Checks the rows and gives them the shape of `type`; throws with the row's place where one is wrong. */
  make: (rows: unknown) => readonly object[]
}

export const TABLES: Table[] = [
  {
    data: 'data/en/speech-verbs.csv',
    table: 'src/reading/languages/en/quotations/speech-verbs.table.ts',
    name: 'SPEECH_VERBS',
    type: 'SpeechVerb',
    typeFrom: './speech-verb.ts',
    make: speechVerbs,
  },
  ...PARTY_TABLES,
  ...ANCHOR_TABLES,
  ...LIST_TABLES,
  {
    data: 'data/en/events-verbs.csv',
    table: 'src/reading/languages/en/events/verbs.table.ts',
    name: 'EVENT_VERBS',
    type: 'VerbRow',
    typeFrom: './rows.ts',
    make: eventVerbs,
  },
  {
    data: 'data/en/events-nouns.csv',
    table: 'src/reading/languages/en/events/nouns.table.ts',
    name: 'EVENT_NOUNS',
    type: 'NounRow',
    typeFrom: './rows.ts',
    make: eventNouns,
  },
  {
    data: 'data/en/events-nominals.csv',
    table: 'src/reading/languages/en/events/nominals.table.ts',
    name: 'EVENT_NOMINALS',
    type: 'NominalRow',
    typeFrom: './rows.ts',
    make: eventNominals,
  },
  {
    data: 'data/en/events-modality.csv',
    table: 'src/reading/languages/en/events/modality.table.ts',
    name: 'EVENT_MODALITY',
    type: 'ModalityRow',
    typeFrom: './rows.ts',
    make: eventModality,
  },
  {
    data: 'data/en/events-targets.csv',
    table: 'src/reading/languages/en/events/targets.table.ts',
    name: 'EVENT_TARGETS',
    type: 'TargetRow',
    typeFrom: './rows.ts',
    make: eventTargets,
  },
  {
    data: 'data/en/events-instruments.csv',
    table: 'src/reading/languages/en/events/instruments.table.ts',
    name: 'EVENT_INSTRUMENTS',
    type: 'InstrumentRow',
    typeFrom: './rows.ts',
    make: eventInstruments,
  },
  {
    data: 'data/en/events-homes.csv',
    table: 'src/reading/languages/en/events/homes.table.ts',
    name: 'EVENT_HOMES',
    type: 'HomeRow',
    typeFrom: './rows.ts',
    make: eventHomes,
  },
  {
    data: 'data/en/events-noise.csv',
    table: 'src/reading/languages/en/events/noise.table.ts',
    name: 'EVENT_NOISE',
    type: 'NoiseRow',
    typeFrom: './rows.ts',
    make: eventNoise,
  },
  {
    data: 'data/codes.csv',
    table: 'src/reading/codes/codes.table.ts',
    name: 'CODES',
    type: 'CodeRow',
    typeFrom: './code-row.ts',
    make: codes,
  },
  {
    data: 'data/en/claims.yml',
    table: 'src/reading/languages/en/claims/claims.table.ts',
    name: 'CLAIMS',
    type: 'ClaimRow',
    typeFrom: './row.ts',
    make: claimRows,
  },
  {
    data: 'data/en/claims-headlines.yml',
    table: 'src/reading/languages/en/claims/headlines.table.ts',
    name: 'HEADLINES',
    type: 'HeadlineRow',
    typeFrom: './row.ts',
    make: headlineRows,
  },
  {
    data: 'data/en/positions.yml',
    table: 'src/reading/languages/en/positions/positions.table.ts',
    name: 'POSITIONS',
    type: 'PositionRow',
    typeFrom: './row.ts',
    make: positionRows,
  },
  {
    data: 'data/en/positions-words.yml',
    table: 'src/reading/languages/en/positions/words.table.ts',
    name: 'WORD_CLASSES',
    type: 'WordClass',
    typeFrom: './pattern/lexicon.ts',
    make: wordClasses,
  },
  {
    data: 'data/en/positions-blocs.yml',
    table: 'src/reading/languages/en/positions/blocs.table.ts',
    name: 'BLOCS',
    type: 'Bloc',
    typeFrom: './sides.ts',
    make: blocs,
  },
]
