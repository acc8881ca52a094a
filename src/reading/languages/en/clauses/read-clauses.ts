import type { Document, Sentence } from '../../../../text/document.ts'
import type { Clause, Phrase, SentenceClauses } from './clause.ts'
import type { ClauseWords } from './clause-words.ts'
import { coordinatedWith } from './coordination.ts'
import { calledFor, governorOf, isPlanNoun, ownerOfNoun, reportedBy, subjectThrough } from './governors.ts'
import { antecedentOf, leftOf, skipAdverbs } from './left-side.ts'
import { findPhrases } from './phrases.ts'
import { isParticiple, type RightSide, readRight, SAID_TO, type Workspace } from './right-side.ts'
import { hasOtherFinite, sharedWith } from './shared-subject.ts'
import { type TaggedToken, tagSentence } from './tags.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

/** The clauses of a sentence by rules over parts of speech. Time and memory are linear in its length. */
export function readClauses(document: Document, sentence: Sentence, words: ClauseWords): SentenceClauses {
  const tagged = tagSentence(document, sentence, words)
  const space = workspace(tagged, sentence.first, words)
  const clauses: Clause[] = []
  const byGroup = new Map<VerbGroup, Clause>()
  space.groups.forEach((group, index) => {
    const clause = clauseOf(space, sentence, group)
    attachLeft(space, clause, group, index, byGroup, words)
    byGroup.set(group, clause)
    clauses.push(clause)
  })
  lendSubjects(space, clauses)
  return { clauses, phrases: space.phrases, following: (phrase) => coordinatedWith(space, phrase) }
}

function workspace(tagged: TaggedToken[], base: number, words: ClauseWords): Workspace {
  const groups = findVerbGroups(tagged, words.adjectives)
  const inGroup = new Array<boolean>(tagged.length).fill(false)
  const groupFrom = new Array<VerbGroup | undefined>(tagged.length)
  for (const group of groups) {
    groupFrom[group.first] = group
    for (let i = group.first; i <= group.main; i++) inGroup[i] = true
  }
  const phrases = findPhrases(tagged, words)
  const phraseFrom = new Array<Phrase | undefined>(tagged.length)
  const phraseAt = new Array<Phrase | undefined>(tagged.length)
  for (const phrase of phrases) {
    phraseFrom[phrase.first - base] = phrase
    for (let i = phrase.first; i < phrase.last; i++) phraseAt[i - base] = phrase
  }
  return { tagged, base, phrases, phraseFrom, phraseAt, groups, groupFrom, reporting: words.reporting }
}

function clauseOf(space: Workspace, sentence: Sentence, group: VerbGroup): Clause {
  const right: RightSide = readRight(space, group)
  const { base, tagged } = space
  const clause: Clause = {
    sentence: sentence.index,
    first: group.first + base,
    last: right.end + base,
    verb: group.main + base,
    lemma: group.lemma,
    particle: particleOf(tagged, group.main),
    form: group.form,
    groupFirst: group.first + base,
    passive: group.passive,
    perfect: group.perfect,
    past: group.past,
    infinitive: group.infinitive,
    modal: group.modal,
    negated: group.negated,
    noObject: right.object !== null && tagged[right.object.first - base]?.token.lower === 'no',
    adverbs: group.adverbs,
    subject: null,
    object: right.object,
    secondObject: right.second,
    prepositions: right.prepositions,
    agent: null,
    subordinator: null,
    governor: null,
    joined: false,
    reportedAlong: null,
  }
  return clause
}

const PARTICLE = /^(?:out|over|off|up|back|down|for|on|forward)$/

const particleOf = (tagged: TaggedToken[], main: number): string | null => {
  const word = tagged[main + 1]?.token.lower ?? ''
  return PARTICLE.test(word) ? word : null
}

