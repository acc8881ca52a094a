import { complementAfter } from './complement.ts'
import type { Frame, Tokens } from './frame.ts'
import { isQuoted, lemmaAt, mentionAt, type Narration, posAt, type Unit, wordAt } from './narration.ts'
import { nounPhraseEnding, nounPhraseFrom, type Source, subjectBefore, verbGroupStart } from './source.ts'
import { speaks } from './speaks.ts'
import { takes } from './speech-verb.ts'

/** A frame whose content ends where the unit, or the next frame, says: `from` is its first token. */
export interface OpenFrame extends Frame {
  /** First token of the content after the cue, -1 when nothing follows. */
  from: number
  /** Token range of the content before the cue, `null` when nothing precedes. */
  before: Tokens | null
  first: number
  last: number
  /** No subject of its own: a participle or the second verb of a coordination. */
  bare: boolean
}

/** Verbs that take "that" and report no speech, and verbs that end a clause after a comma without being speech. */
const NEVER = new Set([
  'ensure',
  'mean',
  'make',
  'prove',
  'see',
  'find',
  'be',
  'have',
  'do',
  'seem',
  'appear',
  'happen',
  'get',
  'give',
  'leave',
  'resign',
  'die',
  'win',
  'lose',
  'arrive',
  'return',
  'meet',
  'begin',
  'start',
  'end',
  'go',
  'come',
  'follow',
  'take',
  'rise',
  'fall',
  'grow',
  'visit',
  'travel',
  'agree',
  'fail',
  'succeed',
  'remain',
  'become',
  'require',
  'allow',
  'include',
  'face',
  'ask',
  'cause',
  'help',
  'run',
  'stand',
  'sit',
  'work',
  'vote',
  'act',
  'live',
  'lead',
  'serve',
])
const REPORTING_NEEDS_OBJECT = new Set(['quote', 'cite'])

/** Frames around the verbs of one unit: "X said that …", "…, X said", "“…”, said X", "…, adding that …". */
export function cueFrames(n: Narration, unit: Unit): OpenFrame[] {
  const frames: OpenFrame[] = []
  for (let cue = unit.first; cue < unit.last; cue++) {
    if (isQuoted(n, cue) || !canBeCue(n, cue)) continue
    const frame = frameAt(n, unit, cue, frames)
    if (frame) frames.push(frame)
  }
  return frames
}

function canBeCue(n: Narration, i: number): boolean {
  const lemma = lemmaAt(n, i)
  if (mentionAt(n, i)) return false
  if (takes(lemma))
    return /^(?:VERB|ADJ|AUX)$/.test(posAt(n, i)) || (posAt(n, i) === 'NOUN' && isMistaggedVerb(n, i))
  if (posAt(n, i) === 'VERB') return !NEVER.has(lemma) || goesOn(n, i)
  // Word-spun texts put any word in the verb's place: "The chief famous that …".
  return posAt(n, i) === 'ADJ' && wordAt(n, i + 1) === 'that' && mentionAt(n, i - 1)?.kind === 'person'
}

/** "“…,” he went on": speech, where nothing but the marks says so. */
const goesOn = (n: Narration, i: number): boolean =>
  /^(?:went|goes)$/.test(wordAt(n, i)) && wordAt(n, i + 1) === 'on' && /^[.,;:]?$/.test(wordAt(n, i + 2))

/** "Kremlin comments that …", but not "media reports about …", "officials' claims of …". */
const isMistaggedVerb = (n: Narration, i: number): boolean =>
  (/ing$/.test(wordAt(n, i)) && wordAt(n, i - 1) === ',' && wordAt(n, i + 1) === 'that') ||
  (/s$/.test(wordAt(n, i)) &&
    posAt(n, i + 1) !== 'ADP' &&
    (mentionAt(n, i - 1) !== undefined || /^(?:PRON|SCONJ)$/.test(posAt(n, i + 1))))

