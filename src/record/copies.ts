import type { CopyGroup } from '../model/record.ts'
import type { Range } from '../model/span.ts'
import { alterationOf } from './alteration.ts'
import type { Source } from './source.ts'
import { containment, resemblance, shingles, wordsOf } from './wording.ts'

const RUN = 3
/** One run in four goes into the index, so a text of 40 words still leaves some. */
const SAMPLE = 4
/** Postings longer than this belong to stock phrases and lead nowhere. */
const POSTINGS = 64
/** Texts shorter than this many runs are alike by chance. */
const SHORTEST = 12

type Relation = CopyGroup['others'][number]['relation']

interface Wording {
  source: Source
  all: Uint32Array
  /** Outside direct speech, made when first asked for: two reporters may quote the same words without copying one another. */
  narrative(): Uint32Array
}

/**
 * Groups of reports that tell the same text, and sets `group` of each source. Every report is compared with the
 * first ones of earlier groups that share sampled runs of words, so the work grows with the number of reports.
 */
export function findCopies(sources: readonly Source[]): CopyGroup[] {
  const index = new Map<number, number[]>()
  const firsts: Wording[] = []
  const groups = new Map<string, CopyGroup>()
  for (const source of sources) {
    const wording = wordingOf(source)
    const found = nearest(wording, firsts, index)
    if (!found) {
      post(wording, firsts.length, index)
      firsts.push(wording)
      continue
    }
    const first = found.first.source.hash
    source.group = first
    const group = groups.get(first) ?? { first, others: [] }
    groups.set(first, group)
    group.others.push({ report: source.hash, relation: found.relation, likeness: found.likeness })
  }
  return [...groups.values()]
}

function wordingOf(source: Source): Wording {
  const { text } = source.report
  const { body } = source.reading.report
  let narrative: Uint32Array | null = null
  return {
    source,
    all: shingles(wordsOf(body.map(({ start, end }) => text.slice(start, end)).join('\n')), RUN),
    narrative: () => {
      narrative ??= shingles(wordsOf(without(text, body, quotedIn(source))), RUN)
      return narrative
    },
  }
}

const quotedIn = ({ reading }: Source): Range[] =>
  reading.quotations.filter((each) => each.form === 'direct').flatMap((each) => each.content)

/** The text of `ranges` with `holes` left out. */
function without(text: string, ranges: readonly Range[], holes: readonly Range[]): string {
  const sorted = [...holes].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  for (const { start, end } of ranges) {
    let from = start
    for (const hole of sorted) {
      if (hole.end <= from || hole.start >= end) continue
      if (hole.start > from) parts.push(text.slice(from, hole.start))
      from = hole.end
    }
    if (from < end) parts.push(text.slice(from, end))
  }
  return parts.join('\n')
}

function post(wording: Wording, place: number, index: Map<number, number[]>): void {
  for (const run of wording.all) {
    if (run % SAMPLE !== 0) continue
    const postings = index.get(run)
    if (!postings) index.set(run, [place])
    else if (postings.length < POSTINGS) postings.push(place)
  }
}

function nearest(wording: Wording, firsts: readonly Wording[], index: Map<number, number[]>) {
  const hits = new Map<number, number>()
  for (const run of wording.all)
    if (run % SAMPLE === 0)
      for (const place of index.get(run) ?? []) hits.set(place, (hits.get(place) ?? 0) + 1)
  let best: { first: Wording; relation: Relation; likeness: number } | null = null
  for (const [place, count] of hits) {
    const first = firsts[place] as Wording
    const smaller = Math.min(first.all.length, wording.all.length)
    if (smaller < SHORTEST || count * SAMPLE < smaller / 5) continue
    const likeness = resemblance(first.all, wording.all)
    if (best && likeness <= best.likeness) continue
    const relation = relationOf(first, wording, likeness)
    if (relation) best = { first, relation, likeness: Math.round(likeness * 1000) / 1000 }
  }
  return best
}

/** `null` where what is alike is quoted speech only, or too little. */
function relationOf(first: Wording, other: Wording, likeness: number): Relation | null {
  const within = containment(first.all, other.all)
  if (likeness >= 0.75 || (within >= 0.9 && likeness >= 0.4)) return 'copy'
  if (likeness < 0.2 && within < 0.4) return null
  const [a, b] = [first.narrative(), other.narrative()]
  if (Math.min(a.length, b.length) < SHORTEST || containment(a, b) < 0.25) return null
  return alterationOf(other.source) === 'translation' ? 'translation' : 'rewrite'
}
