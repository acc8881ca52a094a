import { expect, test } from 'vitest'
import { told } from '../../test/record/readings.ts'
import { buildRecord } from './build.ts'
import { saidOn } from './said.ts'
import { inOrder, type ReadReport } from './source.ts'

const TEXT =
  'On Tuesday the minister called it unfair. “We shall not pay it”, she added. “Nor shall we”, the farmer said.'

/** Three quotations, of which the reading dates those in `dated`. */
function report(dated: Record<number, string>, on = '2018-04-03'): ReadReport {
  const read = told(1, {
    text: TEXT,
    on,
    says: [
      { who: 'A. Minister', of: 'CHN', words: 'it unfair', form: 'indirect' },
      { who: 'A. Minister', of: 'CHN', words: 'We shall not pay it' },
      { who: 'A. Farmer', of: 'CHN', words: 'Nor shall we' },
    ],
  })
  read.reading.quotations.forEach((quotation, i) => {
    const day = dated[i]
    quotation.said = day ? { earliest: day, latest: day, basis: 'told' } : null
  })
  return read
}

function daysIn(read: ReadReport): (string | null)[][] {
  const [source] = inOrder([read])
  if (!source) return []
  return read.reading.quotations.map((each) => {
    const said = saidOn(source, each)
    return [said?.earliest ?? null, said?.latest ?? null]
  })
}

test('what a speaker says in the news of the day is of one occasion', () => {
  expect(daysIn(report({ 0: '2018-04-03' }))).toEqual([
    ['2018-04-03', '2018-04-03'],
    ['2018-04-03', '2018-04-03'],
    [null, '2018-04-03'],
  ])
})

test('words of an earlier day, or of several, date nothing else', () => {
  expect(daysIn(report({ 0: '2018-03-20' }))[1]).toEqual([null, '2018-04-03'])
  expect(daysIn(report({ 0: '2018-04-03', 2: '2018-04-02' }))[1]).toEqual(['2018-04-03', '2018-04-03'])
})

test('a formula used again years later in an undated quotation is another utterance', () => {
  const first = report({ 0: '2018-04-03', 1: '2018-04-03' })
  const again = report({}, '2024-05-14')
  const text = `Six years on. ${TEXT}`
  const later: ReadReport = {
    number: 2,
    report: { ...again.report, text, hash: 'sha256:later' },
    reading: {
      ...again.reading,
      quotations: again.reading.quotations.map((each) => ({
        ...each,
        content: each.content.map(({ start, end, text: words }) => ({
          start: start + 14,
          end: end + 14,
          text: words,
        })),
      })),
    },
  }
  const pays = buildRecord([first, later]).entries.filter(
    (each) => each.kind === 'utterance' && each.words === 'We shall not pay it',
  )
  expect(pays).toHaveLength(2)
})
