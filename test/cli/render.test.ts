import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderClaims } from '../../src/cli/render/claims.ts'
import { renderInforce } from '../../src/cli/render/inforce.ts'
import { renderMoves } from '../../src/cli/render/moves.ts'
import { renderOverview } from '../../src/cli/render/overview.ts'
import { renderPositions } from '../../src/cli/render/positions.ts'
import type { Screen } from '../../src/cli/render/screen.ts'
import { renderSearch } from '../../src/cli/render/search.ts'
import { renderShow } from '../../src/cli/render/show.ts'
import { renderTimeline } from '../../src/cli/render/timeline.ts'
import type { OverviewResult, Sides } from '../../src/operations/results.ts'
import {
  attestation,
  claim,
  day,
  event,
  inforceRow,
  LONG_WORDS,
  moves,
  positionView,
  row,
  utterance,
  WIDE_NAME,
} from './results.ts'

const sides: Sides = { a: { label: 'USA / WEST', parties: [] }, b: { label: WIDE_NAME, parties: [] } }
const beside = {
  entry: 'r_0123456789abcdef',
  words: LONG_WORDS,
  report: 'sha256:00',
  span: { start: 0, end: 4, text: LONG_WORDS },
  why: 'same act, affirmed',
  number: 2,
}
const claimRow = { claim, for: [beside], against: [beside, beside], reports: [2] }
const headline = { ...claimRow, claim: { ...claim, claim: 'headline' as const, claimant: null }, for: [] }

const overview: OverviewResult = {
  sides,
  reports: { count: 5, first: '2016-11-09', last: '2025-03-04', altered: 3, copies: 1, elsewhere: 2 },
  inForce: [inforceRow],
  inForceOn: '2025-03-04',
  moreInForce: 2,
  issue: { issue: 'lifting', views: [positionView], others: [{ speaker: positionView.speaker, rows: 3 }] },
  moves,
  moreMoves: 3,
  claims: [claimRow, headline],
  moreClaims: 1,
  otherPairs: [{ a: 'USA', b: WIDE_NAME, entries: 4 }],
  dates: {
    explicit: 2,
    weekday: 1,
    other: 0,
    intervals: 2,
    unknown: 1,
    each: [
      { number: 1, date: day('2016-12-21', LONG_WORDS), narrowed: null },
      { number: 2, date: null, narrowed: day('2024-11-18', 'report [3] tells the same event') },
    ],
  },
}

const bare: OverviewResult = {
  ...overview,
  sides: null,
  inForce: [],
  inForceOn: '2025-03-04',
  moreInForce: 0,
  issue: null,
  moves: [],
  moreMoves: 0,
  claims: [],
  moreClaims: 0,
}

const published = day('2024-11-18')
const shown = {
  ...attestation(LONG_WORDS),
  number: 2,
  title: WIDE_NAME,
  published,
  before: 'It ',
  after: '. So',
}

const screens: { [name: string]: (screen: Screen) => string[] } = {
  overview: (screen) => renderOverview(overview, screen, true),
  'bare overview': (screen) => renderOverview(bare, screen, false),
  timeline: (screen) =>
    renderTimeline({ sides, rows: [row(event()), row(claim)], undated: [row(utterance)] }, screen),
  'empty timeline': (screen) => renderTimeline({ sides: null, rows: [], undated: [] }, screen),
  positions: (screen) => renderPositions({ views: [positionView, positionView] }, screen),
  moves: (screen) => renderMoves({ sides, rows: moves }, screen),
  inforce: (screen) => renderInforce({ day: '2025-03-04', sides, rows: [inforceRow] }, screen),
  'empty inforce': (screen) => renderInforce({ day: '2025-03-04', sides: null, rows: [] }, screen),
  claims: (screen) => renderClaims({ sides, rows: [claimRow, headline] }, screen),
  search: (screen) =>
    renderSearch(
      {
        words: LONG_WORDS,
        rows: [{ number: 1, title: WIDE_NAME, published, span: beside.span, entries: [claim.id, claim.id] }],
      },
      screen,
    ),
  show: (screen) =>
    renderShow(
      {
        kind: 'entry',
        asked: 'r_ffffffffffffffff',
        entry: event(),
        attestations: [shown],
        related: [{ relation: 'answers', id: claim.id, words: LONG_WORDS }],
      },
      screen,
    ),
}

describe.each(Object.entries(screens))('%s', (_name, render) => {
  it.each([40, 80, 110])('keeps every line within %i columns', (width) => {
    for (const line of render({ width, colour: false })) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  it('lets no control character of a report through', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    for (const line of render({ width: 80, colour: false })) expect(line).not.toMatch(/[\u0000-\u001f\u007f]/)
  })

  it('says the same in colour', () => {
    const plain = render({ width: 80, colour: false })
    const colourful = render({ width: 80, colour: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
    expect(colourful.map((line) => line.replaceAll(/\u001b\[\d+m/g, '').trimEnd())).toEqual(plain)
  })
})

describe('renderOverview()', () => {
  const text = (result: OverviewResult) =>
    renderOverview(result, { width: 110, colour: false }, false).join('\n')

  it('shows a gap where the record is silent', () => {
    expect(text(overview)).toContain('— nothing on record for 8 years —')
  })

  it('says what the record does not hold', () => {
    expect(text(bare)).toContain('no measure on record')
    expect(text(bare)).toContain('no position on record')
    expect(text(bare)).toContain('no two sides found yet')
  })
})
