import { type Clause, EMPTY_CLAUSE, type Governor, type Phrase } from './clause.ts'
import type { ClauseWords } from './clause-words.ts'
import { skipAdverbs } from './left-side.ts'
import type { Workspace } from './right-side.ts'
import type { VerbGroup } from './verb-groups.ts'

export function governorOf(
  space: Workspace,
  group: VerbGroup,
  previous: VerbGroup | null,
  earlier: Clause | null,
  words: ClauseWords,
): Governor | null {
  const { tagged, phraseAt, base } = space
  let at = skipAdverbs(tagged, group.first - 1)
  if (previous && at === previous.main + 1 && /^(?:out|up|ahead|off)$/.test(tagged[at]?.token.lower ?? ''))
    at--
  const isLinked = tagged[at]?.tag === 'preposition'
  const close = isLinked ? phraseAt[at - 1] : group.infinitive ? phraseAt[at] : undefined
  const noun = close && planNounBefore(space, calledFor(space, close) ?? close, words)
  const nounLemma = noun ? (tagged[noun.head - base]?.token.lemma ?? '') : ''
  // "in order to meet" says what for
  if (nounLemma.toLowerCase() === 'order' && tagged[at - 1]?.token.lower === 'in') return null
  if (!previous || !earlier) {
    return noun && words.planNouns.has(nounLemma.toLowerCase())
      ? { clause: standIn(space, noun), link: 'noun', noun: noun.head }
      : null
  }
  if (at === previous.main) return { clause: earlier, link: group.infinitive ? 'to' : 'ing', noun: null }
  if (noun && words.planNouns.has(nounLemma.toLowerCase()))
    return { clause: earlier, link: 'noun', noun: noun.head }
  if (tagged[at]?.token.lower === ',') return null
  const past = tagged[at - 1]?.token.lower === 'short' ? at - 2 : skipAdverbs(tagged, at - 1)
  if (tagged[at]?.tag === 'preposition' && past === previous.main)
    return { clause: earlier, link: group.infinitive ? 'to' : 'ing', noun: null }
  if (
    tagged[at]?.tag === 'preposition' &&
    phraseAt[at - 1] &&
    !group.infinitive &&
    /^(?:of|from|for)$/.test(tagged[at]?.token.lower ?? '')
  )
    return earlier.object === phraseAt[at - 1] ? { clause: earlier, link: 'object', noun: null } : null
  if (group.infinitive && at < earlier.last - base && at > previous.main) {
    const single = tagged[at]
    if (single?.token.lower === ',') return null
    return { clause: earlier, link: isTold(space, earlier) ? 'object' : 'to', noun: null }
  }
  return null
}

/** "a call for | sanctions | to be lifted": the phrase before the "for" of a phrase that acts in an infinitive. */
export function calledFor({ tagged, phraseAt, base }: Workspace, close: Phrase): Phrase | null {
  const at = close.first - base - 1
  return tagged[at]?.token.lower === 'for' ? (phraseAt[at - 1] ?? null) : null
}

/** "the decision to", and "the decision of the cabinet to": the noun that a phrase ends in or belongs to. */
function planNounBefore(space: Workspace, close: Phrase, words: ClauseWords): Phrase {
  const { tagged, phraseAt, base } = space
  if (words.planNouns.has((tagged[close.head - base]?.token.lemma ?? '').toLowerCase())) return close
  if (!/^(?:of|by|from|in)$/.test(tagged[close.first - base - 1]?.token.lower ?? '')) return close
  const before = phraseAt[close.first - base - 2]
  return before && words.planNouns.has((tagged[before.head - base]?.token.lemma ?? '').toLowerCase())
    ? before
    : close
}

/** Has somebody who is told to act: an object, or "called on X to". */
const isTold = ({ tagged, base }: Workspace, clause: Clause): boolean =>
  (clause.object !== null && !/^\d/.test(tagged[clause.object.head - base]?.token.text ?? '')) ||
  clause.prepositions.some((each) => CALLED.test(each.word))

const CALLED = /^(?:on|upon|for|to)$/

/** A clause for a noun that no verb governs: "the decision to expel … was". */
const standIn = ({ tagged, base }: Workspace, { first, last, head }: Phrase): Clause => ({
  ...EMPTY_CLAUSE,
  sentence: tagged[head - base]?.token.sentence ?? 0,
  first,
  last,
  verb: head,
  groupFirst: first,
})

/** "the UK's decision to seize": the phrase that names whose decision it is. */
export function ownerOfNoun(space: Workspace, governor: Governor): Phrase | null {
  if (governor.link !== 'noun' || governor.noun === null) return null
  const phrase = space.phraseAt[governor.noun - space.base]
  if (!phrase) return null
  for (let i = phrase.first; i < governor.noun; i++)
    if (space.tagged[i - space.base]?.tag === "'s" || space.tagged[i - space.base]?.tag === 'name')
      return phrase
  const behind = phrase.last - space.base
  if (/^(?:of|by|from)$/.test(space.tagged[behind]?.token.lower ?? '')) {
    const owner = space.phraseFrom[behind + 1]
    let after = owner ? owner.last - space.base : behind
    while (space.tagged[after]?.tag === 'date') after++
    if (owner && space.tagged[after]?.token.lower === 'to') return owner
  }
  return null
}

/** Who acts in an infinitive: the governor's subject, or its object where it is told to ("urged X to lift"). */
export function subjectThrough(governor: Governor): Phrase | null {
  const { clause, link } = governor
  if (link !== 'object') return clause.passive ? (clause.object ?? clause.subject) : clause.subject
  const called = clause.prepositions.find((each) => CALLED.test(each.word))
  return clause.object ?? called?.object ?? null
}

/** "warned that it would", "said Moscow will": the earlier clause that reports this one. */
export function reportedBy(
  space: Workspace,
  before: number,
  previous: VerbGroup | null,
  earlier: Clause | null,
  words: ClauseWords,
): Governor | null {
  if (!previous || !earlier) return null
  const { tagged, base } = space
  let i = before
  if (tagged[i]?.token.lower === 'that') i = skipAdverbs(tagged, i - 1)
  else if (!words.reporting.has(earlier.lemma) && !isPlanNoun(space, i, words)) {
    const joined = tagged[i]?.tag === 'and' && /^(?:and|or)$/.test(tagged[i]?.token.lower ?? '')
    return joined && earlier.governor?.link === 'that' ? earlier.governor : earlier.reportedAlong
  }
  const told = earlier.object && i === earlier.object.last - base - 1
  const noun = space.phraseAt[i]
  if (
    i === previous.main ||
    told ||
    (noun && i < earlier.last - base && tagged[before]?.token.lower === 'that')
  ) {
    const head = noun ? noun.head : null
    if (head !== null && words.planNouns.has((tagged[head - base]?.token.lemma ?? '').toLowerCase()))
      return { clause: earlier, link: 'noun', noun: head }
    return { clause: earlier, link: 'that', noun: null }
  }
  return null
}

export const isPlanNoun = (space: Workspace, at: number, words: ClauseWords): boolean => {
  const phrase = space.phraseAt[at]
  return (
    !!phrase && words.planNouns.has((space.tagged[phrase.head - space.base]?.token.lemma ?? '').toLowerCase())
  )
}
