/** A character as the vocabulary knows it, with the place in the text that it comes from. */
export interface NormalCharacter {
  text: string
  start: number
  end: number
}

/** More characters of a word than any vocabulary has are not kept apart. */
const LONGEST_KEPT = 128
const SPACE = /\p{White_Space}/u
/** Control, format, private and lone surrogate characters are left out, as are null and the replacement character. */
const DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u
const MARK = /\p{Mn}/gu
const HAN =
  /[\u4E00-\u9FFF\u3400-\u4DBF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/u
const PUNCTUATION = /[\p{P}$+<=>^`|~]/u
const PLAIN = /^[\x20-\x7E]$/

/**
 * Words of normal characters between `start` and `end`: small letters without accents, each punctuation mark and each
 * Han character a word of its own.
 */
export function* normalWords(text: string, start: number, end: number): Generator<NormalCharacter[]> {
  let word: NormalCharacter[] = []
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) as number
    const character = String.fromCodePoint(code)
    const next = at + character.length
    const splits = isSpace(code, character)
    if (splits || HAN.test(character)) {
      if (word.length > 0) yield word
      word = []
      if (!splits) yield [{ text: character, start: at, end: next }]
    } else {
      for (const normal of normalsOf(character)) {
        const one = { text: normal, start: at, end: next }
        const longest = word[LONGEST_KEPT - 1]
        if (!PUNCTUATION.test(normal)) {
          if (longest) longest.end = next
          else word.push(one)
        } else {
          if (word.length > 0) yield word
          word = []
          yield [one]
        }
      }
    }
    at = next
  }
  if (word.length > 0) yield word
}

const isSpace = (code: number, character: string): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(character)

function normalsOf(character: string): Iterable<string> {
  if (PLAIN.test(character)) return [character.toLowerCase()]
  if (DROPPED.test(character)) return []
  return character.normalize('NFD').replace(MARK, '').toLowerCase()
}
