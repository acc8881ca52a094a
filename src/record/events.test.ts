import { describe, expect, test } from 'vitest'
import { some, told } from '../../test/record/readings.ts'
import { linkConfirmations } from './confirmation.ts'
import { mergeEvents } from './events.ts'
import { linkResponses } from './responses.ts'
import { inOrder } from './source.ts'

type Given = Parameters<typeof told>[1]

function eventsOf(...texts: Given[]) {
  const events = mergeEvents(inOrder(texts.map((text, i) => told(i + 1, text))))
  linkResponses(events)
  linkConfirmations(events)
  return events.entries
}

const listing = (
  text: string,
  on: string,
  more: Partial<NonNullable<Given['events']>[number]> = {},
): Given => ({
  text,
  on,
  events: [{ action: 'impose', actor: 'EU', recipient: 'BLR', words: text, on: '2021-06-21', ...more }],
})

/** Words of some report, whatever their place. */
const wordsOf = (text: string) => ({
  report: expect.stringMatching(/./),
  span: expect.objectContaining({ text }),
})

describe('events', () => {
  test('one listing told by two reports is one event', () => {
    const [entry, ...rest] = eventsOf(
      listing('Ministers put 78 Belarusians on the list on Monday.', '2021-06-21', {
        targets: [some('individual', 78)],
      }),
      listing('The bloc this week blacklisted officials from Minsk.', '2021-06-23'),
    )
    expect(rest).toEqual([])
    expect(entry?.attestations).toHaveLength(2)
    expect(entry?.targets).toMatchObject([{ kind: 'individual', count: 78 }])
  })

  test('reports that differ on a number are one event with a conflict', () => {
    const [entry, ...rest] = eventsOf(
      listing('Ministers put 78 Belarusians on the list on Monday.', '2021-06-21', {
        targets: [some('individual', 78)],
      }),
      listing('The Union listed 86 people from Belarus.', '2021-06-21', {
        targets: [some('individual', 86)],
      }),
    )
    expect(rest).toEqual([])
    const [conflict, ...more] = entry?.conflicts ?? []
    expect(more).toEqual([])
    expect(conflict?.about).toBe('number of targets of kind individual')
    expect(conflict?.versions.map(({ value }) => value).sort()).toEqual(['78', '86'])
    for (const { value, words } of conflict?.versions ?? [])
      expect(words.map(({ span }) => span.text)).toEqual([expect.stringContaining(value)])
  })

  test('a bloc and its member on the same day are one, unrelated states are not', () => {
    const member = listing('Vilnius and its partners imposed them on Monday.', '2021-06-21', { actor: 'LTU' })
    const other = listing('Ottawa imposed its own on Monday.', '2021-06-21', { actor: 'CAN' })
    const bloc = listing('The Union imposed sanctions on Monday.', '2021-06-21')
    expect(eventsOf(bloc, member)).toHaveLength(1)
    expect(eventsOf(bloc, other)).toHaveLength(2)
  })

  test('rounds of different days, and different orders, stay apart', () => {
    const first = listing('A first round came in June.', '2021-06-21')
    expect(
      eventsOf(first, listing('A second round came in December.', '2021-12-02', { on: '2021-12-02' })),
    ).toHaveLength(2)
    expect(
      eventsOf(
        listing('Decision 2021/1000 was adopted.', '2021-06-21', { instrument: 'Decision 2021/1000' }),
        listing('Decision 2021/1031 was adopted.', '2021-06-21', { instrument: 'Decision 2021/1031' }),
      ),
    ).toHaveLength(2)
  })

  test('measures that several reports date to one year are one', () => {
    const year: [string, string] = ['2006-01-01', '2006-12-31']
    const since = (text: string, on: string): Given => ({
      text,
      on,
      events: [{ action: 'impose', actor: 'UN', recipient: 'PRK', words: text, on: year }],
    })
    expect(
      eventsOf(
        since('It has been under an embargo since 2006.', '2017-08-05'),
        since('Measures began in 2006.', '2024-03-28'),
      ),
    ).toHaveLength(1)
  })

  test('a leak and the act that follows stay two, and the act confirms the leak', () => {
    const leak: Given = {
      text: 'Sources say the Council will list 78 officials.',
      on: '2021-06-17',
      events: [
        {
          action: 'impose',
          modality: 'planned',
          sourcing: 'anonymous',
          actor: 'EU',
          recipient: 'BLR',
          words: 'the Council will list 78 officials',
          targets: [some('individual', 78)],
        },
      ],
    }
    const act = listing('Ministers put 78 Belarusians on the list on Monday.', '2021-06-21')
    const entries = eventsOf(leak, act)
    const [planned, done] = ['planned', 'done'].map((modality) =>
      entries.find((each) => each.modality === modality),
    )
    expect(done?.confirms).toEqual([planned?.id])
    expect(planned?.sourcing).toBe('anonymous')
    const late = listing('Ministers met again.', '2022-06-21', { on: '2022-06-21' })
    expect(eventsOf(leak, late).flatMap((each) => each.confirms)).toEqual([])
  })

  test('copies with no date count once', () => {
    const story =
      'The envoy of the republic was told to leave within two days after a note had been handed over at noon in the ministry.'
    const copy = (text: string, on: string): Given => ({
      text,
      on,
      events: [
        {
          action: 'expel',
          actor: 'COL',
          recipient: 'VEN',
          words: 'The envoy of the republic was told to leave',
        },
      ],
    })
    const [entry, ...rest] = eventsOf(copy(story, '2019-02-23'), copy(`${story} (Agencies)`, '2019-02-24'))
    expect(rest).toEqual([])
    expect(entry?.attestations).toHaveLength(2)
  })

  test('an answer finds the act that its words stand for, or keeps the words', () => {
    const text =
      'Washington blacklisted the telecom maker in May. Beijing announced an unreliable-entity list in response to ' +
      'the move. It recalled its consul over the arrest of a manager.'
    const entries = eventsOf({
      text,
      on: '2019-06-01',
      events: [
        {
          action: 'impose',
          actor: 'USA',
          recipient: 'CHN',
          words: 'Washington blacklisted the telecom maker in May',
        },
        {
          action: 'impose',
          actor: 'CHN',
          recipient: 'USA',
          words: 'Beijing announced an unreliable-entity list',
          answers: 'the move',
        },
        {
          action: 'recall',
          actor: 'CHN',
          recipient: 'USA',
          words: 'It recalled its consul',
          answers: 'the arrest of a manager',
        },
      ],
    })
    const act = entries.find((each) => each.actor?.party === 'USA')
    const [list, recall] = ['impose', 'recall'].map((action) =>
      entries.find((each) => each.action === action && each.actor?.party === 'CHN'),
    )
    expect(list?.inResponseTo).toEqual({ entry: act?.id, words: wordsOf('the move') })
    expect(recall?.inResponseTo).toEqual({ entry: null, words: wordsOf('the arrest of a manager') })
  })

  test('an act of the same side is not what is answered: both answer the same', () => {
    const text = 'Rome wants to expel 2 attachés and close a bureau in reply to the hacking of a ministry.'
    const entries = eventsOf({
      text,
      on: '2021-04-01',
      events: [
        {
          action: 'expel',
          modality: 'planned',
          actor: 'ITA',
          recipient: 'RUS',
          words: 'expel 2 attachés',
          answers: 1,
        },
        {
          action: 'close',
          modality: 'planned',
          actor: 'ITA',
          recipient: 'RUS',
          words: 'close a bureau',
          answers: 'the hacking of a ministry',
        },
      ],
    })
    expect(entries.map((each) => each.inResponseTo)).toEqual([
      { entry: null, words: wordsOf('the hacking of a ministry') },
      { entry: null, words: wordsOf('the hacking of a ministry') },
    ])
  })
})
