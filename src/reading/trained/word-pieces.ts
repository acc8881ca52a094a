import { type NormalCharacter, normalWords } from './normal-characters.ts'

/** A word of the text as the encoder sees it. Offsets are UTF-16 units into the text. */
export interface PiecedWord {
  start: number
  end: number
  /** Indexes into the vocabulary, at least one. */
  pieces: readonly number[]
  /** 0 no capital, 1 a capital first, 2 all capitals, 3 capitals elsewhere. */
  letters: number
  /** 0 nothing stands before the word, 1 white space, 2 the start of a paragraph. */
  gap: number
}

/** A vocabulary of word pieces; a piece that goes on in a word is written with “##”. */
export type Vocabulary = ReadonlyMap<string, number>

/** The gap before the first word of a paragraph. */
export const PARAGRAPH = 2

/** Longer words are unknown as a whole. */
const LONGEST_WORD = 100
const KEPT_WORDS = 50_000

/** Cuts text into words and word pieces as BERT's lower-cased tokenizer does: the longest piece first. */
export class WordPieces {
  readonly #vocabulary: Vocabulary
  readonly #unknown: readonly number[]
  readonly #longestPiece: number
  #kept = new Map<string, readonly number[]>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#unknown = [vocabulary.get('[UNK]') ?? 0]
    this.#longestPiece = [...vocabulary.keys()].reduce((most, piece) => Math.max(most, piece.length), 0)
  }

  /** The words between `start` and `end`, in order; the first counts as the start of a paragraph. */
  cut(text: string, start: number, end: number): PiecedWord[] {
    const words: PiecedWord[] = []
    for (const characters of normalWords(text, start, end)) {
      const from = (characters[0] as NormalCharacter).start
      const to = (characters.at(-1) as NormalCharacter).end
      const before = words.at(-1)
      words.push({
        start: from,
        end: to,
        pieces: this.#piecesOf(characters),
        letters: lettersOf(text.slice(from, Math.min(to, from + LONGEST_WORD))),
        gap: before === undefined ? PARAGRAPH : before.end < from ? 1 : 0,
      })
    }
    return words
  }

  #piecesOf(characters: readonly NormalCharacter[]): readonly number[] {
    if (characters.length > LONGEST_WORD) return this.#unknown
    const texts = characters.map(({ text }) => text)
    const word = texts.join('')
    const known = this.#kept.get(word)
    if (known) return known
    if (this.#kept.size >= KEPT_WORDS) this.#kept = new Map()
    const pieces = this.#longestFirst(texts)
    this.#kept.set(word, pieces)
    return pieces
  }

  #longestFirst(texts: readonly string[]): readonly number[] {
    const pieces: number[] = []
    for (let at = 0; at < texts.length; ) {
      let end = Math.min(texts.length, at + this.#longestPiece)
      let found: number | undefined
      for (; end > at; end--) {
        found = this.#vocabulary.get((at > 0 ? '##' : '') + texts.slice(at, end).join(''))
        if (found !== undefined) break
      }
      if (found === undefined) return this.#unknown
      pieces.push(found)
      at = end
    }
    return pieces
  }
}

/** The letter case of a word. */
export function lettersOf(word: string): number {
  if (word === word.toLowerCase()) return 0
  const first = String.fromCodePoint(word.codePointAt(0) as number)
  const rest = word.slice(first.length)
  if (rest !== '' && word === word.toUpperCase()) return 2
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? 1 : 3
}