function frameAt(n: Narration, unit: Unit, cue: number, frames: OpenFrame[]): OpenFrame | null {
  const lemma = lemmaAt(n, cue)
  const listed = takes(lemma)
  const floor = unit.first
  const group = verbGroupStart(n, cue, floor)
  if (wordAt(n, group - 1) === 'to' || wordAt(n, group - 1) === 'not') return null
  if (isPassive(n, group, cue)) return null
  const complement = complementAfter(n, cue, unit)
  const participle = /ing$/.test(wordAt(n, cue)) && group === cue
  const subject = participle ? withSubject(n, group, floor) : subjectBefore(n, group, floor)
  const cueTokens: Tokens = { first: group, last: cue + 1 }
  const make = (source: Tokens | null, over: Partial<OpenFrame>): OpenFrame => ({
    source,
    cue: cueTokens,
    content: [],
    rule: complement.kind,
    narrator: { start: 0, end: 0 },
    joins: null,
    inside: null,
    passedOnBy: [],
    confidence: listed ? 0.9 : 0.7,
    from: -1,
    before: null,
    first: Math.min(source?.first ?? group, group),
    last: cue + 1,
    bare: false,
    ...over,
  })

  const quoted = REPORTING_NEEDS_OBJECT.has(lemma) ? quotedAs(n, cue, unit) : null
  if (quoted && subject) {
    const said = complementAfter(n, quoted.last + 1, unit)
    const left = before(n, unit, subject.first, frames)
    if (said.kind !== 'none') return make(quoted, { from: said.at, last: said.at, rule: said.kind })
    if (left) return make(quoted, { before: left, last: quoted.last + 2, rule: 'final' })
  }
  if (subject && !speaks(n, subject, listed, lemma)) return null
  if (subject) {
    const opensOn = opensOnSpeech(complement.kind, lemma, listed)
    if (isSupposed(n, subject.first)) return null
    const left = before(n, unit, subject.first, frames)
    // "the move, which it said in a statement would help": the verb after the adjuncts belongs to "which".
    if (
      complement.kind === 'none' &&
      takesFinal(lemma) &&
      posAt(n, complement.at) === 'AUX' &&
      RELATIVE.test(wordAt(n, subject.first - 1))
    )
      return make(subject, { from: complement.at, last: complement.at, rule: 'clause' })
    if (opensOn && complement.kind !== 'quote')
      return make(subject, { from: complement.at, last: complement.at })
    if (complement.kind === 'quote' && isLead(n, complement.at, cue, listed)) {
      const alsoLeft = left && isQuoted(n, left.last - 1) ? left : null
      return make(subject, {
        from: complement.at,
        last: complement.at,
        before: alsoLeft,
        rule: alsoLeft ? 'final' : 'quote',
      })
    }
    if (left && !subject.relative && closes(n, unit, complement.at)) {
      const from = goesOnAfter(n, unit, left, complement.at)
      if ((from >= 0 && listed && takesFinal(lemma)) || isFinal(n, left, listed && takesFinal(lemma), cue))
        return make(subject, { before: left, last: complement.at, rule: 'final', from })
    }
    return null
  }
  const inverted = invertedSource(n, unit, cue, group, listed && takesFinal(lemma))
  if (inverted) {
    const left = before(n, unit, group, frames)
    if (left && isFinal(n, left, true, cue)) {
      const after = complementAfter(n, inverted.last - 1, unit)
      const more = after.kind === 'quote' ? after.at : resumedAt(n, inverted.last, unit)
      return make(inverted, {
        before: left,
        from: more,
        last: Math.max(inverted.last, after.at),
        rule: 'final',
        first: group,
      })
    }
  }
  if (!listed || REPORTING_NEEDS_OBJECT.has(lemma)) return null
  return bareFrame(n, unit, cue, group, complement, frames, participle, make)
}

/** Who is cited in "the agency cited her as saying". */
function quotedAs(n: Narration, cue: number, unit: Unit): Source | null {
  const source = nounPhraseFrom(n, cue + 1, unit.last)
  const isSo =
    source &&
    wordAt(n, source.last) === 'as' &&
    /^(?:saying|telling|stating)$/.test(wordAt(n, source.last + 1))
  return isSo ? source : null
}

/** "Little progress is expected": others say so. "He is convinced that …" is his own word. */
function isPassive(n: Narration, group: number, cue: number): boolean {
  if (posAt(n, cue) !== 'VERB' || /ing$/.test(wordAt(n, cue)) || OWN_STATES.has(lemmaAt(n, cue))) return false
  let i = cue - 1
  while (i > group && posAt(n, i) === 'ADV') i--
  return i >= group && /^(?:is|are|was|were|be|been|being)$/.test(wordAt(n, i))
}

const OWN_STATES = new Set([
  'convince',
  'persuade',
  'concern',
  'worry',
  'determine',
  'agree',
  'prepare',
  'satisfy',
])

