import type { VerbForm } from './clause.ts'
import { BE, HAVE, MODALS } from './closed-words.ts'
import type { TaggedToken } from './tags.ts'

/** Auxiliaries, negation, adverbs and main verb; positions in the tagged sentence. */
export interface VerbGroup {
  first: number
  main: number
  lemma: string
  form: VerbForm
  /** A form of "be" governs a participle. */
  passive: boolean
  perfect: boolean
  past: boolean
  progressive: boolean
  infinitive: boolean
  modal: string | null
  negated: boolean
  adverbs: string[]
  /** Has an auxiliary, or is itself a finite present form. */
  finite: boolean
  /** "nor have we imposed": the subject stands inside. */
  inverted: { first: number; last: number } | null
}

/** The verb groups of a tagged sentence, in order. `adjectives` are those that take an infinitive ("likely to"). */
export function findVerbGroups(tagged: TaggedToken[], adjectives: ReadonlySet<string>): VerbGroup[] {
  const groups: VerbGroup[] = []
  let i = 0
  while (i < tagged.length) {
    const group = groupAt(tagged, i, adjectives)
    if (group) {
      groups.push(group)
      i = group.main + 1
    } else i++
  }
  return groups
}

const isAdverbial = (token: TaggedToken): boolean => token.tag === 'adverb' || token.tag === 'date'

function groupAt(tagged: TaggedToken[], start: number, adjectives: ReadonlySet<string>): VerbGroup | null {
  const opener = tagged[start] as TaggedToken
  if (opener.tag !== 'auxiliary' && opener.tag !== 'verb' && opener.token.lower !== 'to') return null
  const group: VerbGroup = {
    first: start,
    main: -1,
    lemma: '',
    form: 'base',
    passive: false,
    perfect: false,
    past: false,
    progressive: false,
    infinitive: false,
    modal: null,
    negated: isNegated(tagged, start),
    adverbs: [],
    finite: false,
    inverted: null,
  }
  let lastBe = -1
  let lastHave = -1
  let i = start
  for (; i < Math.min(tagged.length, start + 16); i++) {
    const here = tagged[i] as TaggedToken
    const word = here.token.lower
    if (word === 'to') {
      if (i === start) {
        if (!infinitiveFollows(tagged, i)) return null
        group.infinitive = true
        continue
      }
      // "have to", "are to": obligation and plan
      if (lastHave === i - 1 && infinitiveFollows(tagged, i)) {
        group.modal = 'must'
        lastHave = -1
        continue
      }
      if (lastBe === i - 1 && infinitiveFollows(tagged, i)) {
        group.modal = 'will'
        lastBe = -1
        continue
      }
      break
    }
    if (here.tag === 'auxiliary') {
      const modal = MODALS.get(word)
      if (modal) group.modal = modal
      else if (BE.has(word)) lastBe = i
      else if (HAVE.has(word)) lastHave = i
      if (word === 'was' || word === 'were' || word === 'did' || word === 'had') group.past = true
      if (word !== 'being' && word !== 'having' && word !== 'be' && word !== 'been') group.finite = true
      if (word === 'be' && i === start && !group.modal) group.form = 'base'
      group.main = i
      continue
    }
    if (here.tag === 'not') {
      group.negated = true
      continue
    }
    if (here.tag === 'quote' && i > start) continue
    if (isAdverbial(here)) {
      if (here.tag === 'adverb') group.adverbs.push(word)
      continue
    }
    if (here.tag === 'verb') {
      group.main = i
      group.form = here.form ?? 'base'
      group.lemma = here.lemma
      group.passive = lastBe >= 0 && (group.form === 'ed' || group.form === 'base')
      group.progressive = lastBe >= 0 && group.form === 'ing'
      group.perfect = lastHave >= 0
      if (i === start) group.finite = group.form === 's' || group.form === 'ed' || group.form === 'base'
      if (i === start && group.form === 'ed') group.past = true
      return group
    }
    if (lastBe >= 0 && here.tag === 'adjective' && adjectives.has(word)) {
      group.main = i
      group.lemma = word
      return group
    }
    const past = here.token.text === ',' && group.main === i - 1 ? pastInsertion(tagged, i) : 0
    if (past > 0) {
      i = past
      continue
    }
    const inside = group.main === i - 1 && i - 1 === start ? insertedSubject(tagged, start, i) : null
    if (inside) {
      group.inverted = inside
      i = inside.last - 1
      continue
    }
    break
  }
  if (group.main < 0) return null
  const word = (tagged[group.main] as TaggedToken).token.lower
  if (MODALS.has(word)) return null
  group.lemma = BE.has(word) ? 'be' : HAVE.has(word) ? 'have' : 'do'
  group.form = word === 'be' || word === 'have' || word === 'do' ? 'base' : /ing$/.test(word) ? 'ing' : 's'
  group.perfect = lastHave >= 0 && lastBe > lastHave
  return group
}

const LONGEST_INSERTION = 7

/** "has, in turn, accused": the closing comma of words set between an auxiliary and its verb, or 0. */
function pastInsertion(tagged: TaggedToken[], at: number): number {
  for (let j = at + 2; j <= at + LONGEST_INSERTION; j++) {
    const here = tagged[j]
    if (!here || here.tag === 'verb' || here.tag === 'auxiliary') return 0
    if (here.token.text !== ',') continue
    const next = tagged[j + 1]?.tag === 'adverb' ? tagged[j + 2] : tagged[j + 1]
    return next?.tag === 'verb' && next.form !== 's' ? j : 0
  }
  return 0
}

const isNegated = (tagged: TaggedToken[], start: number): boolean => {
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    const token = tagged[i] as TaggedToken
    if (token.tag === 'not' || token.token.lower === 'nor') return true
    if (token.tag === 'adverb') continue
    // "has by no means tried"
    if (token.token.lower === 'means' && tagged[i - 1]?.token.lower === 'no') return true
    return false
  }
  return false
}

/** "nor have | we | imposed", "never has | Moscow | threatened". */
function insertedSubject(
  tagged: TaggedToken[],
  start: number,
  i: number,
): { first: number; last: number } | null {
  const before = tagged[start - 1]
  if (!before || !(before.tag === 'not' || /^(?:nor|neither|never|only)$/.test(before.token.lower)))
    return null
  let j = i
  while (
    j < Math.min(tagged.length, i + 6) &&
    /^(?:pronoun|name|noun|determiner|possessive)$/.test((tagged[j] as TaggedToken).tag)
  )
    j++
  return j > i && tagged[j]?.tag === 'verb' ? { first: i, last: j } : null
}

function infinitiveFollows(tagged: TaggedToken[], at: number): boolean {
  for (let j = at + 1; j < Math.min(tagged.length, at + 4); j++) {
    const token = tagged[j] as TaggedToken
    if (isAdverbial(token) || token.tag === 'not' || token.tag === 'quote') continue
    if (token.tag === 'verb') return token.form === 'base'
    return /^(?:be|have|do)$/.test(token.token.lower)
  }
  return false
}
