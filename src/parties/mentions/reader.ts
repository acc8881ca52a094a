import type { Document } from '../../text/document.ts'
import type { Atom } from '../atoms.ts'
import type { Entry, Match } from '../lexicon.ts'
import type { Parties } from '../parties.ts'
import { IS_KNOWN, wordKinds } from './word-kinds.ts'

/** The atoms of a document with what the reference data says of each place. */
export class Reader {
  readonly document: Document
  readonly atoms: readonly Atom[]
  readonly parties: Parties
  readonly #matches: (Match | null)[] = []
  readonly #kinds: Uint16Array
  readonly #titles: (boolean | undefined)[] = []

  constructor(document: Document, atoms: readonly Atom[], parties: Parties) {
    this.document = document
    this.atoms = atoms
    this.parties = parties
    this.#kinds = new Uint16Array(atoms.length)
    const kinds = wordKinds(parties)
    for (let i = 0; i < atoms.length; i++) {
      const atom = atoms[i] as Atom
      const kind = kinds.get(atom.key) ?? 0
      this.#kinds[i] = kind
      this.#matches.push(kind & IS_KNOWN || atom.capital ? parties.lexicon.match(atoms, i) : null)
    }
    takeUpNames(atoms, this.#matches)
  }

  key(i: number): string {
    return this.atoms[i]?.key ?? ''
  }

  atom(i: number): Atom | undefined {
    return this.atoms[i]
  }

  /** What the word here can be to roles and names: bits of word-kinds.ts. */
  kind(i: number): number {
    return this.#kinds[i] ?? 0
  }

  /** Whether known words of any kind begin here. */
  hasMatch(i: number): boolean {
    return (this.#matches[i] ?? null) !== null
  }

  /** Known words that begin here and name a party, other than a person. */
  partyAt(i: number): Match | null {
    const match = this.#matches[i] ?? null
    return match && !match.entry.persons && !match.entry.none ? match : null
  }

  /** A known person's name that begins here. */
  personAt(i: number): Match | null {
    const match = this.#matches[i] ?? null
    return match?.entry.persons ? match : null
  }

  /** Known words that begin here and name no party. */
  noneAt(i: number): Match | null {
    const match = this.#matches[i] ?? null
    return match?.entry.none ? match : null
  }

  /** Whether atoms `i` and `j` stand in one sentence. */
  together(i: number, j: number): boolean {
    const a = this.atoms[i]
    const b = this.atoms[j]
    return a !== undefined && b !== undefined && a.sentence === b.sentence
  }

  startsSentence(i: number): boolean {
    return i === 0 || !this.together(i - 1, i)
  }

  /** The words of atoms `from` to `to` as they stand in the text, white space folded. */
  words(from: number, to: number): string {
    const a = this.atoms[from]
    const b = this.atoms[to - 1]
    if (!a || !b) return ''
    const words = this.document.text.slice(a.start, b.end)
    return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words
  }

  /** Whether the sentence capitalises all its words but the small ones, as headlines do: capitals tell nothing there. */
  inTitle(i: number): boolean {
    const sentence = this.atoms[i]?.sentence
    if (sentence === undefined) return false
    let title = this.#titles[sentence]
    if (title === undefined) {
      title = this.#isTitleCase(i, sentence)
      this.#titles[sentence] = title
    }
    return title
  }

  #isTitleCase(i: number, sentence: number): boolean {
    let words = 0
    let capitals = 0
    const count = (k: number) => {
      const atom = this.atoms[k]
      if (!atom?.word || atom.end - atom.start < 4 || SMALL.test(atom.key)) return
      words++
      if (atom.capital) capitals++
    }
    for (let k = i; this.atoms[k]?.sentence === sentence; k++) count(k)
    for (let k = i - 1; this.atoms[k]?.sentence === sentence; k--) count(k)
    const first = this.document.sentences[sentence]
    const isTitle = first !== undefined && this.document.paragraphs[first.paragraph]?.kind === 'title'
    return words >= (isTitle ? 2 : 5) && capitals === words
  }
}

/** Words that headlines leave small. */
const SMALL = /^(?:from|with|over|amid|after|into|than|that|upon|against|about|before|between|under|without)$/

/** Words that take up a bloc named before: "the bloc", "the alliance", "the Commission". */
const TAKEN_UP: ReadonlyMap<string, string> = new Map([
  ['bloc', 'EU'],
  ['commission', 'EU'],
  ['alliance', 'NATO'],
])
/** Of the two Koreas, where either was named. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ['north', 'PRK'],
  ['south', 'KOR'],
])

function takeUpNames(atoms: readonly Atom[], matches: (Match | null)[]): void {
  const named = new Map<string, Entry>()
  for (let i = 0; i < atoms.length; i++) {
    const entry = matches[i]?.entry
    if (entry) {
      if (entry.party && (KOREAS.test(entry.party) || (entry.kind === 'bloc' && entry.form !== 'adjective')))
        named.set(entry.party, entry)
    } else if (named.size > 0 && atoms[i - 1]?.key === 'the') {
      const taken = takenUp(atoms, i, named)
      if (taken) matches[i] = { entry: { ...taken, form: 'name' }, length: 1 }
    }
  }
}

const KOREAS = /^(?:PRK|KOR)$/

function takenUp(atoms: readonly Atom[], i: number, named: Map<string, Entry>): Entry | undefined {
  const { key, capital } = atoms[i] as Atom
  const half = capital ? HALVES.get(key) : undefined
  if (half !== undefined) return isHalf(atoms, i) ? named.get(half) : undefined
  return key === 'commission' && !capital ? undefined : named.get(TAKEN_UP.get(key) ?? '')
}

/** "the North's", "the South and", not "the North Atlantic" or "the South of France". */
function isHalf(atoms: readonly Atom[], i: number): boolean {
  const next = atoms[i + 1]
  return !next?.word || next.key === "'s" || !(next.capital || next.joined || next.key === 'of')
}

export type { Entry, Match }
