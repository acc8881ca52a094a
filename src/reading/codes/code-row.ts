import type { Action, Modality, Polarity } from '../../model/vocabulary.ts'

/** The codes of one kind of event; `null` where the scheme has none. */
export interface CodeRow {
  action: Action
  modality: Modality
  polarity: Polarity
  cameo: string | null
  plover: string | null
  mode: string | null
}
