import { expect, test } from 'vitest'
import { ACTIONS, MODALITIES } from '../../src/model/vocabulary.ts'
import { eventsIn } from './read.ts'
import { judge, type Rates, type Scores, said, scoresOf } from './score.ts'
import { labelledSentences, otherSentences, type Wanted } from './sentences.ts'

const sentences = labelledSentences()
const required = sentences.flatMap(({ events }) => events.filter(({ optional }) => !optional))

const scores = (half: 0 | 1): Scores =>
  scoresOf(sentences.filter((each) => each.half === half).map((each) => judge(each, eventsIn(each.text))))

const share = ({ right, found, wanted, f1 }: Rates): string =>
  `${right} right of ${wanted}, ${found} found, F1 ${f1.toFixed(3)}`

const asLine = (name: string, { strict, macro, replies, conditions, until }: Scores): string =>
  `${name}: strict ${share(strict)}; modalities, macro F1 ${macro.toFixed(3)}; replies ${share(replies)}; ` +
  `conditions ${share(conditions)}; until ${until.right} of ${until.of}`

test('the labelled sentences hold every action, modality and polarity often enough', () => {
  const count = (fits: (wanted: Wanted) => boolean) => required.filter(fits).length
  expect(sentences.length).toBeGreaterThanOrEqual(400)
  expect(new Set(sentences.map(({ dispute }) => dispute)).size).toBeGreaterThanOrEqual(8)
  for (const action of ACTIONS)
    expect(
      count((each) => each.action === action),
      action,
    ).toBeGreaterThanOrEqual(8)
  for (const name of MODALITIES)
    expect(count((each) => each.modalities[0] === name)).toBeGreaterThanOrEqual(8)
  expect(count(({ negated }) => negated)).toBeGreaterThanOrEqual(8)
  expect(count(({ reply }) => reply === true)).toBeGreaterThanOrEqual(40)
  expect(count(({ condition }) => condition)).toBeGreaterThanOrEqual(40)
  expect(count(({ action }) => action === 'extend')).toBeGreaterThanOrEqual(30)
})

test('the half that rules were tuned on', () => {
  const half = scores(0)
  console.log(asLine('first half', half))
  expect(half.strict.f1).toBeGreaterThanOrEqual(0.92)
  expect(half.macro).toBeGreaterThanOrEqual(0.88)
})

test('the half that only measures', () => {
  const half = scores(1)
  console.log(asLine('second half', half))
  expect(half.strict.recall).toBeGreaterThanOrEqual(0.75)
  expect(half.strict.f1).toBeGreaterThanOrEqual(0.75)
  expect(half.macro).toBeGreaterThanOrEqual(0.75)
})

test('at most one in twenty sentences about other things tells an act', () => {
  const others = otherSentences()
  const fooled = others.flatMap((text) => {
    const events = eventsIn(text)
    return events.length > 0 ? [`${events.map(said).join('; ')} in: ${text}`] : []
  })
  expect(others.length).toBeGreaterThanOrEqual(200)
  expect(fooled.length, fooled.join('\n')).toBeLessThanOrEqual(10)
})
