import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { hang, hangWithReference, screenOf, styled } from './screen.ts'
import { clean } from './text.ts'

const screen = { width: 80, colour: false }
const anyText = fc.string({ unit: 'binary', maxLength: 400 }).map(clean)

describe('screenOf()', () => {
  it('takes the width of the terminal, else COLUMNS, else 80, within reason', () => {
    expect(screenOf({ columns: 100 }, { COLUMNS: '60' }).width).toBe(100)
    expect(screenOf({}, { COLUMNS: '60' }).width).toBe(60)
    expect(screenOf({}, {}).width).toBe(80)
    expect(screenOf({}, { COLUMNS: 'wide' }).width).toBe(80)
    expect(screenOf({ columns: 3 }, {}).width).toBe(40)
  })

  it('shows colour on a terminal only, unless told', () => {
    expect(screenOf({ isTTY: true }, {}).colour).toBe(true)
    expect(screenOf({}, {}).colour).toBe(false)
    expect(screenOf({}, { FORCE_COLOR: '1' }).colour).toBe(true)
    expect(screenOf({ isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }).colour).toBe(false)
    expect(screenOf({ isTTY: true }, { TERM: 'dumb' }).colour).toBe(false)
  })
})

describe('hang()', () => {
  it('sets further lines under the end of the lead', () => {
    expect(hang({ width: 40, colour: false }, '  said  ', 'one two three four five six seven eight')).toEqual(
      ['  said  one two three four five six', '        seven eight'],
    )
  })

  it('keeps every line within the width, whatever the words and the lead', () => {
    fc.assert(
      fc.property(anyText, anyText, (lead, text) => {
        for (const line of hang(screen, lead, text)) expect(stringWidth(line)).toBeLessThanOrEqual(80)
      }),
    )
  })

  it('breaks words that are longer than a line', () => {
    expect(hang(screen, '', 'x'.repeat(200))).toHaveLength(3)
  })

  it('measures styled words without their codes', () => {
    const colourful = { width: 40, colour: true }
    const [line] = hang(colourful, styled(colourful, 'bold', 'lead '), styled(colourful, 'cyan', 'words'))
    expect(stringWidth(line ?? '')).toBe('lead words'.length)
  })
})

describe('hangWithReference()', () => {
  it('puts the reference at the right edge of the last line', () => {
    const lines = hangWithReference(screen, '  ', 'words', '[2]')
    expect(lines).toEqual([`  words${' '.repeat(70)}[2]`])
  })

  it('keeps every line within the width', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.string({ maxLength: 60 }).map(clean), (lead, text, reference) => {
        for (const line of hangWithReference(screen, lead, text, reference))
          expect(stringWidth(line)).toBeLessThanOrEqual(80)
      }),
    )
  })
})
