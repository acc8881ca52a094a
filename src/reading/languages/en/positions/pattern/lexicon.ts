import { formsOf } from './inflection.ts'
import { LITTLE_WORDS } from './little-words.ts'

/** Words that mean the same to the patterns; entries may be of several words, or name another class (`$lift`). */
export interface WordClass {
  name: string
  words: string[]
}

/** A phrase of several words, known by its first and second; the others are each the set of their forms. */
export interface Phrase {
  symbols: number[]
  rest: readonly ReadonlySet<string>[]
}

/** What is known of a lower-case form. */
export interface Entry {
  symbols: number[]
  /** Phrases that begin with it, by their second word. */
  phrases: Map<string, Phrase[]> | null
  /** What it is to gaps and scopes; bits of `Words.flags`. */
  flags: number
  /** Which catalogues look a pattern up by it: a bit of each. */
  anchors: number
  /** It is the second word of some phrase. */
  second: boolean
}

/**
 * The words that patterns ask for, as small numbers ("symbols"): a word with its inflections (`lift`), an exact form
 * (`=lifted`), a class (`$sanctions`), a side (`@own`).
 */
export interface Lexicon {
  /** By lower-case form; what no pattern knows is missing. */
  entries: Map<string, Entry>
  symbol(name: string): number
  size(): number
}

/** Builds the lexicon of word classes; patterns add their own words through `symbol`. */
export function makeLexicon(classes: readonly WordClass[]): Lexicon {
  const ids = new Map<string, number>()
  const entries = new Map<string, Entry>()
  const entryOf = (form: string): Entry => {
    const known = entries.get(form)
    if (known) return known
    const entry: Entry = { symbols: [], phrases: null, flags: 0, anchors: 0, second: false }
    entries.set(form, entry)
    return entry
  }
  for (const [word, flags] of LITTLE_WORDS) entryOf(word).flags = flags
  const teach = (entry: string, id: number) => {
    if (/\w-\w/.test(entry)) teach(entry.replaceAll('-', ' '), id)
    const parts = entry.split(/[ _]+/)
    const forms = parts.map((part) => (part.startsWith('=') ? [part.slice(1)] : formsOf(part)))
    const [first = [], second, ...rest] = forms
    if (!second) {
      for (const form of first) if (!entryOf(form).symbols.includes(id)) entryOf(form).symbols.push(id)
      return
    }
    const phrase: Phrase = { symbols: [id], rest: rest.map((list) => new Set(list)) }
    for (const form of first) {
      const entry = entryOf(form)
      entry.phrases ??= new Map()
      for (const next of second) {
        entry.phrases.set(next, [...(entry.phrases.get(next) ?? []), phrase])
        entryOf(next).second = true
      }
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
  return { entries, symbol, size: () => ids.size }
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
