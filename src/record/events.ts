import type { DateRange } from '../model/date-range.ts'
import type { Event } from '../model/event.ts'
import type { EventEntry, Words } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { keyOf, sideOf } from './blocs.ts'
import { combinedTargets, countConflicts } from './counts.ts'
import { instrument, likenessOf, SAME, startYear, type Told } from './event-likeness.ts'
import { narrowest, width } from './interval.ts'
import { attest, byPlace, itemsOf, publishedOf, type Source, withNarrowing, wordsIn } from './source.ts'
import { shingles, wordsOf } from './wording.ts'

export interface Events {
  entries: EventEntry[]
  items: ReadonlyMap<string, Told[]>
  /** Entry that holds an event of a report: key `${hash} ${event id}`. */
  entryOf: ReadonlyMap<string, string>
}

interface Cluster {
  told: Told[]
  /** Tellings that others are compared with: the first few, best dated first. */
  variants: Told[]
  sources: Set<Source>
}

const VARIANTS = 6
const POSTINGS = 60
const SAMPLE = 3

/** Merges what the reports tell of the same event. A leak, a threat and an act stay separate entries. */
export function mergeEvents(sources: readonly Source[]): Events {
  const told = sources.flatMap(tell)
  const clusters: Cluster[] = []
  const index = new Map<string, number[]>()
  for (const each of told.sort(bestDatedFirst)) {
    const keys = keysOf(each)
    const place = bestCluster(each, clusters, index, keys)
    const cluster = place === null ? newCluster() : (clusters[place] as Cluster)
    cluster.told.push(each)
    cluster.sources.add(each.source)
    if (cluster.variants.length < VARIANTS) cluster.variants.push(each)
    const at = place ?? clusters.push(cluster) - 1
    for (const key of keys) post(index, key, at)
  }
  const entries = clusters.map(({ told: items }) => entryFrom(items.sort(byPlace)))
  const items = new Map(entries.map((entry, i) => [entry.id, (clusters[i] as Cluster).told]))
  const entryOf = new Map<string, string>()
  for (const [id, list] of items)
    for (const { source, value } of list) entryOf.set(`${source.hash} ${value.id}`, id)
  return { entries, items, entryOf }
}

const newCluster = (): Cluster => ({ told: [], variants: [], sources: new Set() })

function bestDatedFirst(a: Told, b: Told): number {
  return (a.days === b.days ? 0 : a.days < b.days ? -1 : 1) || byPlace(a, b)
}

function tell(source: Source): Told[] {
  return itemsOf(source, 'event', source.reading.events, (event) => event.evidence, gistOf).map((item) => {
    const date = withNarrowing(source, item.value.date)
    return { ...item, date, days: width(date), runs: shingles(wordsOf(item.value.evidence.text), 3) }
  })
}

/** Two events on the same words differ in what is done, or by whom to whom. */
const gistOf = ({ action, modality, actor, recipient }: Event): string =>
  [action, modality, keyOf(actor), keyOf(recipient)].join(' ')

/** Under which tellings that may be one event meet: month, starting year, counts, instrument, words. */
function keysOf(told: Told): string[] {
  const { action, modality, polarity, targets, until } = told.value
  const keys: string[] = [`text ${told.source.group}`]
  const { date } = told
  if (date?.earliest && date.latest && width(date) <= 31)
    for (const day of [date.earliest, date.latest])
      keys.push(
        `month ${day.slice(0, 7)} ${keyOf(told.value.actor)}`,
        `month ${day.slice(0, 7)} → ${keyOf(told.value.recipient)}`,
      )
  const year = startYear(told)
  if (year) keys.push(`year ${year} ${keyOf(told.value.recipient)}`)
  for (const { kind, count } of targets) if (count !== null) keys.push(`count ${kind} ${count}`)
  const name = instrument(told)
  if (name) keys.push(`instrument ${name}`)
  if (until) keys.push(`until ${until}`)
  for (const run of told.runs) if (run % SAMPLE === 0) keys.push(`words ${run}`)
  return [...new Set(keys)].map((key) => `${action} ${modality} ${polarity} ${key}`)
}

function post(index: Map<string, number[]>, key: string, place: number): void {
  const postings = index.get(key)
  if (!postings) index.set(key, [place])
  else if (postings.length < POSTINGS && postings.at(-1) !== place) postings.push(place)
}

