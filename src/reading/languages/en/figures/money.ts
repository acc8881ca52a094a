import type { Token } from '../../../../text/document.ts'
import { numberAt } from './numbers.ts'

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB' }
const PREFIXES: Readonly<Record<string, string>> = {
  us$: 'USD',
  can$: 'CAD',
  a$: 'AUD',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  chf: 'CHF',
  rub: 'RUB',
  cny: 'CNY',
}
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  yuan: 'CNY',
  yen: 'JPY',
  franc: 'CHF',
  francs: 'CHF',
  rial: 'IRR',
  rials: 'IRR',
}

const OPENERS: ReadonlySet<string> = new Set([...Object.keys(SIGNS), ...Object.keys(PREFIXES)])

/** Whether a token can open a sum of money. Cheap. */
export const isCurrency = (token: Token): boolean => token.lower.length <= 4 && OPENERS.has(token.lower)

/** A sum of money that starts at a token: "$24 bln", "€1.5 billion", "200 million US dollars". */
export function moneyAt(
  tokens: readonly Token[],
  at: number,
): { value: number; unit: string; last: number } | null {
  const sign = SIGNS[tokens[at]?.text ?? ''] ?? PREFIXES[tokens[at]?.lower ?? '']
  if (sign) {
    const number = numberAt(tokens, at + 1)
    return number ? { value: number.value, unit: sign, last: number.last } : null
  }
  const number = numberAt(tokens, at)
  if (!number) return null
  let last = number.last
  if (/^(?:us|american|canadian|australian)$/.test(tokens[last]?.lower ?? '')) last++
  const unit = NAMES[tokens[last]?.lower ?? ''] ?? SIGNS[tokens[last]?.text ?? '']
  return unit && tokens[last]?.sentence === tokens[at]?.sentence
    ? { value: number.value, unit, last: last + 1 }
    : null
}
