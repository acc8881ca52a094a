import type { Range } from '../../model/span.ts'
import type { TaggedRange } from './attribution.ts'
import { bestPath } from './best-path.ts'
import type { ReaderFacts, Scorer } from './scorer.ts'
import { windowsOf } from './windows.ts'
import type { PiecedWord, WordPieces } from './word-pieces.ts'

/** Tags 1, 3 and 5 begin a range of these kinds, 2, 4 and 6 go on in it; 0 is none. */
const KINDS = ['source', 'cue', 'content'] as const

/** The tagged ranges of a text's paragraphs, in text order. */
export async function tag(
  text: string,
  paragraphs: readonly Range[],
  cutter: WordPieces,
  scorer: Scorer,
  { steps, first }: Pick<ReaderFacts, 'steps' | 'first'>,
): Promise<TaggedRange[]> {
  const tagged: TaggedRange[] = []
  for (const window of windowsOf(text, paragraphs, cutter))
    tagged.push(...rangesOf(window, bestPath(await scorer.score(window), steps, first)))
  return tagged
}

/** Runs of one tag as ranges. */
export function rangesOf(words: readonly PiecedWord[], path: Int32Array): TaggedRange[] {
  const ranges: TaggedRange[] = []
  let open: TaggedRange | null = null
  for (const [index, { start, end }] of words.entries()) {
    const tag = path[index] ?? 0
    if (tag === 0) open = null
    else if (tag % 2 === 0 && open) open.end = end
    else {
      open = { kind: KINDS[(tag - 1) >> 1] ?? 'content', start, end }
      ranges.push(open)
    }
  }
  return ranges
}
