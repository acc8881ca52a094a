import type { Report } from '../../model/report.ts'
import type { Range } from '../../model/span.ts'
import type { SearchHit, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { fromStored } from './exact-text.ts'
import { passageAround } from './passage.ts'
import { phrasesOf } from './query.ts'
import { HIT_END, HIT_START } from './words.ts'

/** A word in the title says more about a report than one in the body. */
const RANK = 'bm25(words, 4.0, 1.0), rowid'

/** Full-text search: reports with all of the words, or where there is none, with any of them. */
export function searchIn({ sql, snapshot }: Connection): Store['search'] {
  const matches = (query: string, limit: number) =>
    sql(`select rowid from words where words match ? order by ${RANK} limit ?`).all(query, limit) as {
      rowid: number
    }[]

  // Marked one by one: FTS5 would mark every report that matches before the best are picked. The number goes in as
  // a bigint, since node binds numbers as reals and FTS5 passes over a real row id without a word.
  const hitIn = (number: number, query: string): SearchHit => {
    const { marked } = sql(`select highlight(words, 1, ?, ?) as marked
      from words where words match ? and rowid = ?`).get(HIT_START, HIT_END, query, BigInt(number)) as {
      marked: string
    }
    const row = sql(`select hash, head, coalesce(readings.text, reports.text) as text from reports
      join readings on readings.report = reports.number and current = 1
      where reports.number = ?`).get(number) as { hash: string; head: string; text: unknown }
    const { title, body } = JSON.parse(row.head) as Report
    const span = passageAround(fromStored(row.text), body, inText(body, hitsOf(marked)))
    return { report: row.hash, number, title, span }
  }

  return (words, limit) => {
    const phrases = phrasesOf(words)
    const most = Math.max(0, Math.trunc(limit))
    if (phrases.length === 0 || most === 0) return []
    return snapshot(() => {
      for (const query of [phrases.join(' '), phrases.join(' OR ')]) {
        const found = matches(query, most)
        if (found.length > 0) return found.map(({ rowid }) => hitIn(rowid, query))
      }
      return []
    })
  }
}

/** Where the hits were in a text before FTS5 marked them. */
function hitsOf(marked: string): Range[] {
  const hits: Range[] = []
  let marks = 0
  for (let at = marked.indexOf(HIT_START); at >= 0; at = marked.indexOf(HIT_START, at + 1)) {
    const end = marked.indexOf(HIT_END, at)
    hits.push({ start: at - marks, end: end - marks - 1 })
    marks += 2
  }
  return hits
}

const shifted = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by })

/** Hits in the body put together, as places in the whole text. */
function inText(pieces: Range[], hits: Range[]): Range[] {
  const places: Range[] = []
  let before = 0
  let next = 0
  for (const { start, end } of pieces) {
    const length = end - start
    for (let hit = hits[next]; hit && hit.start < before + length; hit = hits[++next]) {
      places.push(shifted(hit, start - before))
    }
    before += length + 1
  }
  return places
}
