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
  /** Words that can begin a name here: capitalised ones, and the few small ones that names begin with. */
  #begins: RegExp

  constructor(outlets: readonly OutletNames[]) {
    for (const { name, names } of outlets)
      for (const alias of new Set([name, ...names].flatMap((written) => [written, written.toUpperCase()])))
        this.#add(alias, name)
    for (const list of this.#byFirstWord.values()) list.sort((a, b) => b.alias.length - a.alias.length)
    const small = [...this.#byFirstWord.keys()].filter((first) => /^\p{Ll}/u.test(first))
    const begins = ['[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}]', ...small.map((first) => first.replace(/[.&]/g, '\\$&'))]
    this.#begins = new RegExp(`(?<![\\p{L}\\p{N}])(?:${begins.join('|')})[\\p{L}\\p{N}.&'’-]*`, 'gu')
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
    for (const word of text.matchAll(this.#begins)) {
      if (word.index < after) continue
      const fit = this.#byFirstWord
        .get(trimmedWord(word[0]))
        ?.find(
          ({ alias }) =>
            text.startsWith(alias, word.index) &&
            !/[\p{L}\p{N}]/u.test(text.charAt(word.index + alias.length)),
        )
      if (!fit) continue
      after = word.index + fit.alias.length
      found.push({ name: fit.name, start: word.index, end: after })
    }
    return found
  }
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
