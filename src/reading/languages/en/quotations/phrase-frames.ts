import type { Mention } from '../../../../parties/mention.ts'
import type { OpenFrame } from './cue-frames.ts'
import type { Tokens } from './frame.ts'
import { isQuoted, mentionAt, type Narration, posAt, type Unit, wordAt } from './narration.ts'
import { nounPhraseFrom, subjectBefore, verbGroupStart } from './source.ts'
import { speaks } from './speaks.ts'
import { takes } from './speech-verb.ts'

/** Numbers and rules "according to" which something is so: nobody speaks. */
const NOBODY =
  /^(?:estimates?|polls?|data|figures?|statistics|rules?|laws?|schedule|plans?|calculations?|tradition|records?|constitution|surveys?|numbers?|forecasts?)$/
const WORDS_OF = ['in the words of', 'in accordance with the words of', 'in according with the words of'].map(
  (phrase) => phrase.split(' '),
)
const DASHES = /^(?:—|–|-|--)$/

const open = (rule: string, source: Tokens, cue: Tokens | null, over: Partial<OpenFrame>): OpenFrame => ({
  source,
  cue,
  content: [],
  rule,
  narrator: { start: 0, end: 0 },
  joins: null,
  inside: null,
  passedOnBy: [],
  confidence: 0.85,
  from: -1,
  before: null,
  first: Math.min(source.first, cue?.first ?? source.first),
  last: Math.max(source.last, cue?.last ?? source.last),
  bare: false,
  ...over,
})

/** "According to X, …" · "…, according to X" · "As X noted, …" · "…, as reported by X". */
export function phraseFrames(n: Narration, unit: Unit): OpenFrame[] {
  const frames: OpenFrame[] = []
  for (let i = unit.first; i < unit.last; i++) {
    if (isQuoted(n, i)) continue
    const frame = accordingTo(n, unit, i) ?? asNotedBy(n, unit, i) ?? asXNoted(n, unit, i)
    if (frame) frames.push(frame)
  }
  return frames
}

function accordingTo(n: Narration, unit: Unit, i: number): OpenFrame | null {
  const width = wordAt(n, i) === 'according' && wordAt(n, i + 1) === 'to' ? 2 : inTheWordsOf(n, i)
  if (width === 0) return null
  const source = nounPhraseFrom(n, i + width, unit.last) ?? upToPunctuation(n, i + width, unit)
  if (!source || NOBODY.test(wordAt(n, source.last - 1))) return null
  return placed(n, unit, i, source.last, open('according', source, { first: i, last: i + width }, {}))
}

/** Whoever is named after "according to", where the tagger sees no noun phrase: all up to the next punctuation. */
function upToPunctuation(n: Narration, first: number, unit: Unit): Tokens | null {
  let last = first
  while (
    last < unit.last &&
    last - first < 10 &&
    !isQuoted(n, last) &&
    !/^[,.;:()]$/.test(wordAt(n, last)) &&
    n.dated[last] !== 1
  )
    last++
  return last > first ? { first, last } : null
}

/** Width of "in the words of" or "in accordance with the words of" at a token, 0 where neither stands. */
function inTheWordsOf(n: Narration, i: number): number {
  if (wordAt(n, i) !== 'in') return 0
  for (const phrase of WORDS_OF)
    if (phrase.every((word, k) => wordAt(n, i + k) === word)) return phrase.length
  return 0
}

function asNotedBy(n: Narration, unit: Unit, i: number): OpenFrame | null {
  if (wordAt(n, i) !== 'as' || wordAt(n, i + 2) !== 'by' || !/(?:ed|d|n|t|id)$/.test(wordAt(n, i + 1)))
    return null
  const source = nounPhraseFrom(n, i + 3, unit.last)
  if (!source || !speaks(n, source, true)) return null
  return placed(n, unit, i, source.last, open('as', source, { first: i + 1, last: i + 2 }, {}))
}

function asXNoted(n: Narration, unit: Unit, i: number): OpenFrame | null {
  if (wordAt(n, i) !== 'as' || !(i === unit.first || wordAt(n, i - 1) === ',')) return null
  for (let cue = i + 2; cue < Math.min(unit.last, i + 16); cue++) {
    if (isQuoted(n, cue)) return null
    if (posAt(n, cue) !== 'VERB' || !takes(n.tokens[cue]?.lemma ?? '', 'clause')) continue
    const group = verbGroupStart(n, cue, i + 1)
    const source = subjectBefore(n, group, i + 1)
    if (!source || source.first !== i + 1 || !speaks(n, source, true)) return null
    return placed(n, unit, i, cue + 1, open('as', source, { first: group, last: cue + 1 }, {}))
  }
  return null
}

