import type { Unit } from './narration.ts'
import { isQuoted, lemmaAt, mentionAt, type Narration, posAt, wordAt } from './narration.ts'
import { takes } from './speech-verb.ts'

/**
 * What follows a cue, after addressee, time and occasion ("told reporters in Sochi on Monday that …").
 * `at` is the token where it starts; for `none` the token after the adjuncts.
 */
export interface Complement {
  kind: 'that' | 'clause' | 'quote' | 'colon' | 'infinitive' | 'as' | 'none'
  at: number
}

const ADDRESSEES = new Set([
  'reporters',
  'reporter',
  'journalists',
  'journalist',
  'newsmen',
  'press',
  'media',
  'audience',
  'crowd',
  'lawmakers',
  'senators',
  'supporters',
  'him',
  'her',
  'them',
  'me',
  'us',
  'people',
  'everyone',
  'voters',
  'agency',
  'newspaper',
  'television',
  'channel',
  'company',
  'correspondent',
  'correspondents',
  'broadcaster',
  'outlet',
  'outlets',
  'parliament',
  'viewers',
  'listeners',
  'colleagues',
  'deputies',
  'magazine',
  'network',
  'investors',
  'officials',
  'service',
])
/** "expected prices to fall": verbs that take an object and an infinitive, and so no clause there. */
const OBJECT_TO = new Set([
  'expect',
  'urge',
  'ask',
  'advise',
  'order',
  'recommend',
  'allow',
  'require',
  'want',
])
/** "warned Russia that": verbs whose object is the one spoken to. */
const ADDRESSES = new Set([
  'tell',
  'warn',
  'inform',
  'assure',
  'remind',
  'notify',
  'advise',
  'caution',
  'brief',
  'persuade',
])
const ADJUNCT_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON', 'ADP', 'CCONJ', 'SYM'])
/** Farthest that a complement can lie from its cue, in tokens. */
const FARTHEST = 60

/** Finds the complement of the verb at `cue` inside its unit. */
export function complementAfter(n: Narration, cue: number, unit: Unit): Complement {
  const verb = lemmaAt(n, cue)
  if ((takes(verb, 'as') || takes(verb, 'object')) && judges(n, cue, unit, verb))
    return { kind: 'as', at: cue + 1 }
  const listed = takes(verb)
  let i = cue + 1
  const stop = Math.min(unit.last, cue + FARTHEST)
  while (i < stop) {
    if (isQuoted(n, i)) return { kind: 'quote', at: i }
    const word = wordAt(n, i)
    if (
      word === 'that' &&
      posAt(n, i - 1) !== 'ADP' &&
      (takes(verb, 'clause') || directlyAfter(n, cue, i)) &&
      opensClause(n, i + 1, unit)
    )
      return { kind: 'that', at: i }
    if (word === ':') return isQuoted(n, i + 1) ? { kind: 'quote', at: i + 1 } : { kind: 'colon', at: i + 1 }
    if (word === ',' || word === '—' || word === '–') {
      const after = afterAside(n, i, stop)
      if (after === null) return { kind: 'none', at: i }
      i = after
      continue
    }
    if (n.dated[i] === 1) {
      i++
      continue
    }
    if (i === cue + 1 && posAt(n, i) === 'AUX' && takes(verb, 'final')) return { kind: 'clause', at: i }
    const opinion = afterOpinion(n, cue, i, verb)
    if (opinion > 0) return { kind: 'that', at: opinion }
    if (word === 'to' && takes(verb, 'infinitive') && posAt(n, i + 1) === 'VERB')
      return { kind: 'infinitive', at: i }
    if (listed && takes(verb, 'clause') && opensBareClause(n, i, unit, cue)) return { kind: 'clause', at: i }
    const next = afterAdjunct(n, i, stop, cue)
    if (next === null) return { kind: 'none', at: i }
    i = next
  }
  return { kind: 'none', at: i }
}

/** "expressed the opinion that …": index of "that" after a noun of speech or opinion, 0 where there is none. */
function afterOpinion(n: Narration, cue: number, i: number, verb: string): number {
  if (i !== cue + 1 || !GIVES_VOICE.has(verb)) return 0
  for (let k = i; k < i + 7; k++) {
    if (OPINIONS.test(wordAt(n, k)) && wordAt(n, k + 1) === 'that') return k + 1
    if (!/^(?:DET|ADJ|NOUN|PRON|ADV|PART|CCONJ|VERB)$/.test(posAt(n, k))) return 0
  }
  return 0
}

