import { formsOf } from './inflection.ts'

/** Words that mean the same to the patterns; entries may be of several words, or name another class (`$lift`). */
export interface WordClass {
  name: string
  words: string[]
}

/** A phrase of several words; each word is the set of its forms. */
export interface Phrase {
  symbols: number[]
  rest: ReadonlySet<string>[]
}

/**
 * The words that patterns ask for, as small numbers ("symbols"): a word with its inflections (`lift`), an exact form
 * (`=lifted`), a class (`$sanctions`), a side (`@own`).
 */
export interface Lexicon {
  /** Symbols of a lower-case form; `undefined` when no pattern knows it. */
  words: Map<string, number[]>
  /** Phrases by their first form. */
  phrases: Map<string, Phrase[]>
  symbol(name: string): number
  size(): number
}

/** Builds the lexicon of word classes; patterns add their own words through `symbol`. */
export function makeLexicon(classes: readonly WordClass[]): Lexicon {
  const ids = new Map<string, number>()
  const words = new Map<string, number[]>()
  const phrases = new Map<string, Phrase[]>()

  const addTo = (map: Map<string, number[]>, key: string, id: number) => {
    const list = map.get(key)
    if (!list) map.set(key, [id])
    else if (!list.includes(id)) list.push(id)
  }
  const teach = (entry: string, id: number) => {
    if (/\w-\w/.test(entry)) teach(entry.replaceAll('-', ' '), id)
    const parts = entry.split(/[ _]+/)
    const forms = parts.map((part) => (part.startsWith('=') ? [part.slice(1)] : formsOf(part)))
    const [first = [], ...rest] = forms
    if (rest.length === 0) {
      for (const form of first) addTo(words, form, id)
      return
    }
    const phrase: Phrase = { symbols: [id], rest: rest.map((list) => new Set(list)) }
    for (const form of first) {
      const list = phrases.get(form)
      if (list) list.push(phrase)
      else phrases.set(form, [phrase])
    }
  }
  const symbol = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(name, id)
    if (name.startsWith('$') && !classByName.has(name.slice(1)))
      throw new Error(
        `The pattern class "${name}" is in no word list; add it to data/en/positions-words.yml.`,
      )
    if (!/^[$@#]/.test(name)) teach(name, id)
    return id
  }

  const classByName = new Map(classes.map((c) => [c.name, c.words]))
  const entriesOf = (name: string, depth = 0): string[] => {
    if (depth > 8) throw new Error(`The word class "${name}" names itself; see data/en/positions-words.yml.`)
    return (classByName.get(name) ?? []).flatMap((entry) =>
      entry.startsWith('$') ? entriesOf(entry.slice(1), depth + 1) : [entry],
    )
  }
  for (const { name } of classes) {
    const id = symbol(`$${name}`)
    for (const entry of entriesOf(name)) if (!entry.startsWith('@')) teach(entry, id)
  }
  return { words, phrases, symbol, size: () => ids.size }
}

/** The symbols (classes) that a side symbol such as `@other` also counts as. */
export function classesOfSide(classes: readonly WordClass[], lexicon: Lexicon, side: string): number[] {
  const holds = (name: string, depth = 0): boolean =>
    depth < 8 &&
    (classes.find((c) => c.name === name)?.words ?? []).some(
      (entry) => entry === side || (entry.startsWith('$') && holds(entry.slice(1), depth + 1)),
    )
  return [
    lexicon.symbol(side),
    ...classes.filter((c) => holds(c.name)).map((c) => lexicon.symbol(`$${c.name}`)),
  ]
}
