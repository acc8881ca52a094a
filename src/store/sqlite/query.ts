/** Longer queries are cut: FTS5 limits the size of an expression, and nobody types this many words. */
const MOST_WORDS = 64

/**
 * What a user typed as FTS5 phrases: each word, and each "quoted phrase", becomes a string that FTS5 cannot take for
 * syntax. Empty when nothing in it can be searched for.
 */
export function phrasesOf(words: string): string[] {
  const typed = words.toWellFormed().replaceAll('\0', ' ')
  return typed
    .split('"')
    .flatMap((part, index) => (index % 2 ? [part] : part.split(/\s+/)))
    .filter((phrase) => /[\p{L}\p{N}\p{Co}]/u.test(phrase))
    .slice(0, MOST_WORDS)
    .map((phrase) => `"${phrase}"`)
}
