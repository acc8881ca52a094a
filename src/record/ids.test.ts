import { expect, test } from 'vitest'
import { told } from '../../test/record/readings.ts'
import { buildRecord } from './build.ts'
import { attestationId } from './ids.ts'

const WORDS = 'The licence ends on Friday and there will be no other after it'
const says = [{ who: 'An Official', of: 'USA', words: WORDS }]

test('an id is r_ and 16 hex, from the report, the kind and the place', () => {
  expect(attestationId('sha256:a', 'event', 12)).toMatch(/^r_[0-9a-f]{16}$/)
  const all = [
    attestationId('sha256:a', 'event', 12),
    attestationId('sha256:a', 'event', 12, 1),
    attestationId('sha256:a', 'claim', 12),
    attestationId('sha256:b', 'event', 12),
  ]
  expect(new Set(all).size).toBe(4)
})

test('an entry has the id of its first attestation; the others redirect to it', () => {
  const record = buildRecord([
    told(1, { text: `Later: “${WORDS}.”`, on: '2024-04-18', says }),
    told(2, { text: `“${WORDS}”, he said.`, on: '2024-04-17', says }),
  ])
  const [entry] = record.entries
  const [first, second] = entry?.attestations ?? []
  expect(entry?.id).toBe(first?.id)
  expect(first?.report).toBe(record.reports[1]?.hash)
  expect(record.redirects).toEqual([{ from: second?.id, to: first?.id }])
})

test('an id given out for words that a new reading cuts otherwise leads to the entry that has them', () => {
  const text = `“${WORDS}”, he said.`
  const before = buildRecord([told(1, { text, on: '2024-04-17', says })])
  const [old] = before.entries
  const issued = before.entries.map(({ id, kind, attestations: [first] }) => ({
    id,
    kind,
    report: first?.report ?? '',
    start: first?.span.start ?? 0,
    end: first?.span.end ?? 0,
  }))
  const again = told(1, {
    text,
    on: '2024-04-17',
    says: [{ who: 'An Official', of: 'USA', words: WORDS.slice(4) }],
  })
  const after = buildRecord([again], {
    issued: [...issued, { ...issued[0], id: 'r_elsewhere', start: 900, end: 950 } as never],
  })
  expect(after.entries[0]?.id).not.toBe(old?.id)
  expect(after.redirects).toEqual([{ from: old?.id, to: after.entries[0]?.id }])
})
