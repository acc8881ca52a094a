import { expect, test } from 'vitest'
import { phrasesOf } from './query.ts'

test('phrasesOf() makes a phrase of each word and of each quoted phrase', () => {
  expect(phrasesOf('visa "entry ban" AND lifted*')).toEqual(['"visa"', '"entry ban"', '"AND"', '"lifted*"'])
  expect(phrasesOf('an unclosed "quotation mark')).toEqual(['"an"', '"unclosed"', '"quotation mark"'])
})

test('phrasesOf() leaves out what holds no letter or number', () => {
  expect(phrasesOf(' — "" * \u0301 ')).toEqual([])
  expect(phrasesOf('\u00a0санкции\u00a0№ 1')).toEqual(['"санкции"', '"1"'])
})
