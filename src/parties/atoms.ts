import type { Range } from '../model/span.ts'
import type { Document } from '../text/document.ts'

/**
 * The smallest piece that names are made of: a word, an abbreviation or a mark. Hyphens and apostrophes inside
 * words fall away, so that "Kim Jong-un" and "Kim Jong Un", "U.S." and "US" read alike.
 */
export interface Atom extends Range {
  /** Lower case, without diacritics and the dots of abbreviations; "'s" for the possessive ending. */
  key: string
  /** Index into `Document.tokens`. */
  token: number
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

const PIECES = /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.)+\p{L}(?!\p{L})\.?|[\p{L}\p{N}\p{M}]+|\S/gu
const PLAIN = /^[A-Za-z]+$/
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/
const JOINERS = /^[-‐‑–'’ʼ]$/

/** The key of a piece of text that is one atom. */
export function keyOf(piece: string): string {
  const lower = piece.toLowerCase()
  if (PLAIN.test(lower)) return lower
  if (lower === "'s" || lower === '’s') return "'s"
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
    if (PLAIN.test(text)) {
      const capital = isUpper(text.charCodeAt(0))
      atoms.push({
        start,
        end: token.end,
        key: token.lower,
        token: t,
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

const isUpper = (code: number): boolean => code >= 65 && code <= 90

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '')
