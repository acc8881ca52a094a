import { describe, expect, test } from 'vitest'
import { told } from '../../test/record/readings.ts'
import { inOrder } from './source.ts'
import { mergeUtterances } from './utterances.ts'

type Given = Parameters<typeof told>[1]

const entriesOf = (...texts: Given[]) =>
  mergeUtterances(inOrder(texts.map((text, i) => told(i + 1, text)))).entries

const who = { who: 'Delcy Rodríguez', of: 'VEN' }
const WORDS = 'These licences give back what was ours, and nobody should thank them for it'

const quoting = (
  words: string,
  on: string | [string, string],
  around = 'Report.',
  as: Partial<typeof who> = {},
): Given => ({
  text: `${around} “${words}”, she said.`,
  on,
  says: [{ ...who, ...as, words }],
})

describe('utterances', () => {
  test('the same words told by two outlets on two days running are one', () => {
    const [entry, ...rest] = entriesOf(
      quoting(WORDS, '2023-10-19', 'In Caracas.'),
      quoting(`Again: ${WORDS.replace('nobody', 'no one')} at all`, '2023-10-20', 'A day later.'),
    )
    expect(rest).toEqual([])
    expect(entry?.attestations.map((each) => each.copyOf)).toEqual([null, null])
    expect(entry?.date).toMatchObject({ earliest: '2023-10-19', latest: '2023-10-19' })
  })

  test('a headline and the body that repeats it are one', () => {
    const text = `Licences give back what was ours, says vice-president\n\n“${WORDS}”, she said.`
    const entries = entriesOf({
      text,
      on: '2023-10-19',
      says: [
        { ...who, words: 'Licences give back what was ours', form: 'indirect' },
        { ...who, words: WORDS },
      ],
    })
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ form: 'direct', words: WORDS })
    expect(entries[0]?.attestations).toHaveLength(2)
  })

  test('a formula repeated half a year later is another utterance', () => {
    expect(entriesOf(quoting(WORDS, '2023-10-19'), quoting(WORDS, '2024-04-18', 'Later.'))).toHaveLength(2)
  })

  test('other speakers and other words stay apart', () => {
    expect(
      entriesOf(
        quoting(WORDS, '2023-10-19'),
        quoting(WORDS, '2023-10-19', 'B.', { who: 'Jorge Rodríguez' }),
        quoting('We will sell our oil to whom we like, whatever they decide', '2023-10-19', 'C.'),
      ),
    ).toHaveLength(3)
  })

  test('short answers are one only where they are equal', () => {
    expect(
      entriesOf(quoting('We will respond', '2023-10-19'), quoting('We will not', '2023-10-19', 'B.')),
    ).toHaveLength(2)
    expect(
      entriesOf(quoting('We will respond', '2023-10-19'), quoting('We will respond', '2023-10-19', 'B.')),
    ).toHaveLength(1)
  })

  test('an undated telling joins the dated one', () => {
    const [entry, ...rest] = entriesOf(
      quoting(WORDS, '2023-10-19'),
      quoting(WORDS, ['2021-01-20', '2025-01-20'], 'Undated.'),
    )
    expect(rest).toEqual([])
    expect(entry?.date).toMatchObject({ earliest: '2023-10-19', latest: '2023-10-19' })
  })

  test('tellings that differ in a number are shown as a conflict', () => {
    const words = (days: number) => `We gave them ${days} days to take back this decision and not one more`
    const [entry] = entriesOf(quoting(words(10), '2023-10-19'), quoting(words(15), '2023-10-19', 'B.'))
    expect(entry?.conflicts).toMatchObject([
      {
        about: 'numbers in these words',
        versions: [
          { value: '10', words: [{ span: { text: words(10) } }] },
          { value: '15', words: [{ span: { text: words(15) } }] },
        ],
      },
    ])
  })

  test('an unnamed speaker is said to be so', () => {
    const text = '“The vote is lost and we know it well”, said a diplomat.'
    const [entry] = entriesOf({ text, says: [{ who: null, words: 'The vote is lost and we know it well' }] })
    expect(entry?.speaker).toMatchObject({ party: null, known: false })
  })
})