/** Puts the content after the phrase when it opens its unit, before it when it closes one. */
function placed(n: Narration, unit: Unit, start: number, end: number, frame: OpenFrame): OpenFrame | null {
  let after = end
  while (after < unit.last && wordAt(n, after) !== ',' && wordAt(n, after) !== '.' && after - end < 12)
    after++
  if (
    start - unit.first <= 6 &&
    wordAt(n, after) === ',' &&
    after + 2 < unit.last &&
    !verbIn(n, unit.first, start)
  )
    return { ...frame, first: unit.first, from: after + 1, last: after + 1 }
  let last = start
  while (last > unit.first && /^[,—–-]$/.test(wordAt(n, last - 1)) && !isQuoted(n, last - 1)) last--
  if (!verbIn(n, unit.first, last)) return null
  return { ...frame, before: { first: unit.first, last }, last: end, rule: `${frame.rule}-final` }
}

const verbIn = (n: Narration, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (isQuoted(n, i) || posAt(n, i) === 'VERB' || posAt(n, i) === 'AUX') return true
  return false
}

/** Headlines without a verb of speech: "Peskov: …", "… – Lavrov", "…: Tehran"; a closing "– Reuters" is who carries it. */
export function headlineFrames(n: Narration, unit: Unit): OpenFrame[] {
  const opening = mentionAt(n, unit.first)
  if (
    opening &&
    opening.last < unit.last - 2 &&
    wordAt(n, opening.last) === ':' &&
    canHeadSpeech(opening, unit)
  ) {
    const source = { first: opening.first, last: opening.last }
    return [open('headline', source, null, { from: opening.last + 1, last: opening.last + 1 })]
  }
  if (!unit.title) return []
  const closing = mentionAt(n, unit.last - 1)
  const mark = closing ? wordAt(n, closing.first - 1) : ''
  if (
    !closing ||
    closing.first - unit.first < 4 ||
    closing.form === 'adjective' ||
    closing.kind === 'media' ||
    !(DASHES.test(mark) || mark === ':')
  )
    return []
  const source = { first: closing.first, last: closing.last }
  return [
    open('headline', source, null, {
      before: { first: unit.first, last: closing.first - 1 },
      first: closing.first - 1,
    }),
  ]
}

/** "Peskov: …" speaks; "Iran: …" names a topic, "BEIJING: …" a place, and in running text only persons will do. */
function canHeadSpeech(mention: Mention, unit: Unit): boolean {
  if (mention.form === 'person' || mention.form === 'role') return true
  return (
    unit.title &&
    mention.form !== 'adjective' &&
    mention.form !== 'name' &&
    mention.text !== mention.text.toUpperCase()
  )
}

/** "… . Said the minister on Monday.": a full stop where a comma should be. */
function saidBehind(n: Narration, unit: Unit, previous: Unit): OpenFrame | null {
  const cue = unit.first
  if (isQuoted(n, cue) || !/^said$/.test(wordAt(n, cue)) || unit.last - cue > 16) return null
  const source = nounPhraseFrom(n, cue + 1, unit.last)
  if (!source || source.first !== cue + 1 || !speaks(n, source, true)) return null
  return open(
    'final',
    source,
    { first: cue, last: cue + 1 },
    {
      before: { first: previous.first, last: previous.last },
      last: unit.last,
      confidence: 0.7,
    },
  )
}

/** "This was stated by X" · "It was declared to journalists …, X": what X said is the sentence before. */
export function anaphoricFrame(n: Narration, unit: Unit, previous: Unit | undefined): OpenFrame | null {
  if (previous && previous.paragraph === unit.paragraph) {
    const behind = saidBehind(n, unit, previous)
    if (behind) return behind
  }
  if (!previous || !/^(?:it|this|that|so|such)$/.test(wordAt(n, unit.first))) return null
  let cue = unit.first + 1
  while (cue < unit.last && (posAt(n, cue) === 'AUX' || posAt(n, cue) === 'ADV')) cue++
  const passive = cue > unit.first + 1 && posAt(n, cue) === 'VERB' && takes(n.tokens[cue]?.lemma ?? '')
  if (!passive || isQuoted(n, cue) || wordAt(n, cue + 1) === 'that') return null
  for (let i = cue + 1; i < unit.last; i++) {
    if (wordAt(n, i) === 'that' || isQuoted(n, i)) return null
    const mention = mentionAt(n, i)
    if (mention && mention.kind !== 'media' && mention.form !== 'adjective' && mention.first === i)
      return open(
        'anaphoric',
        { first: mention.first, last: mention.last },
        { first: unit.first + 1, last: cue + 1 },
        {
          before: { first: previous.first, last: previous.last },
          first: unit.first,
          last: unit.last,
          confidence: 0.7,
        },
      )
  }
  return null
}
