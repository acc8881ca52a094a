import { sql as first } from './0001-first.ts'
import { sql as lists } from './0002-lists.ts'

/** In order; the version of a file is how many of them it has had. Never edit one that was released. */
export const MIGRATIONS: readonly string[] = [first, lists]
