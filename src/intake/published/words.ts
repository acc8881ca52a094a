/** Marks that end a word; every other character above 32 is part of one. Letters beyond ASCII count as letters. */
const PART = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 1 : 0,
)

const isPart = (code: number): boolean =>
  code < 128
    ? PART[code] === 1
    : code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)

/** Calls `see` with the start and end of every word (letters and digits side by side) of a stretch, in order. */
export function eachWord(
  text: string,
  from: number,
  to: number,
  see: (start: number, end: number) => void,
): void {
  let start = -1
  for (let at = from; at < to; at++) {
    if (isPart(text.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      see(start, at)
      start = -1
    }
  }
  if (start >= 0) see(start, to)
}

/** The words of a stretch in lower case. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, 0, text.length, (start, end) => words.push(text.slice(start, end).toLowerCase()))
  return words
}

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return code >= 0xc0 && isPart(code) && /\p{Lu}/u.test(text[at] as string)
}

/** Inside a name: letters, an apostrophe, a hyphen. */
const isInName = (code: number): boolean =>
  code === 39 || code === 45 || code === 0x2019 || (isPart(code) && !(code >= 48 && code <= 57))

/** Calls `see` for every word with a capital, with what is joined to it by hyphen or apostrophe: "Ki-moon", "O’Brien". */
export function eachCapitalised(
  text: string,
  from: number,
  to: number,
  see: (start: number, end: number) => void,
): void {
  for (let at = from; at < to; at++) {
    if (!isCapital(text, at)) continue
    const start = at
    while (at + 1 < to && isInName(text.charCodeAt(at + 1))) at++
    if (at > start) see(start, at + 1)
  }
}
