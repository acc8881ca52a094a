import { describe, expect, test } from 'vitest'
import { mentionsOf, told } from './example.ts'

describe('states, blocs, organs and outlets', () => {
  test('names, abbreviations, adjectives and seats', () => {
    expect(
      told('The U.S. and the UK told Minsk and the Kremlin that German firms, Burma and TASS know us.'),
    ).toEqual([
      'U.S. → United States [USA]',
      'UK → United Kingdom [GBR]',
      'Minsk → Minsk [BLR]',
      'Kremlin → Kremlin [RUS]',
      'German → Germany [DEU]',
      'Burma → Myanmar [MMR]',
      'TASS → TASS [–]',
    ])
  })

  test('words that are names only with a capital', () => {
    expect(
      told('Turkey ate turkey, Chad met us, and it may rain on polish.').map((line) => line.split(' ')[0]),
    ).toEqual(['Turkey', 'Chad'])
  })

  test('hyphens: compounds give one mention a party, prefixes stay with their word', () => {
    const found = mentionsOf('US-Iran talks, US-led curbs and anti-Cuban measures')
    expect(found.map((mention) => mention.text)).toEqual(['US', 'Iran', 'US', 'anti-Cuban'])
    const last = found.at(-1)
    expect(last && [last.form, last.party, last.core.end - last.core.start]).toEqual(['adjective', 'CUB', 5])
  })

  test('a possessive is not part of the mention; the longest name wins', () => {
    expect(told('Iran’s oil, New Mexico’s oil, and the Washington Post')).toEqual([
      'Iran → Iran [IRN]',
      'Washington Post → Washington Post [–]',
    ])
  })

  test('a slip in a long name is read through', () => {
    expect(told('Havana blames the Unites States and Suadi Arabia.')).toEqual([
      'Havana → Havana [CUB]',
      'Unites States → United States [USA]',
      'Suadi Arabia → Saudi Arabia [SAU]',
    ])
  })

  test('an alliance is one mention of a side', () => {
    expect(
      told('Washington and its allies, and later Western countries and EU member states, agreed.'),
    ).toEqual([
      'Washington and its allies → the West [WEST]',
      'Western countries → the West [WEST]',
      'EU member states → European Union [EU]',
    ])
  })

  test('"the bloc" takes up the European Union, and nothing where none was named', () => {
    expect(told('The EU met. Later the bloc voted.').at(-1)).toBe('bloc → European Union [EU]')
    expect(told('Later the bloc voted.')).toEqual([])
  })

  test('institutions by adjective, possessive and "of"', () => {
    expect(
      told(
        'Iran’s foreign ministry summoned the Polish ambassador; the Ministry of Foreign Affairs of Cuba did not.',
      ),
    ).toEqual([
      'Iran’s foreign ministry → Iranian Foreign Ministry [IRN]',
      'the Polish ambassador → Polish ambassador [POL]',
      'the Ministry of Foreign Affairs of Cuba → Cuban Foreign Ministry [CUB]',
    ])
  })

  test('"the ministry" is the one named before; a bare one belongs to the state spoken of', () => {
    expect(told('China’s commerce ministry acted. The ministry gave no date.').at(-1)).toBe(
      'The ministry → Chinese commerce ministry [CHN]',
    )
    expect(told('CARACAS, March 2 – The government gave no date.').at(-1)).toBe(
      'The government → Venezuelan government [VEN]',
    )
  })
})

test.each([
  [
    'BEIJING – China scolds the US. The Pentagon waits. The foreign ministry spoke.',
    'Chinese Foreign Ministry [CHN]',
  ],
  [
    'Cuba scolds the United States. The US waits. The foreign ministry spoke.',
    'Cuban Foreign Ministry [CUB]',
  ],
  [
    'LONDON – Iranian ministry spokesman Farid Testani spoke of Iraq. Britain replied. The foreign ministry spoke.',
    'Iranian Foreign Ministry [IRN]',
  ],
  ['China waits. The US Commerce Department acted. The department spoke.', 'US Commerce Department [USA]'],
])('an organ belongs to a state that has one: %s', (text, whose) => {
  const last = mentionsOf(text).at(-1)
  expect(`${last?.name} [${last?.party}]`).toBe(whose)
})

