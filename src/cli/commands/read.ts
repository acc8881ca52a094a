import { realEffects } from '../../operations/effects.ts'
import { read } from '../../operations/read.ts'
import { renderReading } from '../render/reading.ts'
import { clean } from '../render/text.ts'
import type { Run } from './command.ts'
import { partiesOf, readerOf } from './options.ts'

interface Options {
  reader?: string
  text?: boolean
}

/** `demarche read`: a reading for people, or a line of JSON each; nothing is stored. */
export const run: Run = async ({ words, options, settings, terminal }) => {
  const { reader, text } = options as Options
  const asked = { reader: readerOf(reader), parties: partiesOf(settings.parties) }
  let exit = 0
  let printed = 0
  for await (const outcome of read(words, asked, realEffects())) {
    if (outcome.kind === 'failed') {
      terminal.complain(`demarche: ${clean(outcome.failure.reason)}`)
      exit = 1
      continue
    }
    const { reading, report } = outcome
    if (settings.json)
      await terminal.printJson(
        outcome.html || text ? { ...reading, report: { ...reading.report, text: report.text } } : reading,
      )
    else await terminal.print([...(printed > 0 ? ['', ''] : []), ...renderReading(reading, terminal.screen)])
    printed++
  }
  return exit
}
