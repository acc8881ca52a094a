import { describe, expect, test } from 'vitest'
import { told } from '../../test/record/readings.ts'
import { findCopies } from './copies.ts'
import { inOrder } from './source.ts'

const STORY =
  'The foreign ministry in Tehran summoned the Swiss ambassador on Sunday and handed him a note about the new ' +
  'penalties on five tanker companies. A deputy minister told the envoy that the step broke what had been agreed ' +
  'in Vienna and that the government would bring the matter before the court in The Hague within a month.'

const groupsOf = (...texts: Parameters<typeof told>[1][]) =>
  findCopies(inOrder(texts.map((text, i) => told(i + 1, text))))

describe('copies', () => {
  test('the same text with a line added is a copy of the earlier one', () => {
    const [group] = groupsOf(
      { text: `${STORY} Reporting by our bureau.`, on: '2019-06-03' },
      { text: STORY, on: '2019-06-02' },
    )
    expect(group?.others).toMatchObject([{ relation: 'copy' }])
    expect(group?.first).toBe(told(1, { text: STORY }).report.hash)
  })

  test('a text with one word in six changed is a rewrite', () => {
    const spun = STORY.replace('summoned', 'referred to as in')
      .replace('handed', 'gave')
      .replace('penalties', 'punishments')
      .replace('told', 'instructed')
      .replace('broke', 'violated')
      .replace('bring', 'carry')
      .replace('government', 'authorities')
    const [group] = groupsOf({ text: STORY, on: '2019-06-02' }, { text: spun, on: '2019-06-02' })
    expect(group?.others).toMatchObject([{ relation: 'rewrite' }])
  })

  test('two reports that quote the same speech are no copies', () => {
    const speech =
      'We have said many times that nobody will talk to us in the language of threats, that our ships will go where ' +
      'they have always gone, and that those who stop them will have to answer for it before their own people'
    const says = [{ who: 'A. Speaker', of: 'IRN', words: speech }]
    const a = `In the capital crowds gathered early, and shops stayed shut along the main road. “${speech}”, he said.`
    const b = `Oil prices rose by two dollars in London after the speech was carried live by state radio: “${speech}.”`
    expect(groupsOf({ text: a, on: '2019-06-02', says }, { text: b, on: '2019-06-02', says })).toEqual([])
  })

  test('reports of other things are no copies, short ones never', () => {
    expect(
      groupsOf({ text: STORY }, { text: 'Talks went on in Geneva.' }, { text: 'Talks went on in Geneva. ' }),
    ).toEqual([])
  })

  test('a thousand copies make one group', () => {
    const texts = Array.from({ length: 1000 }, (_, i) => ({ text: `${STORY} Copy ${i}.`, on: '2019-06-02' }))
    const groups = groupsOf(...texts)
    expect(groups).toHaveLength(1)
    expect(groups[0]?.others).toHaveLength(999)
  })
})