const GIVES_VOICE = new Set([
  'express',
  'voice',
  'have',
  'give',
  'make',
  'issue',
  'share',
  'convey',
  'hold',
  'offer',
  'raise',
  'repeat',
])
const OPINIONS =
  /^(?:opinion|view|hope|hopes|belief|confidence|conviction|concern|concerns|fear|fears|regret|doubt|doubts|illusions|statement|warning|assurance|assurances|claim|claims|clear|wish|certainty|readiness|position)$/

/** For a verb that no list knows only "burdened that", "added later that" will do: "imposed sanctions that" will not. */
function directlyAfter(n: Narration, cue: number, that: number): boolean {
  for (let i = cue + 1; i < that; i++)
    if (posAt(n, i) !== 'ADV' && n.dated[i] !== 1 && wordAt(n, i) !== 'on') return false
  return true
}

/** "that" opens a clause unless it stands for a thing ("that.", "that of", "that was") or a noun ("the vote that kept"). */
function opensClause(n: Narration, i: number, unit: Unit): boolean {
  if (i >= unit.last || /^(?:[.;:)]|of|is|was)$/.test(wordAt(n, i))) return false
  return !(posAt(n, i - 2) === 'NOUN' && n.dated[i - 2] !== 1 && /^(?:VERB|AUX)$/.test(posAt(n, i)))
}

/** A parenthetical between commas: the index after its closing comma, when the complement can still follow. */
function afterAside(n: Narration, comma: number, stop: number): number | null {
  if (isQuoted(n, comma + 1)) return comma + 1
  if (wordAt(n, comma + 1) === 'that') return comma + 1
  for (let i = comma + 2; i <= comma + 4 && i < stop - 1; i++)
    if (wordAt(n, i) === ',' && wordAt(n, i + 1) === 'that') return i + 1
  const word = wordAt(n, comma + 1)
  const opens =
    /ing$/.test(word) ||
    /^(?:ADP|SCONJ)$/.test(posAt(n, comma + 1)) ||
    n.dated[comma + 1] === 1 ||
    /^(?:when|while|asked|referring|however)$/.test(word)
  if (!opens || (/ing$/.test(word) && takes(lemmaAt(n, comma + 1), 'clause') && word !== 'commenting'))
    return null
  for (let i = comma + 1; i < stop - 1; i++) {
    if (isQuoted(n, i)) return null
    if (wordAt(n, i) === ',' && (wordAt(n, i + 1) === 'that' || isQuoted(n, i + 1))) return i + 1
  }
  return null
}

/** The index after one adjunct that starts at `i`, or `null` when something else stands there. */
function afterAdjunct(n: Narration, i: number, stop: number, cue: number): number | null {
  if (posAt(n, i) === 'ADV' || isAddressee(n, i) || /^(?:early|earlier|late|later)$/.test(wordAt(n, i)))
    return i + 1
  if (posAt(n, i) === 'ADP' || (wordAt(n, i) === 'to' && posAt(n, i + 1) !== 'VERB'))
    return afterPhrase(n, i + 1, stop)
  if (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(posAt(n, i))) {
    const end = afterPhrase(n, i, stop)
    if (ADDRESSES.has(lemmaAt(n, cue))) return Math.max(end, i + 1)
    for (let k = i; k < end; k++) if (isAddressee(n, k) && end - i <= 8) return end
    if (i === cue + 1 && mentionAt(n, i)?.kind === 'media') return Math.max(end, i + 1)
  }
  return null
}

const isAddressee = (n: Narration, i: number): boolean =>
  ADDRESSEES.has(wordAt(n, i)) || mentionAt(n, i)?.kind === 'media'

function afterPhrase(n: Narration, start: number, stop: number): number {
  let i = start
  while (i < stop && i - start < 14 && !isQuoted(n, i) && (i === start || goesOn(n, i))) i++
  return i
}

/** Whether token `i` goes on with a phrase: a new subject, "that", or what follows a day does not. */
const goesOn = (n: Narration, i: number): boolean =>
  wordAt(n, i) !== 'that' &&
  !/^(?:he|she|it|they|we|i|there)$/.test(wordAt(n, i)) &&
  !(n.dated[i - 1] === 1 && n.dated[i] !== 1 && posAt(n, i) !== 'NUM' && !isDatedNoun(n, i)) &&
  isPhraseWord(n, i)

/** "the department's Wednesday update", "the Aug. 9 election": the day belongs to the noun. */
function isDatedNoun(n: Narration, i: number): boolean {
  if (posAt(n, i) !== 'NOUN') return false
  let k = i - 1
  while (n.dated[k] === 1) k--
  return /^(?:DET|ADJ|PART)$/.test(posAt(n, k))
}

