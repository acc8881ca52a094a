import type { FigureBound } from '../../../../model/vocabulary.ts'
import type { Token } from '../../../../text/document.ts'

/** A number read off tokens; `last` exclusive. */
export interface NumberRead {
  value: number
  last: number
  /** A currency sign stands before it. */
  isMoney: boolean
}

const WORDS: ReadonlyMap<string, number> = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trln', 1e12],
  ['tn', 1e12],
])
const GLUED = /^([\d.,]+)(k|m|mn|mln|bn|bln|tn|b)$/i
const GLUED_SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
}

const OPENERS: ReadonlySet<string> = new Set([...WORDS.keys(), ...TENS.keys(), 'a', 'an', 'dozen'])

/** Whether a number can start at a token: a digit, or a word for a number. Cheap. */
export function mayOpenNumber(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  if (code >= 48 && code <= 57) return true
  if (OPENERS.has(token.lower)) return true
  const hyphen = token.lower.indexOf('-')
  return hyphen > 0 && TENS.has(token.lower.slice(0, hyphen))
}

/** The number that starts at a token: digits or words, with scales ("three dozen", "24 bln"); `null` where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  const first = tokens[at]
  if (!first || !mayOpenNumber(first)) return null
  let value: number | null = null
  let last = at + 1
  if (/^\d/.test(first.text)) {
    const glued = GLUED.exec(first.text)
    value = digits(glued ? (glued[1] as string) : first.text)
    if (value === null) return null
    if (glued) value *= GLUED_SCALE[(glued[2] as string).toLowerCase()] ?? 1
  } else {
    const hyphenated = first.lower.split('-')
    value = WORDS.get(first.lower) ?? TENS.get(first.lower) ?? null
    if (value === null && hyphenated.length === 2)
      value = (TENS.get(hyphenated[0] ?? '') ?? Number.NaN) + (WORDS.get(hyphenated[1] ?? '') ?? Number.NaN)
    if (value !== null && Number.isNaN(value)) value = null
    if (value !== null && TENS.has(first.lower) && /^[-‐‑]$/.test(tokens[at + 1]?.text ?? '')) {
      const unit = WORDS.get(tokens[at + 2]?.lower ?? '')
      if (unit && unit < 10) {
        value += unit
        last = at + 3
      }
    }
    if (value === null && /^an?$/.test(first.lower) && SCALES.has(tokens[at + 1]?.lower ?? '')) value = 1
    if (value === null && first.lower === 'dozen') return { value: 12, last, isMoney: false }
    if (value === null) return null
  }
  for (let steps = 0; steps < 3; steps++) {
    const scale = SCALES.get(tokens[last]?.lower ?? '')
    if (!scale) break
    value *= scale
    last++
  }
  return { value: tidy(value), last, isMoney: /^[$€£¥₽]$/.test(tokens[at - 1]?.text ?? '') }
}

/** 24_000_000_000.000004 is 24 billion. */
const tidy = (value: number): number => Number(value.toPrecision(12))

function digits(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(text)) return Number(text)
  if (/^\d{1,4},\d{1,2}$/.test(text)) return Number(text.replace(',', '.'))
  return null
}

const BOUNDS: readonly [RegExp, FigureBound][] = [
  [
    /(?:^| )(?:more than|over|at least|above|exceeding|upwards of|in excess of|no fewer than|no less than|not less than|greater than|surpassing)$/,
    'at-least',
  ],
  [
    /(?:^| )(?:less than|fewer than|up to|at most|no more than|not more than|under|below|maximum of|as many as|as much as|never surpassed(?: about)?)$/,
    'at-most',
  ],
  [/(?:^| )(?:record|a record|file)$/, 'record'],
  [
    /(?:^| )(?:about|around|some|nearly|almost|approximately|roughly|close to|nearly a|circa|an estimated|estimated|approximately)$/,
    'about',
  ],
]

/** The bound that the words before a number give it; `null` where they give none. */
export function boundBefore(tokens: readonly Token[], at: number): Exclude<FigureBound, 'record'> | null {
  const bound = figureBound(tokens, at)
  return bound === 'record' ? null : bound
}

export function figureBound(tokens: readonly Token[], at: number): FigureBound | null {
  let from = at - 1
  while (from >= 0 && /^[$€£¥₽]$/.test(tokens[from]?.text ?? '')) from--
  const words = [from - 2, from - 1, from]
    .map((i) => tokens[i]?.lower ?? '')
    .join(' ')
    .trim()
  for (const [pattern, bound] of BOUNDS) if (pattern.test(words)) return bound
  return null
}
