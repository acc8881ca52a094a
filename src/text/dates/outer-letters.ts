/** Tells by its outer letters and length that a word is not among some words: quicker than looking it up. */
export type MayBe = (first: number, last: number, length: number) => boolean

/**
 * The test for a list of words in lower case; the letters of a word are asked for as their codes, in either case. A
 * last letter beyond ASCII may have lost its accent in the list, and fits any.
 */
export function outerLetters(words: Iterable<string>): MayBe {
  const all = [...words]
  const longest = Math.max(0, ...all.map((word) => word.length))
  // for each length and first letter, a bit for each last letter
  const lasts = new Uint32Array((longest + 1) * 32)
  for (const word of all) {
    const at = word.length * 32 + slot(word.charCodeAt(0))
    lasts[at] = (lasts[at] as number) | (1 << slot(word.charCodeAt(word.length - 1)))
  }
  return (first, last, length) => {
    if (length > longest) return false
    const known = lasts[length * 32 + slot(first)] as number
    return last < 128 ? (known & (1 << slot(last))) !== 0 : known !== 0
  }
}

/** Upper and lower case of an ASCII letter differ by 32, so they share a slot. */
const slot = (code: number): number => code & 31
