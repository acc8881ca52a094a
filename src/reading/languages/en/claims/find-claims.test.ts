import { describe, expect, test } from 'vitest'
import { reportOf } from '../positions/report-of.ts'
import { findClaims } from './find-claims.ts'

const short = (context: ReturnType<typeof reportOf>) =>
  findClaims(context).map(
    ({ kind, about }) =>
      `${kind} ${about.action} ${about.actor}>${about.recipient} ${about.polarity}${about.count ? ` ${about.count}` : ''}`,
  )

const said = (party: string, words: string) => reportOf({ said: { party, form: 'direct', words } })

describe('what speakers assert', () => {
  test.each([
    ['RUS', 'We have never imposed sanctions on the United States.', 'acts impose RUS>USA negated'],
    ['BLR', 'We did not introduce any restrictions against the EU.', 'acts impose BLR>EU negated'],
    [
      'CHN',
      'The United States has imposed sanctions on China without reason.',
      'acts impose USA>CHN affirmed',
    ],
    ['IRN', 'The Americans have not lifted a single one of the sanctions.', 'acts lift USA>IRN negated'],
    ['IRN', 'Iran has kept all its promises under the nuclear deal.', 'acts null IRN>null affirmed'],
    ['IRN', 'It was the United States that left the JCPOA.', 'acts null USA>IRN affirmed'],
    ['IRN', 'The campaign of pressure has backfired.', 'effect impose null>null negated'],
    ['USA', 'The sanctions have stopped the regime.', 'effect impose null>null affirmed'],
    ['RUS', 'We have not expelled a single diplomat.', 'acts expel RUS>null negated'],
    ['RUS', 'The sanctions war was started by Washington.', 'origin impose USA>RUS affirmed'],
    ['CHN', 'China did not start this trade war.', 'origin impose CHN>null negated'],
    ['CUB', 'The blockade has failed.', 'effect impose null>null negated'],
    ['USA', 'Our sanctions are working.', 'effect impose null>null affirmed'],
    ['VEN', 'They hit us with 900 unilateral sanctions.', 'count impose null>null affirmed 900'],
  ])('%s: %s', (party, words, expected) => {
    expect(short(said(party, words))).toContain(expected)
  })

  test.each([
    ['RUS', 'We will not impose sanctions.'],
    ['RUS', 'Have we imposed sanctions on anyone?'],
    ['RUS', 'Trump said the sanctions have failed.'],
    ['USA', 'If the sanctions have failed, we will see it.'],
    ['USA', 'We hope that sanctions work.'],
    ['EU', 'The Council added 12 names to the list.'],
    ['EU', 'The sanctions of 2014 were renewed.'],
    ['IRN', 'The talks will start on Monday.'],
    ['IRN', 'Iran never left the negotiating table.'],
    ['IRN', 'Iran has fulfilled all its commitments.'],
    ['RUS', 'We have not broken our relationship with anyone.'],
    ['RUS', 'We have not started any dialogue on sanctions.'],
    ['USA', 'The sanctions will fail if nobody enforces them.'],
  ])('%s asserts nothing by: %s', (party, words) => {
    expect(short(said(party, words))).toEqual([])
  })
})

test('the narrator counts and judges, and nobody is the claimant', () => {
  const claims = findClaims(
    reportOf({
      told: 'Washington and its allies have imposed 5,300 sanctions on Moscow. The curbs have failed.',
    }),
  )
  expect(claims.map(({ id, kind, claimant, quotation }) => [id, kind, claimant, quotation])).toEqual([
    ['c1', 'count', null, null],
    ['c2', 'effect', null, null],
  ])
  expect(claims[0]?.about).toMatchObject({ actor: 'WEST', recipient: 'RUS', count: 5300 })
})

describe('a headline beside its body', () => {
  const headline = (title: string, told: string) =>
    findClaims(reportOf({ title, told })).filter((claim) => claim.kind === 'headline')

  test('a firm no, where the body leaves it open', () => {
    const [claim] = headline(
      'Macron will not meet Lukashenko',
      'Reporters asked about a meeting of Macron and Lukashenko. The Elysee said no final decision had been taken.',
    )
    expect(claim?.about).toMatchObject({ action: 'meet', polarity: 'negated', actor: 'FRA' })
    expect(claim?.beside?.text).toBe('The Elysee said no final decision had been taken.')
    expect(claim?.span.text).toBe('Macron will not meet Lukashenko')
  })

  test('a deed, where the body only weighs it', () => {
    const [claim] = headline(
      'EU bans Russian gas',
      'The EU is considering banning Russian gas, two officials said. Talks go on.',
    )
    expect(claim?.about).toMatchObject({
      action: 'impose',
      polarity: 'affirmed',
      actor: 'EU',
      recipient: 'RUS',
    })
    expect(claim?.beside?.text).toContain('considering banning')
  })

  test.each([
    ['EU may ban Russian gas', 'The EU is considering banning Russian gas, two officials said.'],
    ['EU considers ban on Russian gas', 'The EU is considering banning Russian gas, two officials said.'],
    [
      'Macron will not meet Lukashenko',
      'Macron will not meet Lukashenko, the palace said. It ruled the meeting out.',
    ],
    ['EU bans Russian gas', 'The EU banned Russian gas on Monday. Traders had feared it.'],
    [
      'Scholars write about anti-Russian bans',
      'The EU is considering banning Russian gas, two officials said.',
    ],
    [
      'Minister dismisses the threat of the EU to ban Russian gas',
      'The EU is considering banning Russian gas, two officials said.',
    ],
    ['Will Macron meet Lukashenko?', 'A meeting of Macron and Lukashenko is still possible.'],
  ])('says no more than its body: %s', (title, told) => {
    expect(headline(title, told)).toEqual([])
  })
})
