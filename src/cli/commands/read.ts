import { inputsOf } from '../../operations/inputs.ts'
import { printable, read, reasonsOf } from '../../operations/read.ts'
import { renderReading } from '../render/reading.ts'
import { clean } from '../render/text.ts'
import type { Run } from './command.ts'
import { readerOf } from './options.ts'

/** `demarche read`: a reading for people, or a line of JSON each; nothing is stored. */
export const run: Run = async ({ words, options, settings, terminal }) => {
  const { reader, text, explain } = options as { reader?: string; text?: boolean; explain?: boolean }
  const asked = { reader: readerOf(reader), parties: settings.parties }
  let exit = 0
  let printed = 0
  for await (const outcome of read(inputsOf(words), asked)) {
    if (outcome.kind === 'failed') {
      terminal.complain(`demarche: ${clean(outcome.failure.reason)}`)
      exit = 1
      continue
    }
    const reasons = explain ? reasonsOf(outcome) : null
    if (settings.json) await terminal.printJson(printable(outcome, text === true))
    else
      await terminal.print([
        ...(printed > 0 ? ['', ''] : []),
        ...renderReading(outcome.reading, terminal.screen, reasons),
      ])
    printed++
  }
  return exit
}
