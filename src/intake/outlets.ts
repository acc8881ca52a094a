import type { Range } from '../model/span.ts'

/** An outlet or agency, by its name and what else it is called. */
export interface OutletNames {
  name: string
  names: readonly string[]
}

/** Words of a text that name an outlet. */
export interface OutletMention extends Range {
  name: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&'’-]*/gu
/** Finds outlets by name: whole words, as written or in capitals. */
export class OutletIndex {
  #byFirstWord = new Map<string, { alias: string; name: string }[]>()
  #byAlias = new Map<string, string>()
  /** The few words in lower case that names begin with, by the code of their first letter. */
  #small: ReadonlyMap<number, string[]>

  constructor(outlets: readonly OutletNames[]) {
    for (const { name, names } of outlets)
      for (const alias of new Set([name, ...names].flatMap((written) => [written, written.toUpperCase()])))
        this.#add(alias, name)
    for (const list of this.#byFirstWord.values()) list.sort((a, b) => b.alias.length - a.alias.length)
    const small = [...this.#byFirstWord.keys()].filter((first) => /^\p{Ll}/u.test(first))
    this.#small = Map.groupBy(small, (first) => first.charCodeAt(0))
  }

  #add(alias: string, name: string): void {
    const key = alias.toLowerCase()
    if (!this.#byAlias.has(key)) this.#byAlias.set(key, name)
    const first = trimmedWord(alias.match(WORD)?.[0] ?? '')
    if (first === '') return
    const list = this.#byFirstWord.get(first)
    if (list) list.push({ alias, name })
    else this.#byFirstWord.set(first, [{ alias, name }])
  }

  /** Name of the outlet that is written so, `null` when it is not known. */
  named(written: string): string | null {
    const key = written.trim().toLowerCase()
    return this.#byAlias.get(key) ?? this.#byAlias.get(key.replace(/^the /, '')) ?? null
  }

  /** All mentions, in text order, none overlapping; the longest name wins. */
  mentions(text: string): OutletMention[] {
    const found: OutletMention[] = []
    let after = 0
    for (let at = 0; at < text.length; ) {
      if (!this.#mayBegin(text, at)) {
        const inWord = isLetter(text, at)
        at = behind(text, at)
        if (inWord) while (at < text.length && isLetter(text, at)) at = behind(text, at)
        continue
      }
      let end = behind(text, at)
      while (end < text.length && isInName(text, end)) end = behind(text, end)
      const fit = at >= after ? this.#nameAt(text, at, end) : undefined
      if (fit) {
        after = at + fit.alias.length
        found.push({ name: fit.name, start: at, end: after })
      }
      at = end
    }
    return found
  }

  /** Whether a name can begin here: with a capital, a digit or one of the small words. */
  #mayBegin(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    if (code < 128 ? isCapitalOrDigit(code) : /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text.slice(at, at + 2)))
      return true
    return this.#small.get(code)?.some((first) => text.startsWith(first, at)) ?? false
  }

  #nameAt(text: string, start: number, end: number): { alias: string; name: string } | undefined {
    return this.#byFirstWord
      .get(trimmedWord(text.slice(start, end)))
      ?.find(
        ({ alias }) =>
          text.startsWith(alias, start) && !/[\p{L}\p{N}]/u.test(text.charAt(start + alias.length)),
      )
  }
}

const isCapitalOrDigit = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Whether a letter or digit of any script stands here. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isCapitalOrDigit(code) || (code >= 97 && code <= 122)
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
}

/** Whether what stands here goes on with a word: a letter, digit, full stop, ampersand, apostrophe or hyphen. */
function isInName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 46 || code === 38 || code === 39 || code === 45 || code === 0x2019 || isLetter(text, at)
}

/** Where the character that begins here ends: two units on for one of a pair of surrogates. */
function behind(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? at + 2 : at + 1
}

/** The word without what only hangs on to it; most words have nothing, and are not touched. */
function trimmedWord(word: string): string {
  let end = word.length
  while (end > 0 && hangs(word.charCodeAt(end - 1))) end--
  if (end === word.length && /['’]s$/.test(word)) end -= 2
  return end === word.length ? word : word.slice(0, end)
}

/** Full stop, apostrophe, hyphen, typographic apostrophe. */
const hangs = (code: number): boolean => code === 46 || code === 39 || code === 45 || code === 0x2019
