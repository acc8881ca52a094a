import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { UsageError } from '../errors.ts'
import { KNOWN, type Known, knownWith } from '../intake/known.ts'
import type { Anchor } from '../intake/published/index.ts'
import { Day } from '../model/date-range.ts'
import { OneOf } from '../model/nullable.ts'
import { knownParties, makeParties, type Parties, type PartyRows } from '../parties/parties.ts'
import { OFFICES, ORGAN_CLASSES } from '../parties/rows.ts'

const Words = Type.Optional(Type.Array(Type.String()))
const Word = Type.String({ minLength: 1 })
const Term = Type.Optional(Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }))
const closed = { additionalProperties: false }

/**
 * A file of parties, people in office and dated events, as YAML or JSON; its rows come before the ones that Démarche
 * brings along.
 */
const PartiesFile = Type.Object(
  {
    states: Type.Optional(
      Type.Array(
        Type.Object(
          { code: Word, name: Word, names: Words, adjectives: Words, capitals: Words, seats: Words },
          closed,
        ),
      ),
    ),
    blocs: Type.Optional(
      Type.Array(
        Type.Object({ code: Word, name: Word, names: Words, adjectives: Words, seats: Words }, closed),
      ),
    ),
    organs: Type.Optional(
      Type.Array(
        Type.Object(
          { party: Word, name: Word, class: Type.Optional(OneOf(ORGAN_CLASSES)), names: Words },
          closed,
        ),
      ),
    ),
    media: Type.Optional(
      Type.Array(Type.Object({ name: Word, home: Type.Optional(Type.String()), names: Words }, closed)),
    ),
    people: Type.Optional(
      Type.Array(
        Type.Object(
          {
            person: Word,
            party: Word,
            gender: Type.Optional(OneOf(['m', 'f'])),
            aliases: Words,
            office: Type.Optional(OneOf(OFFICES)),
            title: Type.Optional(Type.String()),
            from: Term,
            to: Term,
          },
          closed,
        ),
      ),
    ),
    events: Type.Optional(
      Type.Array(
        Type.Object(
          {
            names: Type.Array(Word, { minItems: 1 }),
            from: Day,
            to: Type.Optional(Day),
            foreseen: Type.Optional(Type.Boolean()),
            note: Type.Optional(Word),
          },
          closed,
        ),
      ),
    ),
  },
  closed,
)
type PartiesFile = Static<typeof PartiesFile>

/** The parties to read with, and what tells readings made with them from others. */
export interface PartiesChoice {
  parties: Parties
  /** What intake is to know: the same people's offices, the file's media and events. */
  known: Known
  /** Hash of the file, `null` for the reference data alone. */
  version: string | null
}

/** The reference data with the rows of a file before them. Throws UsageError for a file that is none. */
export function partiesFrom(path: string | null): PartiesChoice {
  if (path === null) return { parties: knownParties(), known: KNOWN, version: null }
  const text = contentOf(path)
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const file = checked(text, path)
  const rows = rowsOf(file)
  return { parties: makeParties(rows), known: knownWith({ ...rows, events: eventsOf(file) }), version }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new UsageError(`The parties file ${path} cannot be read; give --parties a file that exists.`, {
      cause,
    })
  }
}

function checked(text: string, path: string): PartiesFile {
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0 })
  } catch (cause) {
    const [line = ''] = String(cause instanceof Error ? cause.message : cause).split('\n')
    throw new UsageError(`The parties file ${path} is neither YAML nor JSON: ${line.replace(/:$/, '')}.`, {
      cause,
    })
  }
  if (Value.Check(PartiesFile, value)) return value
  const [first] = Value.Errors(PartiesFile, value)
  const place = first?.instancePath || 'the top'
  throw new UsageError(
    `The parties file ${path} is wrong at ${place}: ${first?.message ?? 'not understood'}; it takes lists named states, blocs, organs, media, people and events.`,
  )
}

function rowsOf(file: PartiesFile): Partial<PartyRows> {
  return {
    states: file.states?.map((row) => ({ names: [], adjectives: [], capitals: [], seats: [], ...row })),
    blocs: file.blocs?.map((row) => ({
      kind: 'bloc' as const,
      of: null,
      names: [],
      adjectives: [],
      seats: [],
      ...row,
    })),
    organs: file.organs?.map((row) => ({ class: 'ministry' as const, names: [], ...row })),
    media: file.media?.map((row) => ({ home: null, names: [], ...row })),
    people: file.people?.map((row) => ({
      gender: null,
      aliases: [],
      mt: [],
      office: 'other' as const,
      title: '',
      from: null,
      to: null,
      acting: false,
      note: null,
      ...row,
    })),
  }
}

function eventsOf(file: PartiesFile): Anchor[] {
  return (file.events ?? []).map(({ names, from, to = from, foreseen = false, note }) => ({
    series: names[0] as string,
    names,
    from,
    to,
    foreseen,
    note: note ?? (names[0] as string),
  }))
}
