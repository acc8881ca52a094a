import type { RawInput } from '../../intake/raw-input.ts'
import { SAMPLE } from './sample.ts'

/** The sample as inputs, named `sample:NAME`. */
export const sampleInputs = (): RawInput[] =>
  SAMPLE.map(({ name, text }) => ({ source: `sample:${name}`, text, given: { id: `sample:${name}` } }))
