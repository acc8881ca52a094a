import { readFile } from 'node:fs/promises'
import { DemarcheError } from '../../errors.ts'
import type { Range } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { link } from './link.ts'
import { onnxScorer } from './onnx-scorer.ts'
import type { ReaderFacts } from './scorer.ts'
import { tag } from './tag.ts'
import { WordPieces } from './word-pieces.ts'

/** A trained reader of attributions. */
export interface AttributionReader {
  version: string
  /** The attributions in the given paragraphs of a text, in text order. */
  read(text: string, paragraphs: readonly Range[]): Promise<Attribution[]>
}

/**
 * Loads the trained reader from a folder with `reader.onnx` and `reader.json`.
 * Throws a DemarcheError where the weights or the runtime are missing.
 */
export async function loadAttributionReader(folder: URL): Promise<AttributionReader> {
  const facts = JSON.parse(await read(new URL('reader.json', folder)).then(String)) as ReaderFacts
  const scorer = await onnxScorer(await read(new URL('reader.onnx', folder))).catch((cause: unknown) => {
    throw new DemarcheError(
      'The trained reader needs the package onnxruntime-web, which is not installed or cannot run here; install it or give --reader rules.',
      { cause },
    )
  })
  const cutter = new WordPieces(new Map(facts.vocabulary.map((piece, index) => [piece, index])))
  return {
    version: facts.version,
    read: async (text, paragraphs) => link(text, await tag(text, paragraphs, cutter, scorer, facts)),
  }
}

const read = (file: URL) =>
  readFile(file).catch((cause: unknown) => {
    throw new DemarcheError(
      `The trained reader's weights cannot be read from ${file.pathname}; put them there or give --reader rules.`,
      { cause },
    )
  })
