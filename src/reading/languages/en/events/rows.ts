import type {
  Action,
  InstrumentKind,
  MeasureKind,
  Modality,
  Polarity,
  TargetKind,
} from '../../../../model/vocabulary.ts'

/** One way a verb reports an event. */
export interface VerbRow {
  /** Dictionary form, with its particle: "roll over". */
  verb: string
  /** Slots that must be filled: `object`, `second`, `subject` or a preposition, each by one of the classes. */
  frame: { slot: string; classes: string[] }[]
  /** `null`: words that look like an act and are none. */
  action: Action | null
  recipient: string
  actor: string
  measure: MeasureKind | null
}

/** A way that does report one. */
export interface ActRow extends VerbRow {
  action: Action
}

/** What a noun stands for in a frame. */
export interface NounRow {
  noun: string
  class: string
  measure: MeasureKind | null
}

/** A noun that reports an act by itself, done to nouns of class `of`. */
export interface NominalRow {
  noun: string
  of: string
  action: Action
}

export type Effect = Modality | 'transparent' | 'skip'

/** What a word makes of the act that hangs on it by `link`. */
export interface ModalityRow {
  word: string
  link: string
  modality: Effect
  polarity: Polarity
}

export interface TargetRow {
  noun: string
  kind: TargetKind
}

/** An act, order or mechanism by the name that reports give it. */
export interface InstrumentRow {
  name: string
  kind: InstrumentKind
}

/** A firm or organisation that measures hit by name, and its state. */
export interface HomeRow {
  name: string
  state: string
}

export interface NoiseRow {
  word: string
}
