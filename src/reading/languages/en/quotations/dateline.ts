import type { Token } from '../../../../text/document.ts'

/** Most tokens that a dateline has: "WASHINGTON/HONG KONG, March 8, 2016 (Reuters) -". */
const LONGEST = 18

/**
 * The first token after a dateline that opens a sentence, `first` where there is none:
 * "MOSCOW, July 5 (Interfax) — The ministry …", and without its dash "BRUSSELS The European Union …".
 */
export function afterDateline(tokens: readonly Token[], first: number, last: number): number {
  if (!isPlace(tokens[first])) return first
  for (let i = first + 1; i < Math.min(last, first + LONGEST); i++) {
    const text = tokens[i]?.text ?? ''
    if (/^(?:—|–|-|--|:)$/.test(text) && !touches(tokens, i)) return i + 1
    if (/^[.!?“”"«»]$/.test(text)) break
  }
  let i = first
  while (i < last && (isPlace(tokens[i]) || tokens[i]?.text === '/')) i++
  return i < last - 3 && /^\p{Lu}\p{Ll}|^A$/u.test(tokens[i]?.text ?? '') ? i : first
}

/** A place in capitals; short words such as "US" or "U.N." open sentences too. */
const isPlace = (token: Token | undefined): boolean => /^(?:\p{Lu}['’/]?){4,}\.?$/u.test(token?.text ?? '')

/** A hyphen inside a word: "RE-ELECTED". */
const touches = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.end === tokens[i + 1]?.start