function attachLeft(
  space: Workspace,
  clause: Clause,
  group: VerbGroup,
  index: number,
  byGroup: Map<VerbGroup, Clause>,
  words: ClauseWords,
): void {
  const { tagged, base, groups } = space
  const previous = groups[index - 1]
  const earlier = previous ? (byGroup.get(previous) ?? null) : null
  const before = skipAdverbs(tagged, group.first - 1)
  const word = tagged[before]?.token.lower ?? ''

  if (group.infinitive || (group.form === 'ing' && !group.finite)) {
    if (group.form === 'ing' && tagged[before]?.tag === 'and' && previous?.form === 'ing' && earlier) {
      clause.governor = earlier.governor
      clause.subject = earlier.subject
      clause.subordinator = earlier.subordinator
      clause.joined = true
      return
    }
    clause.governor = governorOf(space, group, previous ?? null, earlier, words)
    if (clause.governor) {
      const close = group.infinitive ? space.phraseAt[before] : undefined
      const called = clause.governor.link === 'noun' && close && calledFor(space, close) ? close : null
      const acting = called ?? ownerOfNoun(space, clause.governor) ?? subjectThrough(clause.governor)
      if (clause.passive) {
        clause.object = acting
        takeAgent(space, clause)
      } else clause.subject = acting
    } else if (group.infinitive) {
      // "US to impose": a headline's future
      const left = leftOf(space, group)
      if (
        left.subject &&
        left.subject.last - base === before + 1 &&
        !(previous && previous.main > before - 12 && previous.finite)
      ) {
        clause.subject = left.subject
        clause.modal = 'will'
        clause.infinitive = false
        clause.first = left.subject.first
      }
    } else if (tagged[before]?.tag === 'preposition' || tagged[before]?.tag === 'subordinator')
      clause.subordinator = word
    else if (group.form === 'ing') takeOwnSubject(space, clause, before)
    return
  }

  const helped = earlier && previous ? space.phraseFrom[previous.main + 1] : undefined
  if (earlier && helped && group.form === 'base' && /^(?:help|let|make|have|watch)$/.test(earlier.lemma)) {
    if (helped.last - base === group.first) {
      clause.governor = { clause: earlier, link: 'object', noun: null }
      clause.subject = helped
      return
    }
  }
  const coordinated = sharedWith(space, group, before, groups.slice(Math.max(0, index - 6), index), byGroup)
  if (coordinated) {
    Object.assign(
      clause,
      coordinated.passive && !clause.passive && group.first === group.main && group.form === 'ed'
        ? { passive: true }
        : {},
    )
    if (clause.passive && coordinated.passive) clause.object = coordinated.object
    else clause.subject = coordinated.passive ? coordinated.object : coordinated.subject
    if (group.first === group.main && group.form === 'base') {
      clause.governor = coordinated.governor
      clause.modal = coordinated.modal
      clause.infinitive = coordinated.infinitive
      clause.negated = clause.negated || coordinated.negated
    } else if (!group.modal && !group.past && group.first === group.main) {
      clause.governor = coordinated.governor
    }
    clause.subordinator = coordinated.subordinator
    clause.joined = true
    if (clause.passive) takeAgent(space, clause)
    return
  }

  const left = group.inverted
    ? { subject: space.phraseFrom[group.inverted.first] ?? null, before: group.first - 1, relative: false }
    : leftOf(space, group)
  const bare = group.first === group.main && group.form === 'ed'
  const nextWord = tagged[group.main + 1]?.token.lower
  const reduced =
    bare &&
    isParticiple(space, group) &&
    tagged[left.before]?.tag !== 'which' &&
    nextWord !== 'that' &&
    ((nextWord === 'by' && (words.transitive.has(group.lemma) || !words.intransitive.has(group.lemma))) ||
      (nextWord === 'to' && SAID_TO.test(group.lemma)) ||
      !left.subject ||
      (words.transitive.has(group.lemma) && !words.intransitive.has(group.lemma)))
  if (
    reduced &&
    (!left.subject || tagged[group.first + 1]?.token.lower === 'by' || hasOtherFinite(space, group))
  ) {
    clause.passive = true
    clause.object = left.subject ? (space.phraseAt[before] ?? null) : null
    if (clause.object) clause.first = clause.object.first
    clause.subordinator = 'which'
    takeAgent(space, clause)
    return
  }
  if (bare && !clause.object && !left.relative && left.subject && isHeadlinePassive(space, group, words))
    clause.passive = true
  if (
    !clause.passive &&
    !clause.object &&
    !left.relative &&
    left.subject &&
    tagged[left.before]?.tag === 'which'
  )
    clause.object = antecedentOf(space, left.before)
  const bareRelative =
    !clause.passive && !clause.object && !left.relative && left.subject && words.transitive.has(group.lemma)
      ? space.phraseAt[left.before]
      : undefined
  if (bareRelative && left.before === bareRelative.last - base - 1) {
    // "the sanctions | the US has imposed"
    clause.object = bareRelative
    clause.subordinator = 'which'
  }
  if (clause.passive) {
    clause.secondObject = clause.object
    clause.object = left.subject
    takeAgent(space, clause)
  } else clause.subject = left.subject ?? saidOf(previous, earlier, before, words)
  if (left.subject && !left.relative && !group.inverted)
    clause.first = Math.min(clause.first, left.subject.first)
  if (left.relative) {
    clause.subordinator = 'which'
    const noun = left.subject
    if (noun && earlier && isPlanNoun(space, noun.head - base, words)) {
      clause.governor = { clause: earlier, link: 'noun', noun: noun.head }
      if (!clause.passive) clause.subject = earlier.subject
      return
    }
  }
  const opener = tagged[left.before]
  if (!left.relative && opener?.tag === 'subordinator' && opener.token.lower !== 'that')
    clause.subordinator = opener.token.lower
  if (clause.subordinator && !left.relative && tagged[left.before - 1]?.token.lower === 'that')
    clause.reportedAlong = reportedBy(space, left.before - 1, previous ?? null, earlier, words)
  else clause.governor = reportedBy(space, left.before, previous ?? null, earlier, words)
}

