import type { ListRow, Oddity, Snapshot } from '../model/snapshot.ts'

/** A row as kept, without the fields of its file. */
export type KeptRow = Omit<ListRow, 'source'> & {
  /** 1, 2, …; equal rows of one list have one number. */
  number: number
}

/** What differs between two snapshots: numbers of rows, ascending. */
export interface RowStep {
  gone: Uint32Array
  come: Uint32Array
}

/** What keeps the official lists. Everything written is durable when a call returns. */
export interface ListStore {
  /** Keeps rows, each content once; gives their numbers in the order given. Invisible until a snapshot holds them. */
  stage(list: string, rows: readonly ListRow[]): number[]
  /** Makes a snapshot of staged rows visible at once; false when one of this id is there already. */
  keep(snapshot: Snapshot, rows: readonly number[], oddities: readonly Oddity[]): boolean
  /** All snapshots of a list, or of every list, in no order. */
  snapshots(list?: string): Snapshot[]
  /** The rows of a snapshot: numbers, ascending. */
  members(id: string): Uint32Array
  /** What differs between two snapshots. */
  step(before: string, after: string): RowStep
  /** Computes and keeps the steps between these neighbours, so that later answers are quick. */
  keepSteps(pairs: readonly (readonly [string, string])[]): void
  /** All rows that a list ever had, by number. */
  rows(list: string): readonly (KeptRow | undefined)[]
  /** The fields of rows as their files had them, JSON by number. */
  sources(numbers: Iterable<number>): ReadonlyMap<number, string>
  oddities(id: string): Oddity[]
  /** Lets a snapshot in that was held back. */
  release(id: string): void
}
