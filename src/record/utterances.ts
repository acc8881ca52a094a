import type { DateRange } from '../model/date-range.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Conflict, Side, UtteranceEntry } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { sideOf } from './blocs.ts'
import { canMeet, narrowest, width } from './interval.ts'
import { saidAbout, saidOn } from './said.ts'
import { attest, byPlace, type Item, itemsOf, type Source, wordsIn } from './source.ts'
import { containment, shingles, wordsOf } from './wording.ts'

/** A quotation ready to be compared: its words, and pairs of words. */
interface Heard extends Item<Quotation> {
  words: string[]
  pairs: Uint32Array
  said: DateRange | null
  /** When it may have been said, for comparing. */
  about: DateRange | null
}

interface Cluster {
  heard: Heard[]
  /** Different wordings met so far; the first few stand for all copies. */
  variants: Heard[]
  said: DateRange | null
}

export interface Utterances {
  entries: UtteranceEntry[]
  items: ReadonlyMap<string, Item<Quotation>[]>
}

/** Fewer words than this ("we will respond") are the same utterance only when they are equal. */
const TELLING = 5
/** So many words that are the same were taken over from the day on which they were said, however long ago. */
const VERBATIM = 12
/** Wordings of one utterance that others are compared with. */
const VARIANTS = 8
/** Candidates looked at for one run of words; beyond it the run is a set phrase. */
const POSTINGS = 50

/** Merges what the reports tell of the same utterance: same speaker, days that can be the same, words that overlap. */
export function mergeUtterances(sources: readonly Source[]): Utterances {
  const heard = sources.flatMap(hear)
  // What is dated best comes first: it fixes the day that the others may join.
  heard.sort((a, b) => rank(a) - rank(b) || byPlace(a, b))
  const clusters: Cluster[] = []
  const index = new Map<string, number[]>()
  for (const each of heard) {
    const keys = keysOf(each)
    const place = bestCluster(each, clusters, index, keys)
    const cluster = place === null ? newCluster() : (clusters[place] as Cluster)
    join(cluster, each)
    const at = place ?? clusters.push(cluster) - 1
    for (const key of keys) post(index, key, at)
  }
  const entries = clusters.map(entryOf)
  const items = new Map(clusters.map((cluster, i) => [(entries[i] as UtteranceEntry).id, cluster.heard]))
  return { entries, items }
}

const newCluster = (): Cluster => ({ heard: [], variants: [], said: null })

function join(cluster: Cluster, each: Heard): void {
  cluster.heard.push(each)
  cluster.said = narrowest([cluster.said, each.said])
  const text = each.words.join(' ')
  const { variants } = cluster
  if (variants.length < VARIANTS && !variants.some((one) => one.words.join(' ') === text)) variants.push(each)
}

function hear(source: Source): Heard[] {
  const { quotations } = source.reading
  const speaker = ({ speaker }: Quotation) => speaker?.name ?? ''
  return itemsOf(source, 'utterance', quotations, startOf, speaker).map((item) => {
    const words = wordsOf(item.value.content.map((span) => span.text).join(' '))
    const said = saidOn(source, item.value)
    return { ...item, words, pairs: shingles(words, 2), said, about: saidAbout(source, said) }
  })
}

const startOf = ({ content }: Quotation): Span => content[0] as Span

const rank = ({ said }: Heard): number => {
  const days = width(said)
  return days === 0 ? 0 : days < 32 ? 1 : days < Infinity ? 2 : 3
}

const speakerKey = ({ value: { speaker }, source }: Heard): string =>
  speaker ? speaker.name.toLowerCase() : `? ${source.group}`

function keysOf(heard: Heard): string[] {
  const speaker = speakerKey(heard)
  const runs = shingles(heard.words, 3)
  return [...runs].map((run) => `${speaker}\n${run}`)
}

function post(index: Map<string, number[]>, key: string, place: number): void {
  const postings = index.get(key)
  if (!postings) index.set(key, [place])
  else if (postings.length < POSTINGS && postings.at(-1) !== place) postings.push(place)
}

