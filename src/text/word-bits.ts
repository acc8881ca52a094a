/** What each word is, as bits: a table to ask once where several lists would be asked in turn. */
export function wordBits(
  lists: readonly (readonly [Iterable<string>, number])[],
): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}
