import type { Document, Sentence } from '../../../../text/document.ts'
import type { Clause, Governor, Phrase, SentenceClauses } from './clause.ts'
import { coordinatedWith } from './coordination.ts'
import { findPhrases } from './phrases.ts'
import { isParticiple, type RightSide, readRight, type Workspace } from './right-side.ts'
import { type Hints, type TaggedToken, tagSentence } from './tags.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

/** What the clause reader must know about words; tables of the event coder give it. */
export interface ClauseWords extends Hints {
  /** Adjectives that take an infinitive: "likely", "set". */
  adjectives: ReadonlySet<string>
  /** Nouns that take an infinitive or gerund: "plan", "decision". */
  planNouns: ReadonlySet<string>
  /** Verbs that stand without object and are no participles: "meet", "speak". */
  intransitive: ReadonlySet<string>
  /** Verbs whose participle can follow the noun it belongs to. */
  transitive: ReadonlySet<string>
  /** Verbs that report a clause: "say", "warn". */
  reporting: ReadonlySet<string>
}

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

const PARTICLE = /^(?:out|over|off|up|back|down|for|on)$/

const particleOf = (tagged: TaggedToken[], main: number): string | null => {
  const word = tagged[main + 1]?.token.lower ?? ''
  return PARTICLE.test(word) ? word : null
}