function bestCluster(
  each: Heard,
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, number[]>,
  keys: string[],
): number | null {
  let best: number | null = null
  let most = 0
  for (const place of new Set(keys.flatMap((key) => index.get(key) ?? []))) {
    const { said, variants } = clusters[place] as Cluster
    if (!canMeet(each.said, said, 1)) continue
    let likeness = 0
    for (const other of variants) likeness = Math.max(likeness, likenessOf(each, other))
    if (likeness > most) {
      most = likeness
      best = place
    }
  }
  return best
}

/** 0 where two quotations are not the same utterance, else how much of the shorter one is in the longer. */
function likenessOf(a: Heard, b: Heard): number {
  if (overlapping(a, b)) return 0
  const shorter = Math.min(a.words.length, b.words.length)
  const meeting = canMeet(a.about, b.about, 1)
  if (!meeting && shorter < VERBATIM) return 0
  const alike = meeting && datedAlike(a, b)
  if (shorter < TELLING) return alike && a.words.join(' ') === b.words.join(' ') ? 1 : 0
  const within = containment(a.pairs, b.pairs)
  if (!meeting) return within >= 0.9 ? within : 0
  return within >= (alike ? 0.6 : 0.8) ? within : 0
}

/** Pieces of one sentence that a report gives as two quotations stay two. */
const overlapping = (a: Heard, b: Heard) =>
  a.source === b.source && a.span.start < b.span.end && b.span.start < a.span.end

/** Of copies, or with both days known to a month or better. */
const datedAlike = (a: Heard, b: Heard): boolean =>
  a.source.group === b.source.group || (width(a.about) < 32 && width(b.about) < 32)

const FORMS = { direct: 0, mixed: 1, indirect: 2 } as const

function entryOf({ heard, said }: Cluster): UtteranceEntry {
  const ordered = [...heard].sort(byPlace)
  const first = ordered[0] as Heard
  const telling = [...ordered].sort(
    (a, b) => FORMS[a.value.form] - FORMS[b.value.form] || b.words.length - a.words.length || byPlace(a, b),
  )[0] as Heard
  return {
    kind: 'utterance',
    id: first.id,
    date: said,
    attestations: attest(ordered),
    conflicts: numberConflicts(ordered),
    speaker: speakerOf(ordered),
    form: telling.value.form,
    words: telling.value.content.map((span) => span.text).join(' … '),
  }
}

function speakerOf(heard: readonly Heard[]): UtteranceEntry['speaker'] {
  const speaker = heard.find((each) => each.value.speaker)?.value.speaker ?? null
  const side: Side | null = sideOf(speaker)
  if (side) return { ...side, known: true }
  return { party: null, name: heard[0]?.value.source?.text ?? 'not named', known: false }
}

/** Reports that give the same words with other numbers in them. */
function numberConflicts(heard: readonly Heard[]): Conflict[] {
  const numbersIn = ({ words }: Heard) => words.filter((word) => /^\d/.test(word)).join(', ')
  const versions = Map.groupBy(heard, numbersIn)
  versions.delete('')
  const list = [...versions].sort(([a], [b]) => (a < b ? -1 : 1))
  const [a, b] = list.map(([numbers]) => numbers)
  if (list.length !== 2 || !a || !b || a.includes(b) || b.includes(a)) return []
  return [
    {
      about: 'numbers in these words',
      versions: list.map(([value, by]) => ({
        value,
        words: by.map((each) => wordsIn(each.source, each.span)),
      })),
    },
  ]
}

/** Gives utterances the days of their reports where those were narrowed. */
export function followNarrowing({ entries, items }: Utterances): void {
  for (const entry of entries) {
    const heard = items.get(entry.id) ?? []
    if (!heard.some(({ source }) => source.narrowed)) continue
    entry.date = narrowest(heard.map(({ source, value }) => saidOn(source, value)))
  }
}
