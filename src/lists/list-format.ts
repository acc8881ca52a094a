import type { Listing, ListRow, Oddity } from '../model/index.ts'

/** What a file says of itself once it was read to its end. */
export interface FileEnd {
  rows: ListRow[]
  /** How many entries the file says it holds. */
  announced: number | null
  /** Whether the file ends as its format demands. */
  whole: boolean
}

/** Reads one file piece by piece, so that memory stays flat. Throws `BrokenFile` where the file cannot be read. */
export interface FileParser {
  /** Takes the next piece of text; gives the entries that are complete. */
  push(text: string): ListRow[]
  end(): FileEnd
  /** ISO instant or day that the file names, as far as it was read. */
  publishedAt(): string | null
}

/** Takes what was dropped or looks wrong. */
export type OnOdd = (oddity: Oddity) => void

/** A way in which a list is published. One folder a list; formats that two lists share lie in a folder of their own. */
export interface ListFormat {
  name: string
  /** Which list the file is, from its first characters; null where it is none of this format. */
  recognise(head: string): string | null
  /** Lists that come in it. */
  lists: readonly string[]
  parser(onOdd: OnOdd): FileParser
  /** An entry in full, from the fields kept of it. */
  listing(row: ListRow, list: string, authority: string): Listing
}

/** A file that is not what it should be; the message is a sentence without its subject. */
export class BrokenFile extends Error {
  readonly code: 'malformed' | 'schema' | 'truncated'
  constructor(code: BrokenFile['code'], message: string) {
    super(message)
    this.code = code
  }
}
