import type { Readable } from 'node:stream'
import { DemarcheError } from '../errors.ts'
import { type FetchPage, fetchPage } from '../fetching/fetch-page.ts'
import type { RawInput } from '../intake/raw-input.ts'
import { fromNdjson } from './inputs/from-ndjson.ts'
import { fromPath } from './inputs/from-path.ts'
import type { Failure } from './read.ts'

/** What inputs are got with; tests pass their own. */
export interface InputEffects {
  /** Where `-` is read from. */
  stdin: Readable
  fetchPage: FetchPage
}

const ADDRESS = /^[a-z][a-z\d+.-]{1,20}:\/\//i

/**
 * The inputs that a command line names, one at a time and in order: files, folders (every .txt, .html, .htm, .xhtml in
 * them, sorted), web addresses, `-` for NDJSON on standard input. What cannot be opened comes as its failure.
 */
export async function* inputsOf(
  words: readonly string[],
  { stdin = process.stdin, fetchPage: openPage = fetchPage }: Partial<InputEffects> = {},
): AsyncGenerator<RawInput | Failure> {
  for (const word of words) {
    if (word === '-') yield* fromNdjson(stdin)
    else if (ADDRESS.test(word)) yield await fromAddress(word, openPage)
    else yield* fromPath(word)
  }
}

async function fromAddress(source: string, openPage: FetchPage): Promise<RawInput | Failure> {
  try {
    const { bytes, contentType, url } = await openPage(source)
    return { source, bytes, contentType, given: { url } }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error
    return { source, reason: error.message }
  }
}
