import { expect, test } from 'vitest'
import { findTemporal, resolveTemporal } from '../../../../text/dates/index.ts'
import { layOut } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'
import { findFigures } from './find-figures.ts'

function figuresOf(text: string): string[] {
  const body = [{ start: 0, end: text.length }]
  const context = {
    document: layOut(text, body, null),
    dates: resolveTemporal(text, findTemporal(text, body), null),
    mentions: [],
    quotations: [],
  } as unknown as ReadingContext
  return findFigures(context).map(({ value, unit, bound }) => `${value} ${unit} ${bound}`)
}

test.each([
  ['Trade fell to about $24 bln last year.', ['24000000000 USD about']],
  ['The fund holds €1.5 billion in assets.', ['1500000000 EUR exact']],
  ['They froze 200 million dollars.', ['200000000 USD exact']],
  ['Output fell 3.6% in May.', ['3.6 % exact']],
  ['Exports dropped by 12 per cent.', ['12 % exact']],
  ['The list names 12 Iranian individuals and 20 entities.', ['12 individual exact', '20 entity exact']],
  ['More than 100 ships were hit.', ['100 ship at-least']],
  ['Nearly three dozen companies were named.', ['36 company about']],
  ['Iran sells 1.5 million barrels per day to China.', ['1500000 barrel per day exact']],
  ['Up to 40 diplomats must leave.', ['40 diplomat at-most']],
  ['A record 22,000 sanctions are in force.', ['22000 sanction record']],
  ['It hires 90 mostly small- and medium-sized suppliers.', ['90 supplier exact']],
  ['The vote took place on 12 March 2024 at 10 am.', []],
  ['Resolution 2231 was adopted.', []],
  ['The man, aged 45, is one of the leaders.', []],
])('%s', (sentence, expected) => {
  expect(figuresOf(sentence)).toEqual(expected)
})
