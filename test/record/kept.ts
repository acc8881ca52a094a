import { onTestFinished } from 'vitest'
import type { ReadReport } from '../../src/record/source.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'

/** An empty store in memory, closed when the test ends. */
export function store(): Store {
  const open = openStore(':memory:')
  onTestFinished(() => open.close())
  return open
}

/** A store in memory that holds readings, numbered in their order. */
export function kept(...given: ReadReport[]): Store {
  const open = store()
  for (const { report, reading } of given) open.add(report, reading)
  return open
}
