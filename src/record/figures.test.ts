import { expect, test } from 'vitest'
import { told } from '../../test/record/readings.ts'
import type { FigureEntry } from '../model/record.ts'
import { buildRecord } from './build.ts'

type Given = Parameters<typeof told>[1]

const figuresOf = (...given: Given[]): FigureEntry[] =>
  buildRecord(given.map((each, i) => told(i + 1, each))).entries.filter((each) => each.kind === 'figure')

const LONG =
  'Exports of crude fell in the first quarter, the central bank said in a bulletin that came out on Thursday at noon, ' +
  'while imports of wheat and medicine rose for the third time in a row'
const growth = (
  value: number,
  text: string,
  of = 'growth of the Iranian economy',
  on = '2022-01-05',
): Given => ({
  text,
  on,
  figures: [{ words: `${value} percent`, value, unit: '%', of }],
})

test('the same number of the same thing is one figure', () => {
  const figures = figuresOf(
    growth(4.3, 'Growth was 4.3 percent.'),
    growth(4.3, 'Up by 4.3 percent this year.', 'growth of the economy'),
    growth(4.3, 'Inflation stood at 4.3 percent.', 'monthly inflation'),
  )
  expect(figures.map((each) => each.attestations.length).sort()).toEqual([1, 2])
})

test('copies that differ on a number are a conflict', () => {
  const [figure, ...rest] = figuresOf(
    growth(4.3, `${LONG}: 4.3 percent.`),
    growth(3.4, `${LONG}: 3.4 percent.`),
  )
  expect(rest).toEqual([])
  expect(figure?.conflicts).toMatchObject([
    {
      about: 'number of growth of the Iranian economy',
      versions: [
        { value: '3.4', words: [{ span: { text: expect.stringContaining('3.4') } }] },
        { value: '4.3', words: [{ span: { text: expect.stringContaining('4.3') } }] },
      ],
    },
  ])
})

test('reports that are no copies may give other numbers of their own', () => {
  expect(figuresOf(growth(4.3, 'Growth was 4.3 percent.'), growth(3.4, 'It grew 3.4 percent.'))).toHaveLength(
    2,
  )
})