/** Where speech goes on behind "…, – said Ryabkov. – …", −1 where it does not. */
function resumedAt(n: Narration, at: number, unit: Unit): number {
  let i = at
  while (i < unit.last && i < at + 3 && !isQuoted(n, i) && /^[.,–—-]$/.test(wordAt(n, i))) i++
  return i > at && i < unit.last && isQuoted(n, i) ? i : -1
}

/** "with Maduro saying that …": a participle with a subject of its own. */
function withSubject(n: Narration, group: number, floor: number): Source | null {
  const subject = nounPhraseEnding(n, group, floor)
  return subject && wordAt(n, subject.first - 1) === 'with' ? subject : null
}

/** "…, adding that …" · "… and stressed that …": the speaker is that of the frame before, or the unit's subject. */
function bareFrame(
  n: Narration,
  unit: Unit,
  cue: number,
  group: number,
  complement: ReturnType<typeof complementAfter>,
  frames: OpenFrame[],
  participle: boolean,
  make: (source: Tokens | null, over: Partial<OpenFrame>) => OpenFrame,
): OpenFrame | null {
  if (complement.kind === 'none' || complement.kind === 'colon') return null
  let start = group
  while (start - 1 >= unit.first && /^(?:and|but|also|however|then|or|while)$/.test(wordAt(n, start - 1)))
    start--
  const coordinated = start < group
  if (wordAt(n, start - 1) === ',' || wordAt(n, start - 1) === '—' || wordAt(n, start - 1) === '–') start--
  else if (!coordinated && !(participle && (isQuoted(n, start - 1) || ISSUES.test(wordAt(n, start - 1)))))
    return null
  const lemma = lemmaAt(n, cue)
  const judges = complement.kind === 'as' && (takes(lemma, 'object') || lemma === 'describe')
  if (participle && !judges && !takes(lemma, 'clause')) return null
  const main = frames.findLast((frame) => !frame.bare) ?? null
  const separate = !participle && wordAt(n, group) === 'also'
  const also = !participle && [group, group - 1, start, start + 1].some((i) => wordAt(n, i) === 'also')
  const source = main?.source ?? subjectOfUnit(n, unit, start)
  if (!source) return null
  const joins = main && !separate && !also ? main : null
  return make(source, { from: complement.at, last: complement.at, first: start, bare: true, joins })
}

/** The first noun phrase of the unit, when a person or body that can speak is in it. */
function subjectOfUnit(n: Narration, unit: Unit, before: number): Source | null {
  for (let i = unit.first; i < before; i++) {
    if (posAt(n, i) !== 'VERB' && posAt(n, i) !== 'AUX') continue
    const subject = subjectBefore(n, verbGroupStart(n, i, unit.first), unit.first)
    return subject && speaks(n, subject, false) ? subject : null
  }
  return null
}

const RELATIVE = /^(?:which|who|that|what)$/
/** "issued a statement saying …": what is issued speaks for who issues it. */
const ISSUES =
  /^(?:statement|letter|message|post|tweet|report|communique|communiqué|memo|note|interview|speech|article|release)$/

/** "if they believe …" supposes speech, "what officials said was …" names a thing: neither reports it. */
const isSupposed = (n: Narration, first: number): boolean =>
  /^(?:if|whether|unless|what)$/.test(wordAt(n, first - 1))

const takesFinal = (lemma: string): boolean => takes(lemma, 'final')

const opensOnSpeech = (kind: string, lemma: string, listed: boolean): boolean =>
  kind === 'that'
    ? listed || !NEVER.has(lemma)
    : kind === 'clause' || kind === 'infinitive' || kind === 'as' || (kind === 'colon' && listed)

/** A run directly after the cue is its content; farther off only for a listed verb, and never a mere name. */
const isLead = (n: Narration, run: number, cue: number, listed: boolean): boolean => {
  const setOff = /^[,:]$/.test(wordAt(n, run - 1))
  if (!listed) return setOff && run - cue <= 3
  return setOff || run === cue + 1 || isClause(n, run)
}

/** A run with a verb in it says something; “Fox and Friends” names a programme. */
function isClause(n: Narration, first: number): boolean {
  for (let i = first; n.runOf[i] === n.runOf[first]; i++)
    if (posAt(n, i) === 'VERB' || posAt(n, i) === 'AUX') return true
  return false
}

