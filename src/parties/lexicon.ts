import type { PartyKind } from '../model/vocabulary.ts'
import { type Atom, atomsOfName } from './atoms.ts'
import type { MentionForm } from './mention.ts'
import type { Person } from './person.ts'
import type { OrganClass } from './rows.ts'

/** What a phrase of the reference data stands for. */
export interface Entry {
  form: MentionForm
  kind: PartyKind
  name: string
  party: string | null
  entity: string
  /** Of an organ. */
  organ: OrganClass | null
  /** Of a person; several where they share a surname. `short` where only part of the name is given. */
  persons: Person[] | null
  short: boolean
  /** Of a person's short name: that name. */
  words: string | null
  /** A literal machine translation of a surname. */
  mt: boolean
  /** Names no party at all: "West Bank". */
  none: boolean
}

/** `caps` needs capitals throughout, `capital` one capitalised word, `any` takes lower case too. */
export type CaseRule = 'caps' | 'capital' | 'any'

interface Phrase {
  keys: string[]
  rule: CaseRule
  entry: Entry
  /** Which atoms are capitalised in the reference data. */
  capitals: boolean[]
}

export interface Match {
  entry: Entry
  /** Atoms. */
  length: number
}

/** All phrases of the reference data, by their first word. */
export class Lexicon {
  #byFirst = new Map<string, Phrase[]>()
  #misspellable = new Map<string, Phrase[]>()

  /** Adds a phrase. Where the same phrase is there already, the first one stays. */
  add(words: string, entry: Entry, lax = false): void {
    const { keys, pieces } = atomsOfName(words)
    const first = keys[0]
    if (first === undefined) return
    const capitals = pieces.map(isCapital)
    const phrase: Phrase = { keys, rule: caseRule(words, lax), entry, capitals }
    const list = this.#byFirst.get(first)
    if (!list) this.#byFirst.set(first, [phrase])
    else if (!list.some((other) => sameKeys(other.keys, keys))) {
      // Longer phrases first, else in the order given
      const at = list.findIndex((other) => other.keys.length < keys.length)
      if (at < 0) list.push(phrase)
      else list.splice(at, 0, phrase)
    }
  }

  /** Has `match` also look for this multi-word name with one letter wrong ("Unites States"). */
  addMisspellable(words: string, entry: Entry): void {
    const { keys } = atomsOfName(words)
    if (keys.length !== 2 || words.length < 10) return
    for (const key of keys) {
      if (key.length < 5) continue
      const phrase: Phrase = { keys, rule: 'capital', entry, capitals: [true, true] }
      this.#misspellable.set(key, [...(this.#misspellable.get(key) ?? []), phrase])
    }
  }

  /** Keys of the words that some phrase begins with. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys()
  }

  /** Whether exactly these words are a phrase, whatever their case. */
  has(words: string): boolean {
    const { keys } = atomsOfName(words)
    return (this.#byFirst.get(keys[0] ?? '') ?? []).some((phrase) => sameKeys(phrase.keys, keys))
  }

  /** The entry of exactly these words, whatever their case. */
  entryOf(keys: string[]): Entry | null {
    return this.#byFirst.get(keys[0] ?? '')?.find((phrase) => sameKeys(phrase.keys, keys))?.entry ?? null
  }

  /** The longest phrase that begins at atom `i`. */
  match(atoms: readonly Atom[], i: number): Match | null {
    const atom = atoms[i]
    if (!atom?.word) return null
    const list = this.#byFirst.get(atom.key)
    if (list)
      for (const phrase of list)
        if (fits(phrase, atoms, i)) return { entry: phrase.entry, length: phrase.keys.length }
    return atom.capital ? this.#misspelt(atoms, i) : null
  }

  #misspelt(atoms: readonly Atom[], i: number): Match | null {
    const first = atoms[i] as Atom
    const second = atoms[i + 1]
    if (!second?.capital || second.sentence !== first.sentence || first.key.length < 5) return null
    for (const phrase of this.#misspellable.get(second.key) ?? [])
      if (phrase.keys[1] === second.key && oneEditApart(phrase.keys[0] as string, first.key))
        return { entry: phrase.entry, length: 2 }
    for (const phrase of this.#misspellable.get(first.key) ?? [])
      if (phrase.keys[0] === first.key && oneEditApart(phrase.keys[1] as string, second.key))
        return { entry: phrase.entry, length: 2 }
    return null
  }
}

function fits(phrase: Phrase, atoms: readonly Atom[], i: number): boolean {
  const { keys, rule, capitals } = phrase
  const first = atoms[i] as Atom
  if (keys[0] === 'the' && capitals[0] && !first.capital) return false
  for (let k = 1; k < keys.length; k++) {
    const atom = atoms[i + k]
    if (!atom || atom.key !== keys[k] || atom.sentence !== first.sentence) return false
  }
  if (rule === 'any') return true
  for (let k = 0; k < keys.length; k++) {
    if (!capitals[k]) continue
    const atom = atoms[i + k] as Atom
    if (rule === 'caps' ? !(atom.capitals || (keys[k] as string).length === 1) : false) return false
    if (rule === 'capital' && (atom.capital || /\d/.test(atom.key))) return true
  }
  return rule === 'caps'
}

function isCapital(piece: string): boolean {
  const code = piece.charCodeAt(0)
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 48 && code <= 57) : /^[\p{Lu}\p{N}]/u.test(piece)
}

/** Abbreviations of up to three letters need their capitals; other names a capital unless `lax`. */
function caseRule(words: string, lax: boolean): CaseRule {
  if (/[a-z]/.test(words) && /[A-Z]/.test(words)) return lax ? 'any' : 'capital'
  const letters = words.replace(/[^\p{L}]/gu, '')
  if (letters === letters.toLowerCase()) return 'any'
  if (letters === letters.toUpperCase() && letters.length <= 3) return 'caps'
  return lax ? 'any' : 'capital'
}

const sameKeys = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((key, k) => key === b[k])

/** Whether one letter dropped, added, changed or two neighbours swapped make `a` into `b`. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  while (
    tail < a.length - from &&
    tail < b.length - from &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const restA = a.slice(from, a.length - tail)
  const restB = b.slice(from, b.length - tail)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
