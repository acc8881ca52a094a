/** `node import.worker.ts DB REPOSITORY`: imports sdn.csv through the real store, saying how far it is after each. */
import { writeSync } from 'node:fs'
import { listsImportGit } from '../../src/operations/lists/import-git.ts'
import { openStore } from '../../src/store/sqlite/open.ts'

const [path = '', repository = ''] = process.argv.slice(2)
const store = openStore(path)
const progress = {
  step(done: number) {
    // Straight to the pipe: what is printed was acknowledged before it.
    writeSync(1, `${done}\n`)
  },
  end() {},
}
const effects = { now: () => new Date(), progress }
await listsImportGit(store, { repository, path: 'sdn.csv', list: 'us-ofac-sdn' }, effects)
store.close()
