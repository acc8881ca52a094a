import type { Entry, Record } from '../model/record.ts'
import type { ShowEntry } from './results.ts'

type Related = ShowEntry['related']

/** Entries that an entry refers to, or that refer to it, with the relation in a word or two. */
export function relatedTo(entry: Entry, record: Record): Related {
  const ids: { relation: string; id: string }[] = []
  if (entry.kind === 'event') {
    for (const id of entry.confirms) ids.push({ relation: 'confirms', id })
    for (const move of record.moves) {
      const near = move.evidence === 'near' ? ' (near in time)' : ''
      if (move.answer === entry.id) ids.push({ relation: `answers${near}`, id: move.act })
      if (move.act === entry.id) ids.push({ relation: `answered by${near}`, id: move.answer })
    }
    for (const measure of record.measures)
      if (measure.entries.includes(entry.id))
        for (const id of measure.entries) if (id !== entry.id) ids.push({ relation: 'same measure', id })
  }
  if (entry.kind === 'claim') {
    for (const { entry: id } of entry.for) if (id) ids.push({ relation: 'for the claim', id })
    for (const { entry: id } of entry.against) if (id) ids.push({ relation: 'against the claim', id })
  }
  for (const other of record.entries) {
    if (other.kind === 'event' && other.confirms.includes(entry.id))
      ids.push({ relation: 'confirmed by', id: other.id })
    if (other.kind === 'claim' && [...other.for, ...other.against].some((each) => each.entry === entry.id))
      ids.push({ relation: 'beside the claim', id: other.id })
  }
  const byId = new Map(record.entries.map((each) => [each.id, each]))
  return ids.flatMap(({ relation, id }) => {
    const other = byId.get(id)
    return other ? [{ relation, id, words: wordsOf(other) }] : []
  })
}

/** The words that prove an entry best: its own, else those of its first attestation. */
const wordsOf = (entry: Entry): string =>
  'words' in entry ? entry.words : (entry.attestations[0]?.span.text ?? '')
