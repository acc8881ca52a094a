import type { Figure } from '../model/figure.ts'
import type { FigureEntry } from '../model/record.ts'
import { keyOf, sideOf } from './blocs.ts'
import { narrowest } from './interval.ts'
import { attest, byPlace, type Item, itemsOf, publishedOf, type Source, wordsIn } from './source.ts'
import { resemblance, shingles, wordsOf } from './wording.ts'

interface Given extends Item<Figure & { id: string }> {
  claimant: FigureEntry['claimant']
  of: Uint32Array
}

/** Merges figures: the same number of the same thing by the same claimant, however many reports give it. */
export function mergeFigures(sources: readonly Source[]): FigureEntry[] {
  const clusters: Given[][] = []
  const index = new Map<string, Given[][]>()
  for (const given of sources.flatMap(figuresOf)) {
    const places = keysOf(given).map((key) => {
      const list = index.get(key) ?? []
      index.set(key, list)
      return list
    })
    const found = places.flat().find((cluster) => sameFigure(cluster[0] as Given, given))
    const cluster = found ?? []
    if (!found) clusters.push(cluster)
    cluster.push(given)
    for (const list of places) if (!list.includes(cluster)) list.push(cluster)
  }
  return clusters.map(entryFrom)
}

/** Where figures that may be one meet: the same number, or the same thing counted in copies of one text. */
function keysOf({ value: { value, unit, of }, claimant, source }: Given): string[] {
  const who = keyOf(claimant) ?? ''
  return [`${value} ${unit} ${who}`, `${source.group} ${unit} ${who} ${of?.toLowerCase() ?? ''}`]
}

function figuresOf(source: Source): Given[] {
  const { figures, quotations } = source.reading
  const named = figures.map((figure, i) => ({ ...figure, id: `f${i + 1}` }))
  return itemsOf(
    source,
    'figure',
    named,
    (figure) => figure.text,
    (figure) => `${figure.value} ${figure.unit}`,
  ).map((item) => {
    const quotation = quotations.find((each) => each.id === item.value.statedBy)
    const of = shingles(wordsOf(item.value.of ?? ''), 1)
    return { ...item, claimant: sideOf(quotation?.speaker ?? null), of }
  })
}

/** The same thing counted, with the same number; in copies of one text also with another: a conflict. */
function sameFigure(a: Given, b: Given): boolean {
  const copies = a.source.group === b.source.group && a.source !== b.source
  if (a.value.value !== b.value.value)
    return copies && a.of.length > 0 && a.value.of?.toLowerCase() === b.value.of?.toLowerCase()
  if (a.source === b.source || copies) return true
  if (a.of.length === 0 || b.of.length === 0) return a.of.length === b.of.length
  return resemblance(a.of, b.of) >= 0.5
}

function entryFrom(given: readonly Given[]): FigureEntry {
  const ordered = [...given].sort(byPlace)
  const first = ordered[0] as Given
  const { value, unit, of, bound } = first.value
  const values = [...Map.groupBy(ordered, (each) => each.value.value)].sort(([a], [b]) => a - b)
  const versions = values.map(([number, by]) => ({
    value: number.toLocaleString('en'),
    words: by.map((each) => wordsIn(each.source, each.span)),
  }))
  const conflicts = versions.length > 1 ? [{ about: `number of ${of}`, versions }] : []
  return {
    kind: 'figure',
    id: first.id,
    date: narrowest(ordered.slice(0, 1).map((each) => publishedOf(each.source))),
    attestations: attest(ordered),
    conflicts,
    figure: { value, unit, of, bound },
    claimant: first.claimant,
  }
}
