import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { clean, cut, cutAround, pad, quoted } from './text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('clean()', () => {
  it('lets no report steer the terminal', () => {
    expect(clean('a\u001b[31mred\u001b]0;title\u0007b\u009b2J')).toBe('a[31mred]0;titleb2J')
    expect(clean('safe \u202Eesrever\u202C text\u200B.')).toBe('safe esrever text.')
  })

  it('makes white space one space and drops it at the ends', () => {
    expect(clean('  one\r\n\ttwo\u00A0three\u2028 ')).toBe('one two three')
  })

  it('keeps what joins letters and emoji', () => {
    expect(clean('👩‍💻 می‌خواهم')).toBe('👩‍💻 می\u200cخواهم')
  })

  it('leaves no control character and no lone surrogate in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(clean(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
        expect(clean(text).isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('cut()', () => {
  it('never exceeds its width, counted in columns', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 60 }), (text, width) => {
        expect(stringWidth(cut(clean(text), width))).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('cuts between words and says so', () => {
    expect(cut('the sanctions must be lifted first', 20)).toBe('the sanctions must …')
    expect(cut('short', 20)).toBe('short')
  })

  it('cuts wide characters whole', () => {
    expect(stringWidth(cut('俄罗斯外交部发言人扎哈罗娃', 11))).toBeLessThanOrEqual(11)
  })
})

describe('quoted()', () => {
  it('does not double the marks that the words bring along', () => {
    expect(quoted('“It is not our problem”')).toBe('“It is not our problem”')
    expect(quoted('"It is not our problem"')).toBe('“It is not our problem”')
  })

  it('makes marks inside single', () => {
    expect(quoted('called it "illegal" and “void”')).toBe('“called it ‘illegal’ and ‘void’”')
  })
})

it('pad() fills to columns, not to characters', () => {
  expect(pad('中国', 6)).toBe('中国  ')
})

it('words are cut around those that matter', () => {
  const text =
    'Before anyone talks of a summit the ban on our ships must be lifted in full and for good, he said'
  const around = (width: number) => cutAround(text, 'ban on our ships must be lifted', width)
  expect(around(200)).toBe(text)
  for (const width of [40, 50, 60, 80]) {
    expect(around(width)).toContain('ban on our ships must be')
    expect(stringWidth(around(width))).toBeLessThanOrEqual(width)
  }
  expect(around(60)).toMatch(/^… .* ban on our ships must be lifted .*…$/)
  expect(cutAround(text, 'not in it', 30)).toMatch(/^Before anyone .*…$/)
})
