import type { Phrase } from './clause.ts'
import { isParticiple, opensRelative, type Workspace } from './right-side.ts'
import type { TaggedToken } from './tags.ts'
import type { VerbGroup } from './verb-groups.ts'

interface Left {
  subject: Phrase | null
  /** Position of the word before the subject, or before the group where there is none. */
  before: number
  relative: boolean
}

export const skipAdverbs = (tagged: TaggedToken[], from: number): number => {
  let i = from
  while (i >= 0 && /^(?:adverb|date|not|quote)$/.test((tagged[i] as TaggedToken).tag)) i--
  return i
}

/** The subject to the left of a verb group: past "of …" and "on …", past an apposition between commas. */
export function leftOf(space: Workspace, group: VerbGroup): Left {
  const { tagged, base, phraseAt } = space
  let i = skipAdverbs(tagged, group.first - 1)
  let subject: Phrase | null = null
  const stop = Math.max(0, group.first - 60)
  while (i >= stop) {
    const here = tagged[i] as TaggedToken
    const phrase = phraseAt[i]
    if (phrase) {
      subject = phrase
      i = phrase.first - base - 1
      const before = tagged[i]
      if (!before) break
      if (before.tag === 'preposition' || before.token.lower === 'to') {
        subject = null
        i = skipAdverbs(tagged, i - 1)
        if (tagged[i]?.tag === 'preposition') i--
        continue
      }
      const held = before.tag === 'verb' ? relativeEndingAt(space, i) : -1
      if (held >= 0) {
        subject = phraseAt[held - 1] ?? null
        i = held - 1
        break
      }
      if (before.tag === 'and' && phraseAt[i - 1]) {
        // coordination: the first phrase names the subject, the others are found by the reader of parties
        const first = phraseAt[i - 1] as Phrase
        const further = tagged[first.first - base - 1]
        if (further && (further.tag === 'preposition' || further.token.lower === 'to')) {
          subject = null
          i = i - 1
          continue
        }
        if (further?.tag === 'verb' && !space.reporting.has(further.lemma)) break
        subject = firstOfList(space, first)
        i = subject.first - base - 1
      }
      break
    }
    if (here.tag === 'which') {
      const antecedent = antecedentOf(space, i, group)
      return { subject: antecedent, before: i - 1, relative: true }
    }
    if (
      here.token.lower === 'that' &&
      !subject &&
      phraseAt[i - 1] &&
      i === skipAdverbs(tagged, group.first - 1)
    )
      return { subject: phraseAt[i - 1] ?? null, before: i - 1, relative: true }
    if (here.token.lower === ',' || isDash(tagged, i)) {
      const opening = openingMark(tagged, i)
      if (opening < 0) break
      i = skipAdverbs(tagged, opening - 1)
      continue
    }
    const reduced = !subject && here.tag === 'verb' ? space.groupFrom[i] : undefined
    const held = reduced && isParticiple(space, reduced) ? phraseAt[i - 1] : undefined
    if (held && i < group.first - 1) {
      subject = held
      i = held.first - base - 1
      break
    }
    if (here.token.text === ')') {
      i = beforeBracket(tagged, i)
      continue
    }
    if (here.tag === 'date' || here.tag === 'adverb') {
      i--
      continue
    }
    break
  }
  return { subject, before: subject ? skipAdverbs(tagged, subject.first - base - 1) : i, relative: false }
}

/** Of the verb that stands at a place: where its relative clause opens, or -1. */
function relativeEndingAt(space: Workspace, at: number): number {
  const group = space.groups[0]
  return group?.main === at ? opensRelative(space, group) : -1
}

/** "Britain, Canada and …": the first of the names before commas. */
function firstOfList(space: Workspace, phrase: Phrase): Phrase {
  const { tagged, base, phraseAt } = space
  let first = phrase
  for (let steps = 0; steps < 10; steps++) {
    const comma = first.first - base - 1
    const before = tagged[comma]?.token.lower === ',' ? phraseAt[comma - 1] : undefined
    const opener = before ? tagged[before.first - base - 1] : undefined
    if (!before || tagged[before.head - base]?.tag !== 'name' || opener?.tag === 'preposition') return first
    first = before
  }
  return first
}

/** The noun that a relative clause goes back to: past "of …" and "on …", as long as its number fits the verb. */
export function antecedentOf(space: Workspace, which: number, group: VerbGroup | null = null): Phrase | null {
  const { tagged, phraseAt, base } = space
  let i = which - 1
  if (tagged[i]?.token.lower === ',') i--
  let phrase = phraseAt[i] ?? null
  for (let steps = 0; phrase && steps < 3; steps++) {
    const before = tagged[phrase.first - base - 1]
    if (before?.token.lower !== 'of' && before?.token.lower !== 'on' && before?.token.lower !== 'against')
      break
    const further = phraseAt[phrase.first - base - 2]
    if (!further || (group && disagree(tagged, further.head - base, group))) break
    phrase = further
  }
  return phrase
}

/** Position before the bracket that opens what the one at `closing` closes; -1 where none does. */
function beforeBracket(tagged: TaggedToken[], closing: number): number {
  for (let i = closing - 1; i >= Math.max(0, closing - 15); i--)
    if (tagged[i]?.token.text === '(') return i - 1
  return -1
}

/** "sanctions … which has": a plural with a verb in the singular. */
function disagree(tagged: TaggedToken[], head: number, group: VerbGroup): boolean {
  const noun = tagged[head]?.token.lower ?? ''
  const finite = tagged[group.first]?.token.lower ?? ''
  const singular = /^(?:has|is|was|does)$/.test(finite) || (group.first === group.main && group.form === 's')
  const plural = /^(?:have|are|were|do)$/.test(finite)
  return /[^s]s$/.test(noun) ? singular : plural && /[a-z]$/.test(noun) && tagged[head]?.tag === 'noun'
}

/** A dash between spaces, not the hyphen of a compound. */
const isDash = (tagged: TaggedToken[], i: number): boolean => {
  const here = tagged[i] as TaggedToken
  return (
    here.token.text === '—' || (here.tag === 'hyphen' && (tagged[i - 1]?.token.end ?? 0) < here.token.start)
  )
}

/** The comma or dash that opens the apposition closed by the one at `closing`, or -1. */
function openingMark(tagged: TaggedToken[], closing: number): number {
  const dash = isDash(tagged, closing)
  for (let i = closing - 1; i >= Math.max(0, closing - 25); i--) {
    const token = tagged[i] as TaggedToken
    if (dash ? isDash(tagged, i) : token.token.lower === ',') return i
    if (dash && token.token.lower === ',') continue
    if (token.tag === 'punctuation' && token.token.lower !== '(' && token.token.lower !== ')') return -1
  }
  return -1
}
