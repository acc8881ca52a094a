import type { Range } from '../../model/span.ts'
import type { TaggedRange } from './attribution.ts'
import { bestPath } from './best-path.ts'
import type { ReaderFacts, Scorer } from './scorer.ts'
import { windowsOf } from './windows.ts'
import { PARAGRAPH, type PiecedWord, type WordPieces } from './word-pieces.ts'

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
  let end = -1
  for (const window of windowsOf(text, paragraphs, cutter)) {
    const ranges = rangesOf(window, bestPath(await scorer.score(window), steps, first))
    const [next] = ranges
    const last = tagged.at(-1)
    // A paragraph read in parts: what reaches the border on both sides is one range.
    if (
      last &&
      next &&
      isPart(window) &&
      last.kind === next.kind &&
      last.end === end &&
      next.start === window[0]?.start
    ) {
      last.end = next.end
      ranges.shift()
    }
    tagged.push(...ranges)
    end = window.at(-1)?.end ?? end
  }
  return tagged
}

/** Whether a window goes on in a paragraph that the one before it began. */
const isPart = (window: readonly PiecedWord[]): boolean => window[0]?.gap !== PARAGRAPH

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
