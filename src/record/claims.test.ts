import { describe, expect, test } from 'vitest'
import { type Done, told } from '../../test/record/readings.ts'
import type { ClaimEntry } from '../model/record.ts'
import { buildRecord } from './build.ts'

type Given = Parameters<typeof told>[1]

function claimsOf(...given: Given[]): ClaimEntry[] {
  const { entries } = buildRecord(given.map((each, i) => told(i + 1, each)))
  return entries.filter((each): each is ClaimEntry => each.kind === 'claim')
}

const act = (on: string, actor: string, recipient: string, more: Partial<Done> = {}): Given => {
  const words = `${actor} moved against ${recipient} on ${on}.`
  return { text: words, on, events: [{ action: 'impose', actor, recipient, words, on, ...more }] }
}
const NEVER = 'We have never put a single sanction on them'
const speaker = { who: 'A. Minister', of: 'CUB', words: NEVER }

const claiming = (about: NonNullable<Given['claims']>[number]['about'], kind: 'acts' | 'origin'): Given => ({
  text: `“${NEVER}”, the minister said.`,
  on: '2021-07-22',
  says: [speaker],
  claims: [{ words: NEVER, kind, claimant: 'A. Minister', party: 'CUB', in: 0, about }],
})

describe('claims beside the record', () => {
  test('a denied act meets the acts of that side, and only earlier ones', () => {
    const denial = claiming({ action: 'impose', actor: 'CUB', recipient: 'USA', polarity: 'negated' }, 'acts')
    const [claim] = claimsOf(
      denial,
      act('2020-03-01', 'CUB', 'USA', { measures: ['entry-ban'] }),
      act('2022-01-01', 'CUB', 'USA'),
      act('2020-05-01', 'CUB', 'USA', { polarity: 'negated' }),
      act('2020-06-01', 'USA', 'CUB'),
    )
    expect(claim?.against).toMatchObject([
      { words: 'CUB moved against USA on 2020-03-01.', why: 'same act by the same side, done' },
    ])
    expect(claim?.for).toMatchObject([{ why: 'same act by the same side, denied' }])
  })

  test('its own words are no evidence for it', () => {
    const denial = claiming({ action: 'impose', actor: 'CUB', recipient: 'USA', polarity: 'negated' }, 'acts')
    const own: Done[] = [
      { action: 'impose', actor: 'CUB', recipient: 'USA', polarity: 'negated', words: NEVER },
    ]
    expect(claimsOf({ ...denial, events: own })[0]).toMatchObject({ for: [], against: [] })
  })

  test('who began: the earliest act between the two on record', () => {
    const theyBegan = claiming({ actor: 'USA', recipient: 'CUB' }, 'origin')
    const acts = [act('1960-10-19', 'USA', 'CUB'), act('1961-02-01', 'CUB', 'USA')]
    expect(claimsOf(theyBegan, ...acts)[0]).toMatchObject({
      for: [{ why: expect.stringContaining('earliest') }],
      against: [],
    })
    const weDidNot = claiming({ actor: 'CUB', recipient: 'USA', polarity: 'negated' }, 'origin')
    expect(claimsOf(weDidNot, ...acts)[0]?.for).toHaveLength(1)
    const other = [act('1960-10-19', 'CUB', 'USA'), act('1961-02-01', 'USA', 'CUB')]
    expect(claimsOf(weDidNot, ...other)[0]?.against).toHaveLength(1)
    const sameDay = [act('1960-10-19', 'CUB', 'USA'), act('1960-10-19', 'USA', 'CUB')]
    expect(claimsOf(weDidNot, ...sameDay)[0]).toMatchObject({ for: [], against: [] })
  })

  test('who began, told several ways in one report, is one claim with all its words', () => {
    const ways = [
      'It was not Havana that began',
      'Cuba did not start this quarrel',
      'It was begun by Washington',
    ] as const
    const claims = claimsOf({
      text: ways.map((words) => `“${words}”, the minister said.`).join(' '),
      on: '2021-07-22',
      says: ways.map((words) => ({ ...speaker, words })),
      claims: ways.map((words, i) => ({
        words,
        kind: 'origin' as const,
        claimant: 'A. Minister',
        party: 'CUB',
        in: i,
        about:
          i === 2
            ? { actor: 'USA', recipient: 'CUB' }
            : { actor: 'CUB', recipient: i === 0 ? 'USA' : null, polarity: 'negated' as const },
      })),
    })
    expect(claims).toHaveLength(1)
    expect(claims[0]?.attestations.map(({ span }) => span.text)).toEqual([...ways])
  })

  test('a count meets other counts of the same', () => {
    const counting = (text: string, count: number, actor = 'USA'): Given => ({
      text,
      on: '2021-07-22',
      claims: [{ words: text, kind: 'count', about: { actor, recipient: 'CUB', count } }],
    })
    const [a, b, c] = [
      counting('There are 243 of them.', 243),
      counting('They made 240 in four years.', 240),
      counting('A newspaper counts 190.', 190),
    ]
    const claims = claimsOf(a as Given, b as Given, c as Given, counting('The Union has 12.', 12, 'EU'))
    const first = claims.find((each) => each.about.count === 243)
    expect(first?.for).toMatchObject([{ why: 'the same number: 240' }])
    expect(first?.against).toMatchObject([{ why: 'another number of the same: 190' }])
  })

  test('a headline is set beside its own body', () => {
    const text = 'Havana SHUTS embassy\n\nThe government is weighing whether to close its embassy.'
    const beside = 'weighing whether to close its embassy'
    const [claim] = claimsOf({ text, claims: [{ words: 'Havana SHUTS embassy', kind: 'headline', beside }] })
    expect(claim?.against).toMatchObject([
      { entry: null, words: beside, why: 'the body says less than the headline' },
    ])
  })

  test('what others say of the effect', () => {
    const effect = (who: string, words: string, polarity: 'affirmed' | 'negated'): Given => ({
      text: `“${words}”, ${who} said.`,
      on: '2021-07-22',
      says: [{ who, words }],
      claims: [
        { words, kind: 'effect', claimant: who, in: 0, about: { actor: 'USA', recipient: 'CUB', polarity } },
      ],
    })
    const claims = claimsOf(
      effect('B. Senator', 'The embargo does what it should do', 'affirmed'),
      effect('C. Deputy', 'Sixty years of it have brought nothing', 'negated'),
    )
    expect(claims.map((each) => each.against.map(({ why }) => why)).sort()).toEqual([
      ['B. Senator says the opposite'],
      ['C. Deputy says the opposite'],
    ])
  })

  test('the same claim in the same utterance told twice is one', () => {
    const denial = claiming({ action: 'impose', actor: 'CUB', polarity: 'negated' }, 'acts')
    expect(claimsOf(denial, { ...denial, text: `Elsewhere: “${NEVER}”.` })).toHaveLength(1)
  })
})