test.each([
  ['Cuba waits. The country’s president left.', 'The country’s president → country’s president [CUB]'],
  [
    'Cuba waits. The country’s foreign ministry spoke.',
    'The country’s foreign ministry → Cuban Foreign Ministry [CUB]',
  ],
  [
    'Coup leader Abdourahmane Tchiani and his spokesman Jose Testado left.',
    'his spokesman Jose Testado → Jose Testado [NER]',
  ],
  [
    'Iranian Foreign Ministry spokesman Farid Testani left. The ministry spoke.',
    'The ministry → Iranian Foreign Ministry [IRN]',
  ],
  [
    'US State Department spokesman Jose Testado left. The department spoke.',
    'The department → US State Department [USA]',
  ],
  ['North Korea and Seoul met. Later the North fired.', 'North → North Korea [PRK]'],
  [
    'North Korean Ambassador to the UN Kim Song, the U.N. envoy, left.',
    'North Korean Ambassador to the UN Kim Song, the U.N. envoy → Kim Song [PRK]',
  ],
  [
    'Assistant Secretary of State for Near Eastern Affairs Jose Testado left.',
    'Assistant Secretary of State for Near Eastern Affairs Jose Testado → Jose Testado [USA]',
  ],
])('whose it is where the words leave it out: %s', (text, line) => {
  expect(told(text)).toContain(line)
})

test('"the north" of anything else is not North Korea', () => {
  expect(told('North Korea waits in the North Atlantic and the South of France.')).not.toContain(
    'North → North Korea [PRK]',
  )
})

test('"the department" is nobody’s where none was named', () => {
  expect(told('Later the department and the council spoke.')).toEqual([])
})

