import type { Phrase } from './clause.ts'
import type { Hints, TaggedToken } from './tags.ts'

/** Noun phrases of a tagged sentence: runs of determiners, adjectives, numbers, nouns, names and `'s`. */
export function findPhrases(tagged: TaggedToken[], hints: Hints): Phrase[] {
  const phrases: Phrase[] = []
  let start = -1
  const close = (end: number) => {
    if (start >= 0) {
      const phrase = phraseOf(tagged, start, end)
      if (phrase) phrases.push(phrase)
    }
    start = -1
  }
  for (let i = 0; i < tagged.length; i++) {
    const here = tagged[i] as TaggedToken
    switch (here.tag) {
      case 'pronoun':
        close(i)
        start = i
        close(i + 1)
        break
      case 'determiner':
      case 'possessive':
        if (start >= 0 && !staysInside(tagged, i)) close(i)
        if (start < 0) start = i
        break
      case 'noun':
      case 'name':
      case 'adjective':
      case 'number':
        if (start >= 0 && (isSecondName(tagged, i, hints) || isShiftedObject(tagged, start, i))) close(i)
        if (start < 0) start = i
        break
      case 'adverb':
        if (start >= 0 && !isInside(tagged, i)) close(i)
        break
      case "'s":
      case 'hyphen':
      case 'quote':
        if (start >= 0 && !goesOn(tagged, i)) close(i)
        break
      default:
        close(i)
    }
  }
  close(tagged.length)
  return phrases
}

/** "sent Trump" + "Obama": a second person or state right after a first one opens a new phrase. */
const isSecondName = (tagged: TaggedToken[], i: number, hints: Hints): boolean => {
  const before = tagged[i - 1] as TaggedToken
  return (
    before.tag === 'name' &&
    hints.names.has(before.token.index) &&
    hints.nameStarts.has((tagged[i] as TaggedToken).token.index) &&
    hints.plain.has(before.token.index)
  )
}

/** "all the", "such a", "six more", "three other": a determiner that does not open a new phrase. */
const staysInside = (tagged: TaggedToken[], i: number): boolean =>
  /^(?:all|both|such|many)$/.test(tagged[i - 1]?.token.lower ?? '') ||
  (tagged[i - 1]?.tag === 'number' && /^(?:more|other|such)$/.test(tagged[i]?.token.lower ?? ''))

/** "put into effect | new bans", "imposed on Russia | fresh curbs": the object behind a prepositional phrase. */
const isShiftedObject = (tagged: TaggedToken[], start: number, i: number): boolean =>
  /^(?:new|fresh|additional|further)$/.test(tagged[i]?.token.lower ?? '') &&
  /^(?:noun|name)$/.test(tagged[i - 1]?.tag ?? '') &&
  tagged[start - 1]?.tag === 'preposition'

/** "its only channel", "an unusually harsh ban": an adverb between a determiner and the rest. */
const isInside = (tagged: TaggedToken[], i: number): boolean =>
  /^(?:determiner|possessive)$/.test(tagged[i - 1]?.tag ?? '') &&
  /^(?:adjective|noun|number)$/.test(tagged[i + 1]?.tag ?? '')

const goesOn = (tagged: TaggedToken[], i: number): boolean => {
  const next = tagged[i + 1]
  return !!next && /^(?:noun|name|adjective|number)$/.test(next.tag)
}

function phraseOf(tagged: TaggedToken[], start: number, end: number): Phrase | null {
  let head = end - 1
  while (head > start && !/^(?:noun|name|pronoun|number)$/.test((tagged[head] as TaggedToken).tag)) head--
  const first = tagged[start]
  const last = tagged[end - 1]
  const main = tagged[head]
  if (!first || !last || !main) return null
  return { first: first.token.index, last: last.token.index + 1, head: main.token.index }
}
