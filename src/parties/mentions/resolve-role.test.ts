import { describe, expect, test } from 'vitest'
import { mentionsOf, told } from './example.ts'

describe('roles without a name', () => {
  test.each([
    ['Kremlin spokesman Dmitry Peskov came. The spokesman left.', 'The spokesman → Dmitry Peskov [RUS]'],
    ['Vladimir Putin came to Sochi. The Russian chief left.', 'The Russian chief → Vladimir Putin [RUS]'],
    [
      'US President-elect Donald Trump won. The US president-elect left.',
      'The US president-elect → Donald Trump [USA]',
    ],
    [
      'Iranian Foreign Minister Abbas Araghchi came. The diplomat left.',
      'The diplomat → Abbas Araghchi [IRN]',
    ],
    ['NATO Secretary General Mark Rutte came. The NATO chief left.', 'The NATO chief → Mark Rutte [NATO]'],
    ['Putin met his US counterpart, Joe Biden.', 'his US counterpart, Joe Biden → Joe Biden [USA]'],
    [
      'Dmitry Peskov spoke for Moscow. Putin’s press secretary left.',
      'Putin’s press secretary → Dmitry Peskov [RUS]',
    ],
    ['Belarus waits. A senior US official left.', 'A senior US official → senior US official [USA]'],
    ['Two European diplomats left.', 'Two European diplomats → European diplomats [EU]'],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line)
  })

  test('who is not introduced is not guessed', () => {
    expect(told('The Russian president left.')).toEqual(['The Russian president → Russian president [RUS]'])
    expect(
      told('US President Joe Biden met former US president Barack Obama. The US president left.').at(-1),
    ).toBe('The US president → Joe Biden [USA]')
  })

  test('a ministry’s spokeswoman is not the head of state’s spokesman', () => {
    const found = told(
      'Kremlin spokesman Dmitry Peskov and Russian Foreign Ministry spokeswoman Maria Zakharova spoke. The Foreign Ministry spokeswoman left, then the Kremlin spokesman.',
    )
    expect(found.slice(2)).toEqual([
      'The Foreign Ministry spokeswoman → Maria Zakharova [RUS]',
      'the Kremlin spokesman → Dmitry Peskov [RUS]',
    ])
  })

  test.each([
    [
      'A spokesperson for US Secretary of State Marco Rubio left.',
      'A spokesperson for US Secretary of State Marco Rubio → spokesperson for Marco Rubio [USA]',
    ],
    [
      'A spokesman for President Nicolás Maduro left.',
      'A spokesman for President Nicolás Maduro → spokesman for Nicolas Maduro [VEN]',
    ],
    [
      'A spokeswoman for Cuban Trade Minister Jose Testado left.',
      'A spokeswoman for Cuban Trade Minister Jose Testado → spokeswoman for Jose Testado [CUB]',
    ],
    ['An aide to Ayatollah Khamenei left.', 'An aide to Ayatollah Khamenei → aide to Khamenei [IRN]'],
    [
      'President Vladimir Putin’s spokesman left.',
      'President Vladimir Putin’s spokesman → President Vladimir Putin’s spokesman [RUS]',
    ],
    [
      'A spokesman for the U.N. secretary-general left.',
      'A spokesman for the U.N. secretary-general → spokesman for the U.N. secretary-general [UN]',
    ],
  ])('whom a role serves belongs to it: %s', (text, line) => {
    expect(told(text)).toEqual([line])
    expect(mentionsOf(text)[0]).toMatchObject({ form: 'role', kind: 'person', known: false })
  })

  test('a spokesman and his master’s spokesman are one', () => {
    const found = mentionsOf('A spokesman for Nicolas Maduro came. Maduro’s spokesman left.')
    expect(new Set(found.map((mention) => mention.entity)).size).toBe(1)
  })

  test.each([
    ['Cuba waits. Bruno Rodriguez came. The minister left.', 'The minister → Bruno Rodriguez [CUB]'],
    ['Cuban President Miguel Diaz-Canel came. The leader left.', 'The leader → Miguel Diaz-Canel [CUB]'],
    ['Iran’s oil minister came. The minister left.', 'The minister → Iran’s oil minister [IRN]'],
    ['A senior US diplomat came to Havana. The diplomat left.', 'The diplomat → senior US diplomat [USA]'],
    [
      'TEHRAN – Foreign Minister Farid Testani came to see the US. The minister left.',
      'The minister → Farid Testani [IRN]',
    ],
    [
      'Lech Probny, the Polish deputy minister, came. The Polish official left.',
      'The Polish official → Lech Probny [POL]',
    ],
    ['Kaja Kallas came. The EU’s top diplomat left.', 'The EU’s top diplomat → Kaja Kallas [EU]'],
    [
      'Dmitry Peskov came. The official representative of the Kremlin left.',
      'The official representative of the Kremlin → Dmitry Peskov [RUS]',
    ],
  ])('who was introduced keeps name and side: %s', (text, line) => {
    expect(told(text)).toContain(line)
  })

  test('who held the office all the time in which a report was published is meant', () => {
    const days = (earliest: string, latest: string) => ({ earliest, latest, basis: 'given' })
    const names = (text: string, published: ReturnType<typeof days>) =>
      mentionsOf(text, undefined, published).map((mention) => mention.name)
    expect(names('The Russian president left.', days('2015-03-01', '2015-04-01'))).toEqual(['Vladimir Putin'])
    expect(names('The Iranian president left.', days('2015-03-01', '2015-04-01'))).toEqual(['Hassan Rouhani'])
    expect(names('The US secretary of state left.', days('2014-03-01', '2014-03-01'))).toEqual(['John Kerry'])
    expect(names('The US president left.', days('2016-12-01', '2017-02-01'))).toEqual(['US president'])
    expect(names('The Iranian leader left.', days('2015-03-01', '2015-04-01'))).toEqual(['Iranian leader'])
    expect(names('The former US president left.', days('2015-03-01', '2015-03-01'))).toEqual([
      'former US president',
    ])
    expect(
      names('A Russian president left. He met his US counterpart.', days('2015-03-01', '2015-03-01')),
    ).toEqual(['Russian president', 'US counterpart'])
  })

  test('words that only look like roles', () => {
    expect(told('The official forecast of the general public beat any official guess.')).toEqual([])
  })
})