/** "Two diplomats expelled over leaks", "Polish consul told to leave": no auxiliary, and no other verb of the sentence. */
const isHeadlinePassive = (space: Workspace, group: VerbGroup, words: ClauseWords): boolean =>
  words.hits.has(group.lemma) &&
  (isParticiple(space, group) || space.tagged[group.main + 1]?.token.lower === 'to') &&
  !hasOtherFinite(space, group)

/** "who he said wanted": the noun that an inserted verb of saying goes back to. */
const saidOf = (
  previous: VerbGroup | undefined,
  earlier: Clause | null,
  before: number,
  words: ClauseWords,
): Phrase | null =>
  previous &&
  before === previous.main &&
  earlier?.object &&
  earlier.object.last <= earlier.groupFirst &&
  words.reporting.has(earlier.lemma)
    ? earlier.object
    : null

/** "after Ottawa freezing", "with the EU renewing": the phrase between the preposition and the participle acts. */
function takeOwnSubject({ tagged, base, phraseAt }: Workspace, clause: Clause, before: number): void {
  const phrase = phraseAt[before]
  const opener = phrase ? (tagged[phrase.first - base - 1]?.token.lower ?? '') : ''
  if (phrase && /^(?:for|with|after|despite|following|amid)$/.test(opener)) clause.subject = phrase
}

function takeAgent(space: Workspace, clause: Clause): void {
  const { tagged, base } = space
  const by = clause.prepositions.find((p) => p.word === 'by' && tagged[p.at - base]?.tag === 'preposition')
  clause.agent = by?.object ?? null
}

/** Participles without a subject of their own borrow that of the sentence's main clause. */
function lendSubjects(space: Workspace, clauses: Clause[]): void {
  const main = clauses.find(
    (clause) => (clause.subject || clause.object) && !clause.infinitive && clause.subordinator === null,
  )
  if (!main) return
  for (const clause of clauses) {
    if (clause.passive && !clause.object && clause.first - space.base < 3 && main.verb > clause.verb)
      clause.object = main.passive ? main.object : main.subject
    if (clause.subject || clause.passive) continue
    if (clause.form === 'ing' && !clause.governor) {
      let lender = main
      for (const other of clauses)
        if (other.verb < clause.verb && other.subject && !other.infinitive && other.subordinator !== 'which')
          lender = other
      clause.subject = lender.passive ? (lender.agent ?? null) : lender.subject
    }
  }
}
