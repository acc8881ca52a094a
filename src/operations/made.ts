import type { Made } from '../model/reading.ts'

/** Whether two readings were made by the same versions: then they are the same for the same text. */
export const sameMade = (a: Made, b: Made): boolean =>
  a.demarche === b.demarche && a.reader === b.reader && a.model === b.model && a.data === b.data
