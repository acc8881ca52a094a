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
    attestationId('sha256:a', 'event', 12, 'expel RUS USA'),
    attestationId('sha256:a', 'event', 12, 'expel USA RUS'),
    attestationId('sha256:a', 'event', 12, 'expel USA RUS', 1),
    attestationId('sha256:a', 'claim', 12),
    attestationId('sha256:b', 'event', 12),
  ]
  expect(new Set(all).size).toBe(6)
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

test('an event that a new reading finds on the same words takes no id of the others', () => {
  const text = 'Warsaw and Vilnius shut the crossing to lorries from Belarus.'
  const of = (actor: string) => ({ action: 'close' as const, actor, recipient: 'BLR', words: text })
  const before = buildRecord([told(1, { text, on: '2021-11-09', events: [of('LTU')] })])
  const issued = before.entries.map(({ id, kind, attestations: [first] }) => ({
    id,
    kind,
    report: first?.report ?? '',
    start: first?.span.start ?? 0,
    end: first?.span.end ?? 0,
  }))
  const after = buildRecord([told(1, { text, on: '2021-11-09', events: [of('POL'), of('LTU')] })], { issued })
  const lithuanian = after.entries.find((each) => each.kind === 'event' && each.actor?.party === 'LTU')
  expect(lithuanian?.id).toBe(before.entries[0]?.id)
  // An actor read anew: the id leads to the new entry on the same words, not to one that was there before.
  const again = buildRecord([told(1, { text, on: '2021-11-09', events: [of('LTU'), of('POL')] })], {
    issued: [...issued, { ...(issued[0] as (typeof issued)[0]), id: 'r_unnamed' }],
  })
  const polish = again.entries.find((each) => each.kind === 'event' && each.actor?.party === 'POL')
  expect(again.redirects).toEqual([{ from: 'r_unnamed', to: polish?.id }])
})
