import type { Claim } from '../model/claim.ts'
import type { ClaimEntry, UtteranceEntry } from '../model/record.ts'
import { type ActsBySide, actsBySide } from './acts-by-side.ts'
import { besideActs, besideOrigin } from './beside-acts.ts'
import { besideCounts } from './beside-counts.ts'
import { besideEffect } from './beside-effect.ts'
import { sideOf } from './blocs.ts'
import type { Events } from './events.ts'
import { narrowest } from './interval.ts'
import { byDateThenId } from './order.ts'
import { attest, byPlace, type Item, itemsOf, publishedOf, type Source } from './source.ts'
import type { Utterances } from './utterances.ts'
import { wordsOf } from './wording.ts'

/** A claim is set beside so many others of its kind before and after it in time. */
const NEIGHBOURS = 200

export interface Asserted extends Item<Claim> {
  utterance: UtteranceEntry | null
}

/** Claims of all reports, each once, with what the record holds for and against them. */
export function setClaims(sources: readonly Source[], utterances: Utterances, events: Events): ClaimEntry[] {
  const groups: Asserted[][] = []
  const index = new Map<string, Asserted[]>()
  for (const asserted of assertedIn(sources, utterances)) {
    const keys = keysOf(asserted)
    const known = keys.map((key) => index.get(key)).find((group) => group !== undefined)
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(asserted)
    for (const key of keys) if (!index.has(key)) index.set(key, group)
  }
  const merged = groups.map((group) => ({ group, entry: entryFrom(group) }))
  const entries = merged.map(({ entry }) => entry)
  const acts = actsBySide(events)
  const ofKind = Map.groupBy([...entries].sort(byDateThenId), (entry) => entry.claim)
  const place = new Map([...ofKind.values()].flatMap((list) => list.map((entry, i) => [entry, i] as const)))
  for (const { group, entry } of merged) {
    const at = place.get(entry) ?? 0
    const near = ofKind.get(entry.claim)?.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    setBeside(entry, group, near ?? [], acts)
  }
  return entries
}

function assertedIn(sources: readonly Source[], utterances: Utterances): Asserted[] {
  const carrying = new Map<string, UtteranceEntry>()
  for (const entry of utterances.entries)
    for (const { source, value } of utterances.items.get(entry.id) ?? [])
      carrying.set(`${source.hash} ${value.id}`, entry)
  return sources.flatMap((source) =>
    itemsOf(source, 'claim', source.reading.claims, (claim) => claim.span, gistOf).map((item) => ({
      ...item,
      utterance: carrying.get(`${source.hash} ${item.value.quotation}`) ?? null,
    })),
  )
}

const gistOf = ({ kind, claimant, about: { action, polarity, count } }: Claim): string =>
  [kind, claimant, action, polarity, count].join(' ')

/**
 * Where tellings of one claim meet: the same utterance, one report (headline and body), the same words of a narrator,
 * copies of one text. The same claim made on another day is another entry.
 */
function keysOf(asserted: Asserted): string[] {
  const { value, source, utterance, span } = asserted
  const { kind, claimant, about } = value
  if (kind === 'headline') return [`headline ${source.group}`]
  if (kind === 'origin' && claimant)
    return beganKeys(value).flatMap((who) => [
      ...(utterance ? [`${who} said ${utterance.id}`] : []),
      `${who} said in ${source.hash}`,
    ])
  const { action, actor, recipient, polarity, count } = about
  const what = [kind, claimant, action, actor, recipient, polarity, count].join(' ')
  if (utterance) return [`${what} said ${utterance.id}`, `${what} said in ${source.hash}`]
  return [`${what} in ${source.group}`, `${what} as ${wordsOf(span.text).join(' ')}`]
}

/** "It was not we who began" and "it was begun by them" are one claim, whether or not the other side is named. */
function beganKeys({ claimant, party, about }: Claim): string[] {
  const { actor, recipient, polarity } = about
  const ownActor = actor === null || actor === party
  const side = ownActor === (polarity === 'affirmed') ? 'own' : 'other'
  const other = ownActor ? recipient : actor
  return [other ?? '', ''].map((named) => `origin ${claimant} ${side} ${named}`)
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