/** "a televised interview", "a statement posted on …": participles that go with a noun. */
const isPhraseWord = (n: Narration, i: number): boolean =>
  ADJUNCT_TAGS.has(posAt(n, i)) ||
  (posAt(n, i) === 'VERB' &&
    ((/(?:ed|ing)$/.test(wordAt(n, i)) &&
      /^(?:DET|ADJ)$/.test(posAt(n, i - 1)) &&
      /^(?:NOUN|PROPN)$/.test(posAt(n, i + 1))) ||
      (/ed$/.test(wordAt(n, i)) && posAt(n, i - 1) === 'NOUN' && posAt(n, i + 1) === 'ADP')))

/** A clause without "that": a noun phrase and then a finite verb, within a dozen words. */
function opensBareClause(n: Narration, start: number, unit: Unit, cue: number): boolean {
  if (!/^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|ADV)$/.test(posAt(n, start)) && !/ing$/.test(wordAt(n, start)))
    return false
  if (isAddressee(n, start) && start === cue + 1) return false
  if (wordAt(n, start) === 'ahead' && wordAt(n, start + 1) === 'of') return false
  let nominal = false
  const headline = !/^[.!?”"»]$/.test(wordAt(n, unit.last - 1)) && /^(?:says|claims)$/.test(wordAt(n, cue))
  for (let i = start; i < Math.min(unit.last, start + 40); i++) {
    const tag = posAt(n, i)
    const word = wordAt(n, i)
    if (tag === 'AUX' && nominal) return true
    if (tag === 'VERB' && nominal && wordAt(n, i - 1) !== 'to' && isFiniteVerb(n, i)) return true
    if (/^[.;:,—–]$/.test(word) && !nominal) return false
    if (/^[.;:—–]$/.test(word)) return false
    if (tag === 'SCONJ' && i > start) return false
    if (/^(?:after|before)$/.test(word) && /^(?:he|she|they|it|we)$/.test(wordAt(n, i + 1))) return false
    if (tag === 'CCONJ' && /^(?:VERB|AUX)$/.test(posAt(n, i + 1))) return false
    if (word === 'to' && nominal && posAt(n, i + 1) === 'VERB' && OBJECT_TO.has(lemmaAt(n, cue))) return false
    // a headline leaves "is" out: "Kremlin says Moscow concerned over new curbs"
    if (nominal && headline && /ed$/.test(word) && /^(?:VERB|ADJ)$/.test(tag) && posAt(n, i + 1) === 'ADP')
      return true
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || mentionAt(n, i))
      nominal = true
  }
  return false
}

function isFiniteVerb(n: Narration, i: number): boolean {
  const word = wordAt(n, i)
  if (/ing$/.test(word) || /^[-‐‑]$/.test(wordAt(n, i - 1))) return false
  // "said the proposed changes": a participle before a noun is no finite verb
  return !(
    /ed$/.test(word) &&
    /^(?:NOUN|ADP)$/.test(posAt(n, i + 1)) &&
    posAt(n, i + 1) === 'NOUN' &&
    posAt(n, i - 1) !== 'PROPN' &&
    posAt(n, i - 1) !== 'PRON' &&
    posAt(n, i - 1) !== 'NOUN'
  )
}

/** "condemned the sanctions as unlawful" · "considers the restrictions illegal" · "called it “theft”" · "called it a crime". */
function judges(n: Narration, cue: number, unit: Unit, verb: string): boolean {
  let nominal = false
  for (let i = cue + 1; i < Math.min(unit.last, cue + 18); i++) {
    const tag = posAt(n, i)
    if (isQuoted(n, i)) return nominal && takes(verb, 'object')
    if (wordAt(n, i) === 'as' && nominal) return i + 1 < unit.last
    if (/^an?$/.test(wordAt(n, i)) && nominal && takes(verb, 'object') && n.dated[i] !== 1) return true
    if (tag === 'ADJ' && nominal && takes(verb, 'object') && !/^(?:NOUN|PROPN|ADJ)$/.test(posAt(n, i + 1)))
      return true
    if (wordAt(n, i) === 'that' || tag === 'VERB' || tag === 'AUX' || /^[.,;:]$/.test(wordAt(n, i)))
      return false
    if (tag === 'ADP' && !nominal) return false
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || mentionAt(n, i)) nominal = true
  }
  return false
}
