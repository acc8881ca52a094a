import { StoreError } from '../../errors.ts'

/** SQLite's primary result codes that a user can do something about, each with its sentence. */
const SENTENCES: { [code: number]: (path: string) => string } = {
  3: (path) => `The database ${path} may not be opened; check its permissions.`,
  5: (path) =>
    `The database ${path} is locked by another program; wait until it has finished, then try again.`,
  6: (path) =>
    `The database ${path} is locked by another program; wait until it has finished, then try again.`,
  8: (path) =>
    `The database ${path} cannot be written; make the file and its folder writable or give another --db.`,
  10: (path) => `The disk failed while reading or writing ${path}; check the disk, then try again.`,
  11: (path) => `The database ${path} is damaged; restore it from a copy or add the reports to a new --db.`,
  13: (path) => `The disk is full, so nothing more was written to ${path}; free some space, then try again.`,
  14: (path) =>
    `The database ${path} cannot be opened; check that it is a file you may read and write, or give another --db.`,
  26: (path) => `${path} is not a database; give another --db.`,
}

/** What SQLite threw as a sentence for the user; anything that is a fault of ours comes back as it was. */
export function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error
  // The low byte is the primary code; the rest of an extended code only refines it.
  const sentence = SENTENCES[Number(error.errcode) & 0xff]
  return sentence ? new StoreError(sentence(path), { cause: error }) : error
}

export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
