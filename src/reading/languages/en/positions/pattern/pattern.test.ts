import { describe, expect, test } from 'vitest'
import { layOut } from '../../../../../text/document.ts'
import { annotate, isWord } from './annotate.ts'
import { candidates, makeCatalogue } from './catalogue.ts'
import { formsOf } from './inflection.ts'
import { makeLexicon } from './lexicon.ts'
import { findMatch, type Match } from './match.ts'

const CLASSES = [
  { name: 'lift', words: ['lift', 'scrap', 'do away with'] },
  { name: 'sanctions', words: ['sanction', 'restrictive measure'] },
  { name: 'both', words: ['$lift', '$sanctions'] },
]

/** The words that a pattern takes from a sentence, `null` where it does not match. */
function matched(pattern: string, sentence: string): string | null {
  const lexicon = makeLexicon(CLASSES)
  const catalogue = makeCatalogue([{ pattern }], lexicon)
  const { tokens } = layOut(sentence, [{ start: 0, end: sentence.length }], null)
  const seen = tokens.filter(isWord)
  const known = seen.map((token) => lexicon.entries.get(token.lower))
  const words = annotate(seen, known, [])
  const [index] = candidates(catalogue, words)
  const entry = index === undefined ? undefined : catalogue.entries[index]
  const match: Match | null = entry ? findMatch(entry.pattern, words, () => true) : null
  return (
    match &&
    seen
      .slice(match.start, match.end)
      .map((token) => token.lower)
      .join(' ')
  )
}

describe('the pattern language', () => {
  test.each([
    ['a word in any inflection', 'lift sanction', 'They lifted sanctions today.', 'lifted sanctions'],
    ['an exact form', '=lifted', 'They lift it.', null],
    ['alternatives', 'ease|scrap sanction', 'They scrapped sanctions.', 'scrapped sanctions'],
    ['a class', '$lift $sanctions', 'They scrapped all sanctions.', 'scrapped all sanctions'],
    [
      'several words in a class',
      '$lift $sanctions',
      'They did away with sanctions.',
      'did away with sanctions',
    ],
    ['a class of classes', '$both will end', 'Sanctions will end.', 'sanctions will end'],
    ['several words in a pattern', 'in_place', 'It stays in place.', 'in place'],
    ['an optional word', 'sanction be? lift', 'The sanctions lifted.', 'sanctions lifted'],
    ['no gap but fillers', 'sanction lift', 'The sanctions on banks were lifted.', null],
    [
      'a few words',
      'sanction .. lift',
      'The sanctions on banks were lifted.',
      'sanctions on banks were lifted',
    ],
    ['a clause, not past "but"', 'sanction ... lift', 'The sanctions stay but taxes were lifted.', null],
    [
      'a sentence',
      'sanction .... lift',
      'Sanctions stay, but taxes were lifted.',
      'sanctions stay , but taxes were lifted',
    ],
    [
      'the shortest match',
      'sanction ... lift',
      'Sanctions and sanctions are lifted.',
      'sanctions are lifted',
    ],
    ['quotation marks do not part words', 'lift sanction', 'They “lifted” sanctions.', 'lifted sanctions'],
  ])('%s', (_, pattern, sentence, expected) => {
    expect(matched(pattern, sentence)).toBe(expected)
  })

  test('a mistake is named with its pattern', () => {
    expect(() => matched('$nothing', 'x')).toThrow('"$nothing"')
    expect(() => matched('lift? sanction', 'x')).toThrow('begins with an optional element')
  })

  test('forms of a word', () => {
    expect(formsOf('lift')).toEqual(['lift', 'lifts', 'lifted', 'lifting'])
    expect(formsOf('deny')).toContain('denied')
    expect(formsOf('impose')).toContain('imposing')
  })
})
