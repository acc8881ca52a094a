import type { Connection } from './connection.ts'

/** Counts the changes of a file, by whichever process. */
export function generationOf({ sql }: Connection): number {
  const { generation } = sql('select generation from state').get() as { generation: number }
  return generation
}

/** To be called inside the transaction that makes the change. */
export function advance({ sql }: Connection): void {
  sql('update state set generation = generation + 1').run()
}
