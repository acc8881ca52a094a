import type { Record } from '../../src/model/record.ts'
import type { IssuedId, SearchHit, Store, StoredReport } from '../../src/store/store.ts'

/** A store that keeps everything in memory: for tests, and for readings that nobody wants to keep. */
export function memoryStore(): Store {
  const reports = new Map<string, StoredReport>()
  const issued = new Map<string, IssuedId>()
  let record: { record: Record; generation: number } | null = null
  let generation = 0
  return {
    add(report, reading) {
      const known = reports.get(report.hash)
      if (known && JSON.stringify(known.reading.made) === JSON.stringify(reading.made)) return 'known'
      generation++
      const number = known?.number ?? reports.size + 1
      reports.set(report.hash, {
        number,
        report,
        reading,
        addedAt: known?.addedAt ?? new Date(0).toISOString(),
      })
      return known ? 'reread' : 'added'
    },
    madeBy: (hash) => reports.get(hash)?.reading.made ?? null,
    reports: () => [...reports.values()].sort((a, b) => a.number - b.number),
    report: (hash) => reports.get(hash) ?? null,
    count: () => reports.size,
    generation: () => generation,
    record: () => (record?.generation === generation ? record.record : null),
    keepRecord(made, from) {
      if (from !== generation) return
      record = { record: made, generation }
      for (const entry of made.entries)
        for (const { id, report, span } of entry.attestations)
          issued.set(id, { id, report, kind: entry.kind, start: span.start, end: span.end })
    },
    issuedIds: () => [...issued.values()],
    search(words, limit) {
      const wanted = words.toLowerCase()
      const hits: SearchHit[] = []
      for (const { report, number } of reports.values()) {
        const start = report.text.toLowerCase().indexOf(wanted)
        if (start < 0) continue
        const end = start + words.length
        hits.push({
          report: report.hash,
          number,
          title: report.title,
          span: { start, end, text: report.text.slice(start, end) },
        })
      }
      return hits.slice(0, limit)
    },
    close() {},
  }
}