describe('persons', () => {
  test('role and name are one mention, its core is the name', () => {
    const [found] = mentionsOf('Chinese Foreign Ministry spokeswoman Mao Ning declined.')
    expect(found).toMatchObject({
      text: 'Chinese Foreign Ministry spokeswoman Mao Ning',
      role: 'Chinese Foreign Ministry spokeswoman',
      name: 'Mao Ning',
      party: 'CHN',
      gender: 'f',
      form: 'person',
    })
    expect(found?.text.slice(found.core.start - found.start)).toBe('Mao Ning')
  })

  test('people whom no table knows take their party from their role', () => {
    expect(
      told(
        'Iranian deputy oil minister Farid Testani and Rosa Prueba, spokeswoman for the Foreign Ministry of Panama, agreed. Testani left.',
      ),
    ).toEqual([
      'Iranian deputy oil minister Farid Testani → Farid Testani [IRN]',
      'Rosa Prueba, spokeswoman for the Foreign Ministry of Panama → Rosa Prueba [PAN]',
      'Testani → Farid Testani [IRN]',
    ])
  })

  test('"of" and "for" before a name: the role’s own or the one it serves', () => {
    expect(told('The press secretary of the President of Russia Dmitry Peskov spoke.')).toEqual([
      'The press secretary of the President of Russia Dmitry Peskov → Dmitry Peskov [RUS]',
    ])
    expect(told('A spokesman for President Vladimir Putin spoke. It was Dmitry Peskov.')[0]).toBe(
      'A spokesman for President Vladimir Putin → Dmitry Peskov [RUS]',
    )
  })

  test('surnames, brackets, titles and possessives go back to one person', () => {
    const found = mentionsOf(
      'Cuba wrote to President [Barack] Obama of the United States. Mr Obama answered. Obama’s envoy came.',
    )
    const people = found
      .filter((mention) => mention.entity === 'person:Barack Obama')
      .map((mention) => mention.text)
    expect(people).toEqual(['President [Barack] Obama', 'Mr Obama'])
    expect(found.at(-1)).toMatchObject({ text: 'Obama’s envoy', party: 'USA', form: 'role' })
  })

  test.each([
    ['Testbank CEO German Probe left.', 'CEO German Probe → German Probe [–]'],
    ['Rosneft chief executive Igor Sechin left.', 'Rosneft chief executive Igor Sechin → Igor Sechin [–]'],
    ['Novelist China Muster left.', 'Novelist China Muster → China Muster [–]'],
    ['Jordan Muster said so.', 'Jordan Muster → Jordan Muster [–]'],
    [
      'German Muster, the energy minister of Cuba, left.',
      'German Muster, the energy minister of Cuba → German Muster [CUB]',
    ],
    ['Hong Kong chief executive Wong Probe left.', 'Hong Kong chief executive Wong Probe → Wong Probe [HKG]'],
    ['German Chancellor Friedrich Merz left.', 'German Chancellor Friedrich Merz → Friedrich Merz [DEU]'],
  ])('given names that are states’ too: %s', (text, line) => {
    expect(told(text)).toEqual([line])
  })

  test('a headline’s state is no given name, and "Testown-based" nobody', () => {
    expect(told('Israel Strikes Iran As Tensions Rise Over Sites')[0]).toBe('Israel → Israel [ISR]')
    expect(told('The Testown-based firm said so.')).toEqual([])
  })

  test('another with the same surname is someone else', () => {
    const found = mentionsOf('US President Joe Biden spoke. Hunter Biden said nothing. Biden left.')
    expect(found.map((mention) => mention.name)).toEqual(['Joe Biden', 'Hunter Biden', 'Joe Biden'])
  })

  test('names in lower case and literally translated ones count where the true name occurs', () => {
    expect(
      told(
        'Donald trump won. The US knows what trump wants, said Dmitry Peskov of Russia. As the Sands noted, it is early.',
      ),
    ).toEqual([
      'Donald trump → Donald Trump [USA]',
      'US → United States [USA]',
      'trump → Donald Trump [USA]',
      'Dmitry Peskov → Dmitry Peskov [RUS]',
      'Russia → Russia [RUS]',
      'the Sands → Dmitry Peskov [RUS]',
    ])
    expect(told('The Sands of Russia shift.').some((line) => line.includes('Peskov'))).toBe(false)
  })

  test('other spellings and letters are the same person', () => {
    expect(
      told('Kyiv thanked Volodymyr Zelensky. Zelenskiy and Recep Tayyip Erdoğan spoke; Erdogan left.').slice(
        1,
      ),
    ).toEqual([
      'Volodymyr Zelensky → Volodymyr Zelensky [UKR]',
      'Zelenskiy → Volodymyr Zelensky [UKR]',
      'Recep Tayyip Erdoğan → Recep Tayyip Erdogan [TUR]',
      'Erdogan → Recep Tayyip Erdogan [TUR]',
    ])
  })

  test('in headlines capitals make no names', () => {
    expect(told('Putin WON’T meet Biden, Moscow and Washington say')).toContain(
      'Putin → Vladimir Putin [RUS]',
    )
    expect(told('Maduro Rejects Every Demand From Washington As Caracas Braces For Sanctions')).toEqual([
      'Maduro → Nicolas Maduro [VEN]',
      'Washington → Washington [USA]',
      'Caracas → Caracas [VEN]',
    ])
  })

  test('a pronoun is nobody’s surname, though He Yadong is called so', () => {
    const found = told('He spoke to China. Commerce Ministry spokesman He Yadong spoke. He left.')
    expect(found.filter((line) => line.startsWith('He '))).toEqual([])
  })

  test('months and surnames are told apart', () => {
    const found = told('British Prime Minister Theresa May spoke in May. May left.')
    expect(found.filter((line) => line.startsWith('May'))).toEqual(['May → Theresa May [GBR]'])
  })
})

test('a user’s rows come first', () => {
  const people = [
    {
      person: 'Testa Testova',
      gender: 'f' as const,
      aliases: [],
      mt: [],
      party: 'RUS',
      office: 'spokesperson' as const,
      title: 'Kremlin spokeswoman',
      from: '2030',
      to: null,
      acting: false,
      note: null,
    },
  ]
  const found = mentionsOf('Testa Testova spoke. The Kremlin spokeswoman left.', { people })
  expect(found.map((mention) => mention.name)).toEqual(['Testa Testova', 'Testa Testova'])
})
