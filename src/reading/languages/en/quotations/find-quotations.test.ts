import { describe, expect, test } from 'vitest'
import { findMentions } from '../../../../parties/mentions/find-mentions.ts'
import { makeParties } from '../../../../parties/parties.ts'
import { layOut } from '../../../../text/document.ts'
import type { Attribution } from '../../../trained/attribution.ts'
import { findQuotations } from './find-quotations.ts'

const parties = makeParties()

/** Quotations as "speaker: content | content". */
function read(text: string, title: string | null = null): string[] {
  const range = title === null ? null : { start: 0, end: title.length }
  const whole = title === null ? text : `${title}\n\n${text}`
  const document = layOut(whole, [{ start: 0, end: whole.length }], range)
  return findQuotations(document, findMentions(document, parties), []).map(
    (q) => `${q.speaker?.name ?? null}: ${q.content.map((span) => span.text).join(' | ')}`,
  )
}

describe('reported speech', () => {
  test.each([
    [
      'verb, that',
      'Iranian Foreign Minister Abbas Araghchi said on Monday that Tehran would not give in to pressure.',
      'Abbas Araghchi: that Tehran would not give in to pressure',
    ],
    [
      'speaker last',
      'The restrictions have hurt ordinary families, Venezuelan President Nicolas Maduro said.',
      'Nicolas Maduro: The restrictions have hurt ordinary families',
    ],
    [
      'verb before speaker',
      'The list will grow longer next week, said EU foreign policy chief Josep Borrell.',
      'Josep Borrell: The list will grow longer next week',
    ],
    [
      'quotation marks',
      '“We will answer in kind,” Mao Ning told reporters in Beijing.',
      'Mao Ning: We will answer in kind,',
    ],
    [
      'who speaks, told between the marks',
      '“We will answer, – said Maria Zakharova. – The answer will hurt.”',
      'Maria Zakharova: We will answer, | The answer will hurt.',
    ],
    [
      'who speaks, behind a full stop',
      'The port will stay closed to them. Said the government of Viktor Orban, last week.',
      'government of Viktor Orban: The port will stay closed to them',
    ],
    [
      'an occasion behind the verb',
      'The ban must be dropped, Sergei Lavrov said on Monday ahead of a meeting planned for June.',
      'Sergei Lavrov: The ban must be dropped',
    ],
    [
      'a particle before a surname',
      'Ursula von der Leyen came to Riga. “We will close the gap,” von der Leyen said.',
      'Ursula von der Leyen: We will close the gap,',
    ],
    [
      'a name behind an occupation',
      '“Prices doubled within a week,” said dock worker Marisol Quintana.',
      'Marisol Quintana: Prices doubled within a week,',
    ],
    [
      'marks with a second piece',
      '“We will answer in kind,” Mao Ning said. “That is our right.”',
      'Mao Ning: We will answer in kind, | That is our right.',
    ],
    [
      'speaker first, colon',
      'Sergey Lavrov said: "No one will isolate us."',
      'Sergei Lavrov: No one will isolate us.',
    ],
    [
      'partly quoted',
      'Antony Blinken said the move was “a clear signal” to the junta.',
      'Antony Blinken: the move was “a clear signal” to the junta',
    ],
    [
      'according to, first',
      'According to Yonhap, the North fired two missiles at dawn.',
      'Yonhap: the North fired two missiles at dawn',
    ],
    [
      'according to, last',
      'Exports fell by a third last year, according to Rosstat.',
      'Rosstat: Exports fell by a third last year',
    ],
    [
      'as noted by',
      'As noted by Dmitry Medvedev, the West has run out of ideas.',
      'Dmitry Medvedev: the West has run out of ideas',
    ],
    [
      'adding',
      '“This is theft,” Maria Zakharova said, adding that Moscow would respond.',
      'Maria Zakharova: This is theft, | that Moscow would respond',
    ],
    [
      'an odd verb before "that"',
      'Lavrov burdened that the talks with Moscow had failed.',
      'Sergei Lavrov: that the talks with Moscow had failed',
    ],
    [
      'an odd verb at the end',
      'Nobody will profit from the embargo on Russia, Lavrov assured.',
      'Sergei Lavrov: Nobody will profit from the embargo on Russia',
    ],
    [
      'low marks',
      '„Die Tür bleibt offen“ is how Annalena Baerbock put it. „We will keep the measures in place until the war ends“, Baerbock said.',
      'Annalena Baerbock: We will keep the measures in place until the war ends',
    ],
    [
      'a dateline before it',
      'WASHINGTON, March 3 (Reuters) - The list will grow, Antony Blinken said.',
      'Antony Blinken: The list will grow',
    ],
    [
      'a dateline without a dash',
      'BRUSSELS The list will grow, Josep Borrell said.',
      'Josep Borrell: The list will grow',
    ],
    [
      'guillemets',
      '«We expect nothing from Brussels», said Alexander Lukashenko.',
      'Alexander Lukashenko: We expect nothing from Brussels',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toContain(expected)
  })

  test('a pronoun goes back to the last speaker', () => {
    const found = read(
      'Janet Yellen said that the price cap was working. She added that more steps would follow.',
    )
    expect(found[1]).toBe('Janet Yellen: that more steps would follow')
  })

  test('a role goes back to the person who holds it here', () => {
    const found = read(
      'Kremlin spokesman Dmitry Peskov declined to comment. The spokesman said that talks would continue.',
    )
    expect(found.at(-1)).toBe('Dmitry Peskov: that talks would continue')
  })

  test('speech that runs on over paragraphs stays one quotation', () => {
    const found = read(
      '“We never walked away from the table,” Kim Song said.\n\n“The other side did, and the world saw it happen.”',
    )
    expect(found).toEqual([
      'Kim Song: We never walked away from the table, | The other side did, and the world saw it happen.',
    ])
  })

  test('speech over two paragraphs goes to the speaker named after the second', () => {
    const found = read(
      '“The step follows talks with our partners.\n\nIt will be reviewed in June,” Josep Borrell said.',
    )
    expect(found).toEqual([
      'Josep Borrell: The step follows talks with our partners. | It will be reviewed in June,',
    ])
  })

  test('a paragraph that opens with a mark and never closes runs to its end', () => {
    const found = read(
      'Sergei Ryabkov said: “The treaty is dead.\n\n“We will not mourn it and we will not revive it.”',
    )
    expect(found).toEqual([
      'Sergei Ryabkov: The treaty is dead. | We will not mourn it and we will not revive it.',
    ])
  })

  test('headlines name their speaker after a comma, a colon or a dash', () => {
    expect(read('More text follows here.', 'Embargo will not bend Havana, says Díaz-Canel')[0]).toContain(
      'Embargo will not bend Havana',
    )
    expect(read('More text follows here.', 'Sanctions on Russia are an act of war – Lavrov')[0]).toBe(
      'Sergei Lavrov: Sanctions on Russia are an act of war',
    )
  })

  test('an outlet behind a headline is no speaker', () => {
    expect(read('More text follows here.', 'Havana opens its ports to grain - Reuters')).toEqual([])
  })

  test.each([
    ['a scare quote', 'The so-called “axis of resistance” met in Tehran.'],
    ['a title', 'She read “War and Peace” on the train to Minsk.'],
    ['a relative clause', 'The United States imposed sanctions that hurt the economy.'],
    ['what others expect', 'Little relief is expected when the ministers meet in Doha.'],
    ['a noun that is told more of', 'Officials were praised on Friday for the vote that kept the ban alive.'],
    ['a noun that is announced', 'The EU announced new talks on Monday, an hour after it closed the port.'],
    ['plain narration', 'Russia exported less oil in March, and prices rose.'],
  ])('%s is no quotation', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('with what a trained reader has found', () => {
  const text =
    'The ban, the union says in a paper (seen by this paper), will cost jobs. It holds the ban to be void. “We will appeal,” Nicolas Maduro said.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const paper = { source: at('the union'), cue: at('says'), content: [at('The ban'), at('will cost jobs')] }
  const belief = { source: at('It'), cue: at('holds'), content: [at('the ban to be void')] }
  const direct = { source: at('Nicolas Maduro'), cue: at('said.'), content: [at('will appeal')] }

  function sources(attributions: Attribution[], first: boolean): (string | undefined)[] {
    const document = layOut(text, [{ start: 0, end: text.length }], null)
    const found = findQuotations(document, findMentions(document, parties), [], { attributions, first })
    return found.map((q) => `${q.source?.text}: ${q.content[0]?.text}`)
  }

  test('in the first place, all of it and what else stands in quotation marks', () => {
    expect(sources([belief, direct], true)).toEqual(['It: the ban to be void', 'Nicolas Maduro: will appeal'])
  })

  test('joined, the rules stand and only speech is added', () => {
    const ruled = sources([], false)
    expect(sources([paper, belief, direct], false)).toEqual(['the union: The ban', ...ruled])
    expect(ruled).toContain('Nicolas Maduro: We will appeal,')
    expect(sources([belief, direct], false)).toEqual(ruled)
  })
})
