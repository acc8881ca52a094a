/** Tells by length and first letter that a word is not among some words: quicker than looking it up. */
export type MayBe = (firstLetter: number, length: number) => boolean

/** The test for a list of words in lower case; the first letter of a word is asked for as its code, in either case. */
export function firstLetters(words: Iterable<string>): MayBe {
  const all = [...words]
  const letters = new Uint32Array(1 + Math.max(0, ...all.map((word) => word.length)))
  for (const word of all) letters[word.length] = (letters[word.length] as number) | bit(word.charCodeAt(0))
  return (firstLetter, length) =>
    length < letters.length && ((letters[length] as number) & bit(firstLetter)) !== 0
}

/** Upper and lower case of an ASCII letter differ by 32, so they share a bit. */
const bit = (code: number): number => 1 << (code & 31)
