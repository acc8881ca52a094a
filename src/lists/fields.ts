import type { Tree } from './xml/entries.ts'
import { plain } from './xml/tree.ts'

/** The fields of a row as its file had them, from the JSON that is kept. */
export function fieldsOf(source: string): { [field: string]: unknown } {
  const kept = JSON.parse(source) as Tree | { [field: string]: unknown }
  return (Array.isArray(kept) ? plain(kept) : kept) as { [field: string]: unknown }
}
