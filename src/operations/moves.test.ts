import { expect, test } from 'vitest'
import { kept } from '../../test/record/kept.ts'
import { type Done, some, told } from '../../test/record/readings.ts'
import { moves } from './moves.ts'

const codes = (sides: { party: string | null }[]) => sides.map(({ party }) => party).sort()
const movesOf = (text: string, events: Done[], on = '2022-06-01') =>
  moves(kept(told(1, { text, on, events })), {}).rows

test('several doers in one clause, or several that it hits, are one act, and are answered as one', () => {
  const ban = 'Oslo, Bern and Ottawa shut their ports to ships of Minsk'
  const reply = 'Minsk closed its rivers to the three in reply'
  const three = ['NOR', 'CHE', 'CAN']
  const events: Done[] = [
    ...three.map(
      (actor): Done => ({
        action: 'impose',
        actor,
        recipient: 'BLR',
        words: ban,
        measures: ['transport-ban'],
        on: '2022-05-30',
      }),
    ),
    ...three.map(
      (recipient): Done => ({
        action: 'impose',
        actor: 'BLR',
        recipient,
        words: reply,
        measures: ['transport-ban'],
        on: '2022-06-01',
        answers: recipient === 'NOR' ? 0 : recipient === 'CHE' ? 1 : 2,
      }),
    ),
  ]
  const [row, ...rest] = movesOf(`${ban}. ${reply}.`, events)
  expect(rest).toEqual([])
  expect(codes(row?.act.actors ?? [])).toEqual(['BLR'])
  expect(codes(row?.act.recipients ?? [])).toEqual([...three].sort())
  expect(row?.answers.map(({ actors }) => codes(actors))).toEqual([[...three].sort()])
})

test('an answer that was ruled out is a move; what nobody thought of is none', () => {
  const act = 'Lima sent home four envoys'
  const no = 'La Paz will not expel anyone in reply'
  const never = 'La Paz will not close its consulate'
  const events: Done[] = [
    {
      action: 'expel',
      actor: 'PER',
      recipient: 'BOL',
      words: act,
      on: '2022-05-30',
      targets: [some('diplomat', 4)],
    },
    {
      action: 'expel',
      actor: 'BOL',
      recipient: 'PER',
      words: no,
      modality: 'planned',
      polarity: 'negated',
      answers: 0,
    },
    {
      action: 'close',
      actor: 'BOL',
      recipient: 'PER',
      words: never,
      modality: 'planned',
      polarity: 'negated',
    },
  ]
  const rows = movesOf(`${act}. ${no}. ${never}.`, events)
  expect(rows).toMatchObject([
    {
      act: { what: 'expulsion', polarity: 'negated' },
      answers: [{ what: 'expulsion of 4 diplomats' }],
      evidence: 'explicit',
    },
  ])
})

test('an act says what it does to what it hits', () => {
  const one = (more: Partial<Done>) =>
    movesOf('A step was taken', [
      { action: 'impose', actor: 'USA', recipient: 'CUB', words: 'A step was taken', ...more },
    ])[0]?.act.what
  expect(one({ targets: [some('vessel', 3)] })).toBe('sanctions on 3 vessels')
  expect(one({ action: 'expel', targets: [some('diplomat', null)] })).toBe('expulsion of diplomats')
  expect(one({ action: 'seize', targets: [some('aircraft', 1)] })).toBe('seizure of 1 aircraft')
  expect(one({ measures: ['entry-ban'], targets: [some('individual', null)] })).toBe('entry bans')
})

test('a headline that the body repeats is no second move', () => {
  const headline = 'House backs wider sanctions on Cuba'
  const body = 'The chamber voted to add to the sanctions'
  const of = (words: string, action: 'impose' | 'expand', fromHeadline: boolean): Done => ({
    action,
    actor: 'USA',
    recipient: 'CUB',
    words,
    modality: 'proposed',
    fromHeadline,
  })
  const rows = movesOf(`${headline}. ${body}.`, [of(headline, 'impose', true), of(body, 'expand', false)])
  expect(rows).toMatchObject([{ act: { what: 'wider sanctions' } }])
  expect(movesOf(`${headline}.`, [of(headline, 'impose', true)])).toHaveLength(1)
})
