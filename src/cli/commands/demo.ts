import { SILENT } from '../../operations/progress.ts'
import { SAMPLE_DATABASE } from '../../operations/sample/place.ts'
import { renderOverview } from '../render/overview.ts'
import { fixedToday } from '../today.ts'
import type { Run } from './command.ts'

/** `demarche demo`, what `npm start` runs: the embedded sample read into a database of its own, and its overview. */
export const run: Run = async ({ options, settings, terminal }) => {
  const { explain } = options as { explain?: boolean }
  terminal.note(`Reading the embedded sample reports into ${SAMPLE_DATABASE} …`)
  // Loaded after the first line is out: what reads and what keeps take a moment to start.
  const [{ demo }, { overview }] = await Promise.all([
    import('../../operations/demo.ts'),
    import('../../operations/overview.ts'),
  ])
  const outcome = await demo(SAMPLE_DATABASE, { progress: SILENT }, (store, added) => ({
    result: overview(store, { between: null }, { today: fixedToday() }),
    added,
  }))
  if (settings.json) await terminal.printJson(outcome.result)
  else await terminal.print(renderOverview(outcome.result, terminal.screen, explain === true))
  const { added, reread } = outcome.added
  terminal.note(`\n${added + reread > 0 ? 'Kept' : 'Found'} in ${SAMPLE_DATABASE}. Look further:`)
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
