import {
  ACTIONS,
  INSTRUMENT_KINDS,
  MEASURE_KINDS,
  MODALITIES,
  POLARITIES,
  TARGET_KINDS,
} from '../../src/model/vocabulary.ts'
import type { CodeRow } from '../../src/reading/codes/code-row.ts'
import type {
  Effect,
  HomeRow,
  InstrumentRow,
  ModalityRow,
  NoiseRow,
  NominalRow,
  NounRow,
  TargetRow,
  VerbRow,
} from '../../src/reading/languages/en/events/rows.ts'

const EFFECTS = [...MODALITIES, 'transparent', 'skip'] as const

const records = (rows: unknown): Record<string, string>[] => rows as Record<string, string>[]

/** A cell that must hold one of a list of words. */
function word<T extends string>(row: Record<string, string>, column: string, words: readonly T[]): T {
  const value = row[column] ?? ''
  const found = words.find((each) => each === value)
  if (!found) throw new Error(`${Object.values(row).join(',')}: ${column} must be one of ${words.join(', ')}`)
  return found
}

function filled(row: Record<string, string>, column: string): string {
  const value = row[column] ?? ''
  if (value === '') throw new Error(`${Object.values(row).join(',')}: ${column} must not be empty`)
  return value
}

const measure = (row: Record<string, string>) => (row.measure ? word(row, 'measure', MEASURE_KINDS) : null)

export const eventVerbs = (rows: unknown): VerbRow[] =>
  records(rows).map((row) => ({
    verb: filled(row, 'verb'),
    frame: filled(row, 'frame')
      .split(' ')
      .filter((slot) => slot !== 'none')
      .map((slot) => {
        const [name = '', classes = 'any'] = slot.split(':')
        return { slot: name, classes: classes.split('|') }
      }),
    action: row.action === 'none' ? null : word(row, 'action', ACTIONS),
    recipient: filled(row, 'recipient'),
    actor: filled(row, 'actor'),
    measure: measure(row),
  }))

export const eventNouns = (rows: unknown): NounRow[] =>
  records(rows).map((row) => ({
    noun: filled(row, 'noun'),
    class: filled(row, 'class'),
    measure: measure(row),
  }))

export const eventNominals = (rows: unknown): NominalRow[] =>
  records(rows).map((row) => ({
    noun: filled(row, 'noun'),
    of: filled(row, 'of'),
    action: word(row, 'action', ACTIONS),
  }))

export const eventModality = (rows: unknown): ModalityRow[] =>
  records(rows).flatMap((row) =>
    filled(row, 'link')
      .split('|')
      .map((link) => ({
        word: filled(row, 'word'),
        link,
        modality: word<Effect>(row, 'modality', EFFECTS),
        polarity: word(row, 'polarity', POLARITIES),
      })),
  )

export const eventTargets = (rows: unknown): TargetRow[] =>
  records(rows).map((row) => ({ noun: filled(row, 'noun'), kind: word(row, 'kind', TARGET_KINDS) }))

export const eventHomes = (rows: unknown): HomeRow[] =>
  records(rows).map((row) => ({ name: filled(row, 'name'), state: filled(row, 'state') }))

export const eventNoise = (rows: unknown): NoiseRow[] =>
  records(rows).map((row) => ({ word: filled(row, 'word') }))

export const eventInstruments = (rows: unknown): InstrumentRow[] =>
  records(rows).map((row) => ({ name: filled(row, 'name'), kind: word(row, 'kind', INSTRUMENT_KINDS) }))

export const codes = (rows: unknown): CodeRow[] =>
  records(rows).map((row) => ({
    action: word(row, 'action', ACTIONS),
    modality: word(row, 'modality', MODALITIES),
    polarity: word(row, 'polarity', POLARITIES),
    cameo: row.cameo || null,
    plover: row.plover || null,
    mode: row.mode || null,
  }))
