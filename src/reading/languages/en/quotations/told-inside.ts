import type { Run } from './marks.ts'
import { takes } from './speech-verb.ts'

/** "…, – said the deputy minister. – …" between the marks, as papers of the east of Europe print who speaks. */
const TOLD =
  /[,.!?…]["”»]?\s{0,2}[–—-]{1,2}\s{0,2}(\p{Ll}{2,14})\s(\p{L}[^–—"“”«»,.!?;:]{1,80})([.,])\s{0,2}(?:[–—-]{1,2}\s)?/gu

/** Runs with the words that tell who speaks taken out of them: what stands before and behind each is a run of its own. */
export function withoutTold(text: string, runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    const parts: Run[] = []
    let from = run.start
    for (const found of text.slice(run.start, run.end).matchAll(TOLD)) {
      if (!isSpeech(found[1] as string)) continue
      const start = run.start + found.index + 1
      const end = run.start + found.index + found[0].length
      if (start > from) parts.push(part(run, from, start))
      from = end
    }
    if (from === run.start) return [run]
    if (from < run.end)
      parts.push({ ...part(run, from, run.end), outerEnd: run.outerEnd, closed: run.closed })
    return parts
  })
}

const part = (run: Run, start: number, end: number): Run => ({
  start,
  end,
  outerStart: start === run.start ? run.outerStart : start,
  outerEnd: end,
  closed: true,
})

/** "said", "noted": a past or present of a verb that may close speech. */
function isSpeech(word: string): boolean {
  return lemmasOf(word).some((lemma) => takes(lemma, 'final'))
}

const lemmasOf = (word: string): string[] => [
  ...(IRREGULAR[word] ? [IRREGULAR[word]] : []),
  word.replace(/s$/, ''),
  word.replace(/ed$/, ''),
  word.replace(/d$/, ''),
  word.replace(/ied$/, 'y'),
]

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  thought: 'think',
}
