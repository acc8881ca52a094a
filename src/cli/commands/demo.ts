import { demo, SAMPLE_DATABASE } from '../../operations/demo.ts'
import { realEffects } from '../../operations/effects.ts'
import { overview } from '../../operations/overview.ts'
import { progressOf } from '../progress-bar.ts'
import { renderOverview } from '../render/overview.ts'
import type { Run } from './command.ts'

/** `demarche demo`, what `npm start` runs: the embedded sample read into a database of its own, and its overview. */
export const run: Run = async ({ options, settings, terminal }) => {
  const { explain } = options as { explain?: boolean }
  terminal.note(`Reading the embedded sample reports into ${SAMPLE_DATABASE} …`)
  const { result, added } = await demo(
    SAMPLE_DATABASE,
    realEffects(progressOf(settings.quiet)),
    (store, added) => ({
      result: overview(store, { between: null }),
      added,
    }),
  )
  if (settings.json) await terminal.printJson(result)
  else await terminal.print(renderOverview(result, terminal.screen, explain === true))
  terminal.note('')
  terminal.note(
    added.added + added.reread > 0
      ? `Sample texts of this project about public facts, now in ${SAMPLE_DATABASE}. Go on with:`
      : `Sample texts of this project about public facts, kept in ${SAMPLE_DATABASE} since before. Go on with:`,
  )
  for (const command of SUGGESTIONS) terminal.note(`  ${command}`)
  return 0
}

/** As it is called from a clone, or once it is installed. */
const CALL = import.meta.url.endsWith('.ts') ? 'npm run -s demarche --' : 'demarche'

const SUGGESTIONS = [
  `${CALL} positions --db ${SAMPLE_DATABASE}`,
  `${CALL} timeline --db ${SAMPLE_DATABASE}`,
  `${CALL} read YOUR-REPORT.txt`,
]
