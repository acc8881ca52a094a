import { DemarcheError } from '../errors.ts'
import { decode } from '../intake/decode.ts'
import { isHtml } from '../intake/kind.ts'
import { explain } from '../intake/published/index.ts'
import type { Intake, RawInput } from '../intake/raw-input.ts'
import { takeIn } from '../intake/take-in.ts'
import type { Made, Reading } from '../model/reading.ts'
import { MADE, readReport } from '../reading/pipeline.ts'
import type { ReaderChoice } from '../reading/trained/choice.ts'
import { type PartiesChoice, partiesFrom } from './parties-file.ts'
import { trainedFor } from './trained.ts'

export interface ReadOptions {
  /** Which reader finds quotations: the rules, the trained one, or both joined. */
  reader: ReaderChoice
  /** Path of a file with parties of the user's own. */
  parties: string | null
}

/** An input that could not be read: what it was, and why in one sentence. */
export interface Failure {
  source: string
  reason: string
}

/** What became of an input: taken in, or not. */
export type Taken = { kind: 'taken'; input: RawInput; intake: Intake } | { kind: 'failed'; failure: Failure }

export type ReadOutcome =
  | { kind: 'read'; input: RawInput; intake: Intake; reading: Reading }
  | { kind: 'failed'; failure: Failure }

/** Inputs as they come, one at a time; one that could not be opened comes as its failure. */
export type Inputs = AsyncIterable<RawInput | Failure> | Iterable<RawInput | Failure>

/** A reader with its versions: what it makes with the same versions is the same. */
export interface Reader {
  made: Made
  take(input: RawInput): Intake
  read(intake: Intake): Promise<Reading>
}

/**
 * The reader asked for, with the parties asked for. Throws UsageError for a parties file that is none, DemarcheError
 * where the trained reader cannot be loaded.
 */
export async function readerFor(options: ReadOptions): Promise<Reader> {
  const { parties, known, version }: PartiesChoice = partiesFrom(options.parties)
  const data = version === null ? MADE.data : `${MADE.data}+${version}`
  const { model, find } = await trainedFor(options.reader)
  const reader = model === null ? MADE.reader : `${MADE.reader}+${options.reader}`
  const made: Made = { ...MADE, reader, model, data }
  return {
    made,
    take: (input) => takeIn(input, known),
    read: async (intake) => ({ ...readReport({ ...intake, trained: await find(intake) }, parties), made }),
  }
}

/** Reads inputs one by one, in order, holding one at a time. A broken one is an outcome, not an exception. */
export async function* read(inputs: Inputs, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  const reader = await readerFor(options)
  for await (const taken of takeInAll(inputs, reader)) {
    if (taken.kind === 'failed') yield taken
    else {
      const reading = await reader.read(taken.intake)
      yield { kind: 'read', input: taken.input, intake: taken.intake, reading }
    }
  }
}

/** Why the report is taken to be of its day: one line a piece of evidence, the strongest first. */
export const reasonsOf = ({ intake }: ReadOutcome & { kind: 'read' }): string[] => explain(intake.reasons)

/** The reading as it is printed: with the text for HTML, whose text only intake knows, or where asked for. */
export function printable(
  { input, intake, reading }: ReadOutcome & { kind: 'read' },
  text: boolean,
): Reading {
  const html = isHtml(input, input.bytes ? decode(input.bytes, input.source, input.contentType) : '')
  return text || html ? { ...reading, report: { ...reading.report, text: intake.report.text } } : reading
}

/** Takes inputs in, one by one. Faults of ours are thrown; whatever is wrong with an input is its failure. */
export async function* takeInAll(inputs: Inputs, reader: Reader): AsyncGenerator<Taken> {
  for await (const input of inputs)
    yield 'reason' in input ? { kind: 'failed', failure: input } : takeOne(input, reader)
}

function takeOne(input: RawInput, reader: Reader): Taken {
  try {
    return { kind: 'taken', input, intake: reader.take(input) }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return { kind: 'failed', failure: { source: input.source, reason: error.message } }
  }
}
