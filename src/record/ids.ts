import { createHash } from 'node:crypto'
import type { Entry } from '../model/record.ts'

export type EntryKind = Entry['kind']

/**
 * Id of an attestation: `r_` + 16 hex, from the report's hash, the kind, where the words begin and what they tell
 * (`gist`: action and parties, or the speaker), so that of several things told by the same words each keeps its id
 * when another reading finds one more. `nth` tells apart those that are equal in all of this.
 */
export function attestationId(report: string, kind: EntryKind, start: number, gist = '', nth = 0): string {
  const place = [report, kind, start, gist, ...(nth === 0 ? [] : [nth])].join('\n')
  return `r_${createHash('sha256').update(place).digest('hex').slice(0, 16)}`
}

/** An id given out by an earlier record, with the words it stood for. */
export interface Issued {
  id: string
  report: string
  kind: EntryKind
  start: number
  end: number
}

interface Place {
  start: number
  end: number
  to: string
  /** Not given out before: what an id that is gone may have become. */
  fresh: boolean
}

/**
 * Where ids lead that are not (or no longer) ids of entries: to the entry that holds the attestation, and for ids
 * issued before a re-reading to the entry of the same report and kind on the same words; one that had another id
 * before was something else then and comes second. Sorted by id.
 */
export function redirectsOf(
  entries: readonly Entry[],
  issued: Iterable<Issued>,
): { from: string; to: string }[] {
  const current = new Set(entries.map((entry) => entry.id))
  const redirects = new Map<string, string>()
  const known = [...issued]
  const before = new Set(known.map(({ id }) => id))
  const places = new Map<string, Place[]>()
  for (const entry of entries)
    for (const { id, report, span } of entry.attestations) {
      if (!current.has(id)) redirects.set(id, entry.id)
      const key = `${report} ${entry.kind}`
      const list = places.get(key) ?? []
      if (list.length === 0) places.set(key, list)
      list.push({ start: span.start, end: span.end, to: entry.id, fresh: !before.has(id) })
    }
  for (const old of known) {
    if (current.has(old.id) || redirects.has(old.id)) continue
    const to = mostOverlapping(places.get(`${old.report} ${old.kind}`) ?? [], old)
    if (to) redirects.set(old.id, to)
  }
  return [...redirects].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** The place that shares most with an old one, and half of the shorter at least. */
function mostOverlapping(places: readonly Place[], old: Issued): string | null {
  let best: { to: string; weight: number } | null = null
  for (const { start, end, to, fresh } of places) {
    const common = Math.min(end, old.end) - Math.max(start, old.start)
    if (common <= 0 || 2 * common < Math.min(end - start, old.end - old.start)) continue
    const weight = common + (fresh ? FRESH : 0)
    if (!best || weight > best.weight || (weight === best.weight && to < best.to)) best = { to, weight }
  }
  return best?.to ?? null
}

/** More than any words are long. */
const FRESH = 1e9
