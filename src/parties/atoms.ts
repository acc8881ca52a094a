import type { Range } from '../model/span.ts'
import type { Document } from '../text/document.ts'

/**
 * The smallest piece that names are made of: a word, an abbreviation or a mark. Hyphens and apostrophes inside
 * words fall away, so that "Kim Jong-un" and "Kim Jong Un", "U.S." and "US" read alike.
 */
export interface Atom extends Range {
  /** Lower case, without diacritics and the dots of abbreviations; "'s" for the possessive ending. */
  key: string
  /** Index into `Document.tokens`; of a word that the tagger cut at a letter it did not know, the first and last. */
  token: number
  lastToken: number
  sentence: number
  /** Begins with a capital letter. */
  capital: boolean
  /** All capital letters, and more than one. */
  capitals: boolean
  /** A word, not a mark. */
  word: boolean
  /** Stands directly after the atom before it, or joined to it by a hyphen or apostrophe. */
  joined: boolean
}

const PIECES = /['’´`]s(?![\p{L}\p{N}])|(?:\p{L}\.)+\p{L}(?!\p{L})\.?|[\p{L}\p{N}\p{M}]+|\S/gu
const PLAIN = /^[A-Za-z]+$/
/** Marks that join nothing. */
const PLAIN_MARK = /^[,.;:!?()[\]"“”]$/
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/
/** No name has a longer word; hostile text has. */
const LONGEST_WORD = 80
const JOINERS = /^[-‐‑–'’ʼ]$/

/** The key of a piece of text that is one atom. */
export function keyOf(piece: string): string {
  const lower = piece.toLowerCase()
  if (PLAIN.test(lower)) return lower
  if (lower === "'s" || lower === '’s' || lower === '´s' || lower === '`s') return "'s"
  const bare = lower.length > 1 ? lower.replaceAll('.', '') : lower
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII needs no folding
  if (/^[\x00-\x7f]*$/.test(bare)) return bare
  return bare
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
}

/** The pieces of a name in the reference data, and their keys, cut as a document's are. */
export function atomsOfName(name: string): { keys: string[]; pieces: string[] } {
  if (PLAIN_WORDS.test(name)) return { keys: name.toLowerCase().split(' '), pieces: name.split(' ') }
  const pieces = (name.match(PIECES) ?? []).filter((piece) => !JOINERS.test(piece))
  return { keys: pieces.map(keyOf), pieces }
}

/** The atoms of a document, in text order. */
export function atomsOf(document: Document): Atom[] {
  const atoms: Atom[] = []
  let end = -1
  let joined = false
  const { tokens } = document
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as (typeof tokens)[number]
    const { text, start } = token
    const before = atoms.at(-1)
    if (
      before &&
      end === start &&
      joined &&
      end - before.start < LONGEST_WORD &&
      isLetter(document.text, start - 1) &&
      isLetter(document.text, start)
    ) {
      const rest = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? ''
      if (rest.length === text.length) {
        extend(document, before, token)
        end = token.end
        continue
      }
    }
    if (isPlain(text) || text === "'s" || text === '’s') {
      const capital = isUpper(text.charCodeAt(0))
      atoms.push({
        start,
        end: token.end,
        key: token.lower,
        token: t,
        lastToken: t,
        sentence: token.sentence,
        capital,
        capitals: capital && text.length > 1 && text === text.toUpperCase(),
        word: true,
        joined: joined && end === start,
      })
      joined = true
      end = token.end
      continue
    }
    if (PLAIN_MARK.test(text)) {
      atoms.push(markOf(token, joined && end === start))
      joined = false
      end = token.end
      continue
    }
    for (const found of text.matchAll(PIECES)) {
      const piece = found[0]
      const at = start + found.index
      if (JOINERS.test(piece) && end === at && isWordAt(document.text, at + piece.length)) {
        end = at + piece.length
        continue
      }
      const word = /^[\p{L}\p{N}]/u.test(piece) || piece.length > 1
      atoms.push({
        start: at,
        end: at + piece.length,
        key: keyOf(piece),
        token: t,
        lastToken: t,
        sentence: token.sentence,
        capital: /^\p{Lu}/u.test(piece),
        capitals: /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(piece),
        word,
        joined: joined && end === at,
      })
      joined = word
      end = at + piece.length
    }
  }
  return atoms
}

const markOf = (token: Document['tokens'][number], joined: boolean): Atom => ({
  start: token.start,
  end: token.end,
  key: token.text,
  token: token.index,
  lastToken: token.index,
  sentence: token.sentence,
  capital: false,
  capitals: false,
  word: false,
  joined,
})

/** "Linkevi" + "č" + "ius": one word. */
function extend(document: Document, atom: Atom, token: Document['tokens'][number]): void {
  atom.end = token.end
  atom.lastToken = token.index
  const word = document.text.slice(atom.start, atom.end)
  atom.key = keyOf(word)
  atom.capitals = word.length > 1 && word === word.toUpperCase() && atom.capital
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{M}]/u.test(text[at] ?? '')

/** Whether all of a word is ASCII letters and digits. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = code | 32
    if ((letter < 97 || letter > 122) && (code < 48 || code > 57)) return false
  }
  return text.length > 0
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '')
