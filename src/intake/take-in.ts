import { InputError } from '../errors.ts'
import { decode, notText } from './decode.ts'
import { textHash } from './identity.ts'
import { languageOf } from './language.ts'
import type { Intake, RawInput } from './raw-input.ts'

/** One input as a report. Throws InputError, one sentence, for what cannot be one. */
export function takeIn(raw: RawInput): Intake {
  const text = raw.bytes
    ? decode(raw.bytes, raw.source, raw.contentType)
    : (raw.html ?? raw.text ?? '').replace(/^\uFEFF/, '')
  if (text.includes('\0')) throw new InputError(notText(raw.source, 'binary data'))
  if (text.trim() === '') throw new InputError(`${raw.source} is empty; give a report with text.`)
  const hash = textHash(text)
  return {
    report: {
      id: raw.given?.id ?? hash,
      source: raw.source,
      title: raw.given?.title ?? null,
      outlet: null,
      credits: [],
      language: languageOf(text),
      published: null,
      body: [{ start: 0, end: text.length }],
      boilerplate: [],
      text,
      hash,
    },
    title: null,
    stamps: [],
  }
}
