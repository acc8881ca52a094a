// A database of the public snapshots that lie in shared/ beside the project, where they do.
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listsAdd } from '../src/operations/lists/add.ts'
import { listsImportGit } from '../src/operations/lists/import-git.ts'
import type { ImportResult } from '../src/operations/lists/shown.ts'
import { SILENT } from '../src/operations/progress.ts'
import { openStore } from '../src/store/sqlite/open.ts'
import type { Store } from '../src/store/store.ts'

const LISTS = fileURLToPath(new URL('../../shared/data/lists/', import.meta.url))
/** In no order, as they may come. */
const UN_DAYS = ['2025-11-18', '2018-06-07', '2025-04-19', '2020-11-30', '2018-10-29']
const effects = { now: () => new Date(), progress: SILENT }

export const havePublicLists = existsSync(LISTS)

export interface PublicLists {
  store: Store
  ofac: ImportResult
  /** Unpacks a snapshot into the folder; its path. */
  unpacked(path: string): string
}

/** Imports OFAC's scrapes of 2021 to 2024, its other list of March 2025 and five days of the UN's list. */
export async function publicLists(folder: string): Promise<PublicLists> {
  const store = openStore(join(folder, 'lists.db'))
  const unpacked = (path: string): string => {
    const target = join(folder, path.replace('/', '-'))
    writeFileSync(target, execFileSync('xz', ['-dc', `${join(LISTS, path)}.xz`], { maxBuffer: 1 << 28 }))
    return target
  }
  const repository = join(folder, 'ofac')
  const bundle = join(LISTS, 'us', 'ofac-sdn-2021-08_2024-05.bundle')
  execFileSync('git', ['clone', '-q', bundle, repository], { stdio: 'pipe' })
  const ofac = await listsImportGit(store, { repository, path: 'sdn.csv', list: 'us-ofac-sdn' }, effects)
  const words = ['us/ofac-consolidated-2025-03-28.xml', ...UN_DAYS.map((day) => `un/consolidated-${day}.xml`)]
  await listsAdd(store, { words: words.map(unpacked) }, effects)
  return { store, ofac, unpacked }
}