function bestCluster(
  each: Told,
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, number[]>,
  keys: readonly string[],
): number | null {
  let best: number | null = null
  let most = SAME - 1
  for (const place of new Set(keys.flatMap((key) => index.get(key) ?? []))) {
    const { variants, sources } = clusters[place] as Cluster
    if (sources.has(each.source)) continue
    let likeness = 0
    for (const other of variants) {
      const sum = likenessOf(each, other)
      // Whoever contradicts one telling does not join for being like another.
      likeness = sum < 0 ? -1 : Math.max(likeness, sum)
      if (likeness < 0) break
    }
    if (likeness > most) {
      most = likeness
      best = place
    }
  }
  return best
}

/** Gives events the days of their reports where those were narrowed after they were merged. */
export function datesFollow({ entries, items }: Events): void {
  for (const entry of entries) {
    const told = items.get(entry.id) ?? []
    if (!told.some(({ source }) => source.narrowed)) continue
    for (const each of told) each.date = withNarrowing(each.source, each.value.date)
    entry.date = narrowest(told.map(({ date }) => date))
  }
}

const SOURCING_RANK = { official: 0, named: 1, narrator: 2, media: 3, anonymous: 4 } as const

function entryFrom(told: readonly Told[]): EventEntry {
  const first = told[0] as Told
  const best = [...told].sort((a, b) => detail(b.value) - detail(a.value) || byPlace(a, b))[0] as Told
  const tellings = [best, ...told]
  const pick = <T>(value: (event: Event) => T | null): T | null =>
    tellings.map((each) => value(each.value)).find((found) => found !== null) ?? null
  const cite = (span: (event: Event) => Span | null): Words | null => {
    const telling = tellings.find((each) => span(each.value) !== null)
    return telling ? wordsIn(telling.source, span(telling.value) as Span) : null
  }
  const named = [...told].sort(
    (a, b) => SOURCING_RANK[a.value.sourcing] - SOURCING_RANK[b.value.sourcing] || byPlace(a, b),
  )[0] as Told
  const { action, modality, polarity } = first.value
  const coded = pick((event) => (event.cameo ? event : null)) ?? first.value
  return {
    kind: 'event',
    id: first.id,
    date: narrowest(told.map((each) => each.date)),
    attestations: attest(told),
    conflicts: countConflicts(told),
    action,
    modality,
    polarity,
    actor: sideOf(pick((event) => event.actor)),
    recipient: sideOf(pick((event) => event.recipient)),
    targets: combinedTargets(told, best),
    measures: [...new Set(told.flatMap((each) => each.value.measures))],
    instrument: instrumentOf(tellings),
    effective: narrowest(told.map((each) => each.value.effective)),
    until: pick((event) => event.until),
    untilKind: pick((event) => event.untilKind),
    reason: cite((event) => event.reason),
    condition: cite((event) => event.condition),
    inResponseTo: null,
    statedBy: statedBy(named),
    sourcing: named.value.sourcing,
    fromHeadline: told.every((each) => each.value.fromHeadline),
    cameo: coded.cameo,
    plover: coded.plover,
    confirms: [],
  }
}

function instrumentOf(told: readonly Told[]): EventEntry['instrument'] {
  const telling = told.find((each) => each.value.instrument)
  if (!telling?.value.instrument) return null
  const { name, kind, span } = telling.value.instrument
  return { name, kind, ...wordsIn(telling.source, span) }
}

/** How much a telling says; the entry takes its words from the one that says most. */
const detail = (event: Event): number =>
  (event.actor ? 2 : 0) +
  (event.recipient ? 2 : 0) +
  event.targets.length +
  event.measures.length +
  (event.instrument ? 1 : 0) +
  (event.until ? 1 : 0) +
  (event.date ? 1 : 0) -
  (event.fromHeadline ? 3 : 0)

function statedBy({ source, value }: Told): EventEntry['statedBy'] {
  if (!value.statedBy) return null
  return sideOf(source.reading.quotations.find((each) => each.id === value.statedBy)?.speaker ?? null)
}

/** The days on which reports told an event: what stands for its date where it has none. */
export const toldOn = (told: readonly Told[]): DateRange | null =>
  narrowest(
    told
      .map((each) => publishedOf(each.source))
      .filter((range) => width(range) <= 31)
      .slice(0, 1),
  )
