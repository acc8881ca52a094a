import { describe, expect, test } from 'vitest'
import { told } from '../../test/record/readings.ts'
import { alterationOf } from './alteration.ts'

const speaker = { who: 'Ana Marković', of: 'SRB' }

describe('what the words of a report show of its making', () => {
  test('an ordinary report shows nothing', () => {
    const text =
      'Ana Marković said the duties were unfair. “We regret them,” she added, urging talks. She instructed her office to reply.'
    const says = [
      { ...speaker, words: 'the duties were unfair', cue: 'said' },
      { ...speaker, words: 'We regret them', cue: 'added' },
      { ...speaker, words: 'talks', cue: 'urging' },
    ]
    expect(alterationOf(told(1, { text, says }))).toBeNull()
  })

  test('several cues that are no verbs of speech show word-spinning', () => {
    const text =
      'Duties are unfair, she has instructed radio. The envoy burdened that talks go on. He famous that it rains.'
    const says = [
      { ...speaker, words: 'Duties are unfair', cue: 'has instructed' },
      { ...speaker, words: 'talks go on', cue: 'burdened' },
      { ...speaker, words: 'it rains', cue: 'famous' },
    ]
    expect(alterationOf(told(1, { text, says }))).toBe('rewrite')
    const one = 'She has instructed radio to be ready, and the famous envoy sang.'
    expect(alterationOf(told(1, { text: one }))).toBeNull()
  })

  test('spun names of institutions count from the second on', () => {
    expect(alterationOf(told(1, { text: 'The White Home and the Treasury Division were silent.' }))).toBe(
      'rewrite',
    )
    expect(alterationOf(told(1, { text: 'A National Safety Council report is due.' }))).toBeNull()
  })

  test('a closing line with two outlets shows a text put together from theirs', () => {
    const credits = ['Xinhua', 'AFP']
    expect(alterationOf(told(1, { text: 'Ports closed.\n\nSource: Xinhua and AFP', credits }))).toBe(
      'rewrite',
    )
    expect(alterationOf(told(1, { text: 'Ports closed.\n\nSource: Xinhua', credits }))).toBeNull()
  })

  test('names in lower case and dashes after quotations show a machine translation', () => {
    const text =
      'The talks, Ana marković believes, will fail. “No date is set” — said marković, transfers “Tanjug”.'
    expect(
      alterationOf(told(1, { text, says: [{ ...speaker, words: 'No date is set', cue: 'said' }] })),
    ).toBe('translation')
  })

  test('a surname that is a word proves nothing', () => {
    const says = [{ who: 'Theresa May', of: 'GBR', words: 'We will act', cue: 'said' }]
    const text = '“We will act,” Theresa May said. Others may follow, and may not, and may wait.'
    expect(alterationOf(told(1, { text, says }))).toBeNull()
  })
})
