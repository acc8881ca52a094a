import { NOMINAL } from './closed-words.ts'
import type { Hints, TaggedToken } from './tags.ts'

/** A noun that is a known verb's form is the verb where a subject goes before it and an object comes after. */
export function mendNoun(tagged: TaggedToken[], i: number, hints: Hints): void {
  const here = tagged[i] as TaggedToken
  const before = tagged[i - 1]?.tag === 'quote' ? tagged[i - 2] : tagged[i - 1]
  const next = tagged[i + 1]?.tag === 'quote' ? tagged[i + 2] : tagged[i + 1]
  const known = hints.verbs.get(here.token.lower)
  if (!known || hints.names.has(here.token.index)) return
  const toVerb = () => {
    here.tag = 'verb'
    here.form = known.form
    here.lemma = known.lemma
  }
  const earlier = before?.token.lower
  if (known.form === 'base') {
    if (next?.token.lower === 'to' && hasPluralSubject(tagged, i) && !hasFiniteVerb(tagged, i)) toVerb()
    if (before?.tag === 'and' && next && /^(?:determiner|number|possessive)$/.test(next.tag)) toVerb()
    if (before?.tag === 'name' && next && NOMINAL.has(next.tag) && followsThat(tagged, i)) toVerb()
    if (before?.tag === 'and' && next?.tag === 'noun' && /s$/.test(next.token.lower) && joinsBase(tagged, i))
      toVerb()
    if (earlier === 'to' || (before && before.tag === 'auxiliary') || earlier === 'not' || earlier === "n't")
      toVerb()
    return
  }
  if (known.form === 'ing') {
    if (before && /^(?:auxiliary|verb|preposition)$/.test(before.tag) && next && NOMINAL.has(next.tag))
      toVerb()
    return
  }
  if (known.form !== 's' || !next) return
  const subject = !before || isSubject(before) || before.token.text === ','
  const object =
    hints.nameStarts.has(next.token.index) ||
    next.tag === 'number' ||
    next.tag === 'determiner' ||
    next.tag === 'possessive' ||
    next.tag === 'adjective' ||
    (next.tag === 'noun' && here.token.lower !== 'sanctions') ||
    next.tag === 'name' ||
    (/^(?:up|off|out|back|over|to|with|for)$/.test(next.token.lower) &&
      !/^(?:sanctions|talks|calls|bans)$/.test(here.token.lower))
  if (subject && object && !hasFiniteVerb(tagged, i)) toVerb()
}

/** "will freeze assets and | ban exports": an earlier verb in the same form. */
function joinsBase(tagged: TaggedToken[], i: number): boolean {
  for (let j = i - 2; j >= Math.max(0, i - 12); j--) {
    const token = tagged[j] as TaggedToken
    if (token.tag === 'verb') return token.form === 'base'
    if (token.tag === 'punctuation' || token.tag === 'which') return false
  }
  return false
}

/** "Washington and Brussels | plan to", "EU leaders | vow to". */
function hasPluralSubject(tagged: TaggedToken[], i: number): boolean {
  const before = tagged[i - 1]
  if (!before || !(before.tag === 'name' || before.tag === 'noun')) return false
  if (before.tag === 'noun' || /^[a-z]/.test(before.token.text))
    return /[^s]s$/.test(before.token.lower) && tagged[i + 2]?.form === 'base'
  for (let j = i - 2; j >= Math.max(0, i - 6); j--) {
    if (tagged[j]?.token.lower === 'and') return tagged[j - 1]?.tag === 'name'
    if (!NOMINAL.has(tagged[j]?.tag ?? 'to')) return false
  }
  return false
}

/** "demanded that the US and the EU ban …", "demands the EU end …": a subjunctive. */
function followsThat(tagged: TaggedToken[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 9); j--) {
    const token = tagged[j] as TaggedToken
    if (token.token.lower === 'that' || DEMANDING.test(token.lemma)) return true
    if (!NOMINAL.has(token.tag) && token.tag !== 'determiner' && token.tag !== 'and') return false
  }
  return false
}

const DEMANDING = /^(?:demand|insist|urge|propose|request|recommend|suggest)$/

const isSubject = (token: TaggedToken): boolean =>
  token.tag === 'noun' ||
  token.tag === 'name' ||
  token.tag === 'date' ||
  token.tag === 'adverb' ||
  token.tag === 'pronoun'

/** A finite verb between this token and the clause's borders. */
function hasFiniteVerb(tagged: TaggedToken[], i: number): boolean {
  const isBorder = (token: TaggedToken) =>
    token.tag === 'punctuation' ||
    token.tag === 'subordinator' ||
    token.tag === 'and' ||
    token.tag === 'which'
  const standsFinite = (token: TaggedToken, j: number) =>
    token.tag === 'auxiliary' ||
    (token.tag === 'verb' && (token.form === 's' || (token.form === 'ed' && !isReduced(tagged, j))))
  for (let j = i - 1; j >= Math.max(0, i - 15); j--) {
    const token = tagged[j] as TaggedToken
    if (isBorder(token)) break
    if (standsFinite(token, j)) return true
  }
  for (let j = i + 1; j < Math.min(tagged.length, i + 15); j++) {
    const token = tagged[j] as TaggedToken
    if (isBorder(token)) break
    if (standsFinite(token, j)) return true
  }
  return false
}

const isReduced = (tagged: TaggedToken[], j: number): boolean => {
  const next = tagged[j + 1]
  return !next || next.tag === 'preposition' || next.tag === 'punctuation'
}