interface Left {
  subject: Phrase | null
  /** Position of the word before the subject, or before the group where there is none. */
  before: number
  relative: boolean
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
      const acting = ownerOfNoun(space, clause.governor) ?? subjectThrough(clause.governor)
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
    (nextWord === 'by' ||
      !left.subject ||
      (words.transitive.has(group.lemma) && !words.intransitive.has(group.lemma)))
  if (
    reduced &&
    (!left.subject || tagged[group.first + 1]?.token.lower === 'by' || hasOtherFinite(space, group))
  ) {
    clause.passive = true
    clause.object = left.subject && left.subject.last - base === before + 1 ? left.subject : null
    if (clause.object) clause.first = clause.object.first
    clause.subordinator = 'which'
    takeAgent(space, clause)
    return
  }
  if (
    !clause.passive &&
    !clause.object &&
    !left.relative &&
    left.subject &&
    tagged[left.before]?.tag === 'which'
  )
    clause.object = antecedentOf(space, left.before)
  if (clause.passive) {
    clause.secondObject = clause.object
    clause.object = left.subject
    takeAgent(space, clause)
  } else clause.subject = left.subject
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

const skipAdverbs = (tagged: TaggedToken[], from: number): number => {
  let i = from
  while (i >= 0 && /^(?:adverb|date|not|quote)$/.test((tagged[i] as TaggedToken).tag)) i--
  return i
}

/** The subject to the left of a verb group: past "of …" and "on …", past an apposition between commas. */
function leftOf(space: Workspace, group: VerbGroup): Left {
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
      if (before.tag === 'and' && phraseAt[i - 1]) {
        // coordination: the first phrase names the subject, the others are found by the reader of parties
        const first = phraseAt[i - 1] as Phrase
        const further = tagged[first.first - base - 1]
        if (further && (further.tag === 'preposition' || further.token.lower === 'to')) {
          subject = null
          i = i - 1
          continue
        }
        subject = firstOfList(space, first)
        i = subject.first - base - 1
      }
      break
    }
    if (here.tag === 'which') {
      const antecedent = antecedentOf(space, i)
      return { subject: antecedent, before: i - 1, relative: true }
    }
    if (
      here.token.lower === 'that' &&
      !subject &&
      phraseAt[i - 1] &&
      i === skipAdverbs(tagged, group.first - 1)
    )
      return { subject: phraseAt[i - 1] ?? null, before: i - 1, relative: true }
    if (here.token.lower === ',') {
      const opening = openingComma(tagged, i)
      if (opening < 0) break
      i = skipAdverbs(tagged, opening - 1)
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

function antecedentOf(space: Workspace, which: number): Phrase | null {
  const { tagged, phraseAt, base } = space
  let i = which - 1
  if (tagged[i]?.token.lower === ',') i--
  let phrase = phraseAt[i] ?? null
  for (let steps = 0; phrase && steps < 3; steps++) {
    const before = tagged[phrase.first - base - 1]
    if (before?.token.lower !== 'of' && before?.token.lower !== 'on' && before?.token.lower !== 'against')
      break
    const further = phraseAt[phrase.first - base - 2]
    if (!further) break
    phrase = further
  }
  return phrase
}

/** The comma that opens the apposition closed by the comma at `closing`, or -1. */
function openingComma(tagged: TaggedToken[], closing: number): number {
  for (let i = closing - 1; i >= Math.max(0, closing - 25); i--) {
    const token = tagged[i] as TaggedToken
    if (token.token.lower === ',') return i
    if (token.tag === 'punctuation' && token.token.lower !== '(' && token.token.lower !== ')') return -1
  }
  return -1
}

function takeAgent(space: Workspace, clause: Clause): void {
  const { tagged, base } = space
  const by = clause.prepositions.find((p) => p.word === 'by' && tagged[p.at - base]?.tag === 'preposition')
  clause.agent = by?.object ?? null
}

/** The earlier clause with which a group shares its subject: "imposed … and expelled", "to impose … and expel". */
function sharedWith(
  space: Workspace,
  group: VerbGroup,
  before: number,
  earlier: VerbGroup[],
  byGroup: Map<VerbGroup, Clause>,
): Clause | null {
  const { tagged } = space
  const joiner = tagged[before]
  if (!joiner || (joiner.tag !== 'and' && joiner.token.lower !== ',')) return null
  if (joiner.token.lower === ',' && group.form !== 's' && group.form !== 'base' && group.form !== 'ed')
    return null
  for (const other of [...earlier].reverse()) {
    const clause = byGroup.get(other)
    if (!clause) continue
    const bare = group.first === group.main
    if (bare && group.form === 'base' && other.form === 'base' && !other.finite) return clause
    if (bare && group.form === 'base' && other.modal && other.form === 'base') return clause
    if (bare && group.form === 'base') {
      if (joiner.tag === 'and' && other.form === 'base' && (other.infinitive || other.modal)) return clause
      continue
    }
    if (bare && group.form === 'ed' && joiner.token.lower === ',' && !clause.past) continue
    if (other.infinitive || (other.form === 'ing' && !other.finite)) continue
    if (bare && group.form === 'ed' && other.form === 'ed') return clause
    if (bare && group.form === 's' && other.finite) return clause
    if (!bare && group.finite && joiner.tag === 'and') return clause
    if (bare && group.form === 'ed' && joiner.tag === 'and') return clause
  }
  return null
}

const hasOtherFinite = (space: Workspace, group: VerbGroup): boolean =>
  space.groups.some(
    (other) =>
      other !== group &&
      other.finite &&
      Math.abs(other.first - group.first) < 40 &&
      !(other.first === other.main && isParticiple(space, other)),
  )

function governorOf(
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
  const noun = phraseAt[at] ?? (tagged[at]?.tag === 'preposition' ? phraseAt[at - 1] : undefined)
  const nounLemma = noun ? (tagged[noun.head - base]?.token.lemma ?? '') : ''
  if (!previous || !earlier) {
    if (noun && words.planNouns.has(nounLemma.toLowerCase())) return nounGovernor(null, noun.head)
    return null
  }
  if (at === previous.main) return { clause: earlier, link: group.infinitive ? 'to' : 'ing', noun: null }
  if (noun && words.planNouns.has(nounLemma.toLowerCase())) return nounGovernor(earlier, noun.head)
  if (tagged[at]?.token.lower === ',') return null
  if (tagged[at]?.tag === 'preposition' && at - 1 === previous.main)
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
    return { clause: earlier, link: 'object', noun: null }
  }
  return null
}

const nounGovernor = (clause: Clause | null, noun: number): Governor | null =>
  clause ? { clause, link: 'noun', noun } : null

/** "the UK's decision to seize": the phrase that names whose decision it is. */
function ownerOfNoun(space: Workspace, governor: Governor): Phrase | null {
  if (governor.link !== 'noun' || governor.noun === null) return null
  const phrase = space.phraseAt[governor.noun - space.base]
  if (!phrase) return null
  for (let i = phrase.first; i < governor.noun; i++)
    if (space.tagged[i - space.base]?.tag === "'s" || space.tagged[i - space.base]?.tag === 'name')
      return phrase
  return null
}

/** Who acts in an infinitive: the governor's subject, or its object where it is told to ("urged X to lift"). */
function subjectThrough(governor: Governor): Phrase | null {
  const { clause, link } = governor
  if (link !== 'object') return clause.passive ? (clause.object ?? clause.subject) : clause.subject
  const called = clause.prepositions.find(
    (p) => p.word === 'on' || p.word === 'upon' || p.word === 'for' || p.word === 'to',
  )
  return clause.object ?? called?.object ?? null
}

/** "warned that it would", "said Moscow will": the earlier clause that reports this one. */
function reportedBy(
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

const isPlanNoun = (space: Workspace, at: number, words: ClauseWords): boolean => {
  const phrase = space.phraseAt[at]
  return (
    !!phrase && words.planNouns.has((space.tagged[phrase.head - space.base]?.token.lemma ?? '').toLowerCase())
  )
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
        if (other.verb < clause.verb && other.subject && !other.infinitive) lender = other
      clause.subject = lender.passive ? (lender.agent ?? null) : lender.subject
    }
  }
}
