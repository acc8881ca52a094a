import { createHash } from 'node:crypto'
import type { Entry } from '../model/record.ts'

export type EntryKind = Entry['kind']

/**
 * Id of an attestation: `r_` + 16 hex, from the report's hash, the kind and where the words begin.
 * `nth` tells apart several of a kind on the same words (one event a pair of actors).
 */
export function attestationId(report: string, kind: EntryKind, start: number, nth = 0): string {
  const place = nth === 0 ? `${start}` : `${start}#${nth}`
  return `r_${createHash('sha256').update(`${report}\n${kind}\n${place}`).digest('hex').slice(0, 16)}`
}

/** An id given out by an earlier record, with the words it stood for. */
export interface Issued {
  id: string
  report: string
  kind: EntryKind
  start: number
  end: number
}

/**
 * Where ids lead that are not (or no longer) ids of entries: to the entry that holds the attestation, and for ids
 * issued before a re-reading to the entry of the same report and kind whose words overlap most. Sorted by id.
 */
export function redirectsOf(
  entries: readonly Entry[],
  issued: Iterable<Issued>,
): { from: string; to: string }[] {
  const current = new Set(entries.map((entry) => entry.id))
  const redirects = new Map<string, string>()
  const places = new Map<string, { start: number; end: number; to: string }[]>()
  for (const entry of entries)
    for (const { id, report, span } of entry.attestations) {
      if (!current.has(id)) redirects.set(id, entry.id)
      const key = `${report} ${entry.kind}`
      const list = places.get(key) ?? []
      if (list.length === 0) places.set(key, list)
      list.push({ start: span.start, end: span.end, to: entry.id })
    }
  for (const old of issued) {
    if (current.has(old.id) || redirects.has(old.id)) continue
    const to = mostOverlapping(places.get(`${old.report} ${old.kind}`) ?? [], old)
    if (to) redirects.set(old.id, to)
  }
  return [...redirects].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1))
}

function mostOverlapping(places: readonly { start: number; end: number; to: string }[], old: Issued) {
  let best: string | null = null
  let most = 0
  for (const { start, end, to } of places) {
    const common = Math.min(end, old.end) - Math.max(start, old.start)
    if (common > most || (common === most && best !== null && to < best)) {
      most = common
      best = to
    }
  }
  return best
}
