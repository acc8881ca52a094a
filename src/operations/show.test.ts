import { describe, expect, test } from 'vitest'
import { kept } from '../../test/record/kept.ts'
import { some, told } from '../../test/record/readings.ts'
import { recordOf } from './record.ts'
import { search } from './search.ts'
import { show } from './show.ts'

const WORDS = 'The ban on our coal was meant to hurt and it did'
const says = [{ who: 'Tanaka Example', of: 'JPN', words: WORDS }]
const REPORTS = [
  told(1, { text: `A long day. “${WORDS}”, Tanaka said.`, on: '2022-04-08', says, title: 'A long day' }),
  told(2, { text: `“${WORDS}”, the minister told the chamber.`, on: '2022-04-09', says }),
  told(3, {
    text: 'Tokyo is to ban coal from 2 firms. On Friday it banned coal from 2 firms.',
    on: '2022-04-08',
    events: [
      {
        action: 'impose',
        modality: 'planned',
        actor: 'JPN',
        recipient: 'RUS',
        words: 'Tokyo is to ban coal from 2 firms',
        targets: [some('entity', 2)],
      },
      {
        action: 'impose',
        actor: 'JPN',
        recipient: 'RUS',
        words: 'On Friday it banned coal from 2 firms',
        on: '2022-04-08',
        targets: [some('entity', 2)],
      },
    ],
  }),
]

describe('show', () => {
  test('an entry has its words with what stands around them', () => {
    const store = kept(...REPORTS)
    const shown = show(store, { id: '1:q1' })
    expect(shown).toMatchObject({
      kind: 'entry',
      entry: { kind: 'utterance', words: WORDS },
      attestations: [
        { number: 1, title: 'A long day', before: 'A long day. “', after: '”, Tanaka said.' },
        { number: 2, before: '“' },
      ],
    })
  })

  test('every id leads there, its own and those of its attestations', () => {
    const store = kept(...REPORTS)
    const record = recordOf(store)
    for (const entry of record.entries)
      for (const { id } of entry.attestations)
        expect(show(store, { id })).toMatchObject({ entry: { id: entry.id } })
  })

  test('an act names the plan that it confirms', () => {
    const store = kept(...REPORTS)
    expect(show(store, { id: '3:e2' })).toMatchObject({
      related: [{ relation: 'confirms', words: 'Tokyo is to ban coal from 2 firms' }],
    })
    expect(show(store, { id: '3:e1' })).toMatchObject({ related: [{ relation: 'confirmed by' }] })
  })

  test('a number is a report, with its entries', () => {
    const shown = show(kept(...REPORTS), { id: '[3]' })
    expect(shown).toMatchObject({ kind: 'report', report: { number: 3 }, copies: null })
    expect(shown.kind === 'report' && shown.entries.map(({ reports }) => reports)).toEqual([[3], [3]])
  })

  test.each([
    ['r_0000000000000000', 'There is no entry r_0000000000000000: look it up with “demarche timeline”'],
    ['9', 'There is no entry or report “9”'],
    ['9:q1', 'There is no report 9 (1 to 3).'],
    ['3:q1', 'Report 3 has no q1: it has e1, e2.'],
    ['nonsense', 'a place in a report (3:q2) or the number of a report (1 to 3).'],
  ])('%s is not there, and the message helps on', (id, message) => {
    expect(() => show(kept(...REPORTS), { id })).toThrow(message)
  })
})

describe('search', () => {
  test('finds passages and the entries that rest on them', () => {
    const store = kept(...REPORTS)
    const { rows } = search(store, { words: 'coal hurt' })
    const [entry] = recordOf(store).entries.filter((each) => each.kind === 'utterance')
    expect(rows.map(({ number }) => number).sort()).toEqual([1, 2])
    expect(rows[0]?.entries).toEqual([entry?.id])
    expect(search(store, { words: 'coal', limit: 1 }).rows).toHaveLength(1)
  })

  test('needs a word', () => {
    expect(() => search(kept(...REPORTS), { words: ' … ' })).toThrow('Nothing to search for')
  })
})
