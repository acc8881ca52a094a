import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Made, Reading } from '../../model/reading.ts'
import type { ReportText } from '../../model/report.ts'
import type { Added, Store } from '../store.ts'

/** What the suite is run against. */
export interface Implementation {
  /** Opens what is kept at `path`, a place in a folder of its own; more than one may be open at a time. */
  open(path: string): Store
  /** A report of this text, all of it body unless told, and some reading of it. */
  sample(
    text: string,
    given?: Partial<ReportText> & { made?: Partial<Made> },
  ): { report: ReportText; reading: Reading }
}

/** A store in a folder of its own for each test of the enclosing `describe`. */
export interface Bench {
  readonly store: Store
  /** Adds a sample. */
  add(...given: Parameters<Implementation['sample']>): Added
  /** The same place opened once more. */
  openAgain(): Store
}

/** Makes the folder and opens the store before each test, closes and removes them after it. */
export function benchFor({ open, sample }: Implementation): Bench {
  let folder: string
  let store: Store
  const openAgain = () => open(join(folder, 'kept'))
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-store-'))
    store = openAgain()
  })
  afterEach(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    get store() {
      return store
    },
    add(...given) {
      const { report, reading } = sample(...given)
      return store.add(report, reading)
    },
    openAgain,
  }
}
