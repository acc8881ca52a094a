/** `node adding.worker.ts DB FROM TO`: adds generated reports through the real store, saying `N result` after each. */
import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/sqlite/open.ts'
import { generated } from './sample.ts'

const [path = '', from = '0', to = '0'] = process.argv.slice(2)
const store = openStore(path)
writeSync(1, 'open\n')
for (let n = Number(from); n < Number(to); n++) {
  const { report, reading } = generated(n)
  const added = store.add(report, reading)
  // Straight to the pipe: what is printed was acknowledged before it.
  writeSync(1, `${n} ${added}\n`)
}
store.close()