/** Content that stands before the speaker: everything from the unit's start, or from the last narrator's words. */
function before(n: Narration, unit: Unit, first: number, frames: OpenFrame[]): Tokens | null {
  const gap = first - 1
  const gapWord = wordAt(n, gap)
  const set = gapWord === ',' || gapWord === '—' || gapWord === '–' || gapWord === '-' || isQuoted(n, gap)
  if (gap < unit.first || !set) return null
  let last = gap + (isQuoted(n, gap) ? 1 : 0)
  while (last > unit.first && /^[,—–-]$/.test(wordAt(n, last - 1)) && !isQuoted(n, last - 1)) last--
  const start = frames.reduce(
    (at, frame) => Math.max(at, frame.from >= 0 && frame.from < first ? -1 : frame.last),
    unit.first,
  )
  return last > start && start >= unit.first ? { first: start, last } : null
}

/** After a final attribution nothing may follow but adjuncts, punctuation or another clause of speech. */
const closes = (n: Narration, unit: Unit, at: number): boolean =>
  at >= unit.last ||
  isQuoted(n, at) ||
  /^[.,;:!?()—–-]+$/.test(wordAt(n, at)) ||
  /^(?:SCONJ|CCONJ)$/.test(posAt(n, at)) ||
  /^(?:as|when|after|while|but|and|in|who|\w{2,12}ing)$/.test(wordAt(n, at))

const SUBORDINATORS =
  /^(?:if|when|after|before|as|while|although|though|since|because|during|unless|once|with|following|despite)$/

/** Whether the words before "…, X said" can be what was said. */
function isFinal(n: Narration, left: Tokens, listed: boolean, cue: number): boolean {
  if (isQuoted(n, left.last - 1)) return true
  if (!listed && (SUBORDINATORS.test(wordAt(n, left.first)) || posAt(n, left.first) === 'ADP')) return false
  if (!listed && !/(?:ed|[sd]|t)$/.test(wordAt(n, cue))) return false
  for (let i = left.first; i < left.last; i++)
    if (isQuoted(n, i) || posAt(n, i) === 'AUX' || (posAt(n, i) === 'VERB' && !/ing$/.test(wordAt(n, i))))
      return true
  return false
}

/** "Sanctions, he said, are illegal": the content goes on after the attribution. */
function goesOnAfter(n: Narration, unit: Unit, left: Tokens, at: number): number {
  if (isQuoted(n, at)) return at
  const word = wordAt(n, at)
  if (isQuoted(n, at + 1) && (word === ',' || word === ':' || word === '—' || word === '–')) return at + 1
  if (word !== ',' || at + 2 >= unit.last) return -1
  if (hasFiniteVerb(n, left)) return RESUMES.test(wordAt(n, at + 1)) ? at + 1 : -1
  return /ing$/.test(wordAt(n, at + 1)) || /^(?:SCONJ|CCONJ)$/.test(posAt(n, at + 1)) ? -1 : at + 1
}

/** Words with which a sentence goes on after "…, he said, …". */
const RESUMES = /^(?:for|by|to|against|with|without|from|under|over|because|unless|until|despite)$/

const hasFiniteVerb = (n: Narration, range: Tokens): boolean => {
  for (let i = range.first; i < range.last; i++)
    if (posAt(n, i) === 'AUX' || (posAt(n, i) === 'VERB' && !/ing$/.test(wordAt(n, i))) || isQuoted(n, i))
      return true
  return false
}

/** "said the spokesman": the speaker follows the verb, which itself follows a comma, dash or closing mark. */
function invertedSource(
  n: Narration,
  unit: Unit,
  cue: number,
  group: number,
  listed: boolean,
): Source | null {
  const gap = group - 1
  const afterRun =
    isQuoted(n, gap) ||
    (/^[,—–-]$/.test(wordAt(n, gap)) && isQuoted(n, gap - 1)) ||
    (/^[—–-]$/.test(wordAt(n, gap)) && /^[,—–-]$/.test(wordAt(n, gap - 1)))
  if (!afterRun && !(listed && /^[,—–]$/.test(wordAt(n, gap)))) return null
  if (group !== cue && !afterRun) return null
  if (/ing$/.test(wordAt(n, cue))) return null
  const source = nounPhraseFrom(n, cue + 1, unit.last)
  return source && speaks(n, source, listed, afterRun ? lemmaAt(n, cue) : null) ? source : null
}
