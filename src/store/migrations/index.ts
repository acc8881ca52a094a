import { sql as first } from './0001-first.ts'

/** In order; the version of a file is how many of them it has had. Never edit one that was released. */
export const MIGRATIONS: readonly string[] = [first]
