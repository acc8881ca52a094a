import type { Claim } from '../model/claim.ts'
import type { ClaimEntry, UtteranceEntry } from '../model/record.ts'
import { type ActsBySide, actsBySide } from './acts-by-side.ts'
import { besideActs, besideOrigin } from './beside-acts.ts'
import { besideCounts } from './beside-counts.ts'
import { besideEffect } from './beside-effect.ts'
import { sideOf } from './blocs.ts'
import type { Events } from './events.ts'
import { narrowest } from './interval.ts'
import { attest, byPlace, type Item, itemsOf, publishedOf, type Source } from './source.ts'
import type { Utterances } from './utterances.ts'
import { containment, shingles, wordsOf } from './wording.ts'

export interface Asserted extends Item<Claim> {
  utterance: UtteranceEntry | null
}

/** Claims of all reports, each once, with what the record holds for and against them. */
export function setClaims(sources: readonly Source[], utterances: Utterances, events: Events): ClaimEntry[] {
  const groups = new Map<string, Asserted[][]>()
  for (const asserted of assertedIn(sources, utterances)) {
    const key = keyOf(asserted)
    const list = groups.get(key) ?? []
    groups.set(key, list)
    const found = list.find((group) => sameClaim(group[0] as Asserted, asserted))
    if (found) found.push(asserted)
    else list.push([asserted])
  }
  const merged = [...groups.values()].flat().map((group) => ({ group, entry: entryFrom(group) }))
  const entries = merged.map(({ entry }) => entry)
  const acts = actsBySide(events)
  const ofKind = Map.groupBy(entries, (entry) => entry.claim)
  for (const { group, entry } of merged) setBeside(entry, group, ofKind.get(entry.claim) ?? [], acts)
  return entries
}

function assertedIn(sources: readonly Source[], utterances: Utterances): Asserted[] {
  const carrying = new Map<string, UtteranceEntry>()
  for (const entry of utterances.entries)
    for (const { source, value } of utterances.items.get(entry.id) ?? [])
      carrying.set(`${source.hash} ${value.id}`, entry)
  return sources.flatMap((source) =>
    itemsOf(source, 'claim', source.reading.claims, (claim) => claim.span).map((item) => ({
      ...item,
      utterance: carrying.get(`${source.hash} ${item.value.quotation}`) ?? null,
    })),
  )
}

const keyOf = ({ value: { kind, claimant, about }, source }: Asserted): string =>
  kind === 'headline'
    ? `headline ${source.group}`
    : [kind, claimant, about.action, about.actor, about.recipient, about.polarity, about.count].join(' ')

/** The same utterance, or the same words of a narrator; a claim repeated on another day is another entry. */
function sameClaim(a: Asserted, b: Asserted): boolean {
  if (a.utterance && b.utterance) return a.utterance === b.utterance
  if (a.source.group === b.source.group && a.source !== b.source) return true
  const [x, y] = [a, b].map((each) => shingles(wordsOf(each.span.text), 2))
  return x !== undefined && y !== undefined && containment(x, y) >= 0.6
}

function entryFrom(group: readonly Asserted[]): ClaimEntry {
  const ordered = [...group].sort(byPlace)
  const first = ordered[0] as Asserted
  const { kind, claimant, party, about, span } = first.value
  const quoted = first.source.reading.quotations.find((each) => each.id === first.value.quotation)
  const said = sideOf(quoted?.speaker ?? null)
  return {
    kind: 'claim',
    id: first.id,
    date: first.utterance?.date ?? narrowest([publishedOf(first.source)]),
    attestations: attest(ordered),
    conflicts: [],
    claim: kind,
    claimant: claimant ? { party: party ?? said?.party ?? null, name: claimant } : said,
    about,
    words: span.text,
    for: [],
    against: [],
  }
}

/** What is set beside a claim, by its kind. */
function setBeside(
  entry: ClaimEntry,
  group: readonly Asserted[],
  claims: readonly ClaimEntry[],
  acts: ActsBySide,
): void {
  if (entry.claim === 'acts') besideActs(entry, acts)
  if (entry.claim === 'origin') besideOrigin(entry, acts)
  if (entry.claim === 'count') besideCounts(entry, claims, acts)
  if (entry.claim === 'effect') besideEffect(entry, claims)
  if (entry.claim === 'headline') besideHeadline(entry, group)
}

function besideHeadline(entry: ClaimEntry, group: readonly Asserted[]): void {
  for (const { value, source } of group)
    if (value.beside && entry.against.every((other) => other.words !== value.beside?.text))
      entry.against.push({
        entry: null,
        words: value.beside.text,
        report: source.hash,
        span: value.beside,
        why: 'the body says less than the headline',
      })
}
