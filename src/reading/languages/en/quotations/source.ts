import type { Tokens } from './frame.ts'
import { isQuoted, mentionAt, type Narration, posAt, wordAt } from './narration.ts'

/** Who speaks, as the words before or after a cue name it. */
export interface Source extends Tokens {
  /** "who", "which": the speaker is what it refers back to. */
  relative: boolean
}

const RELATIVES = new Set(['who', 'which'])
const SPEAKING_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'who',
  'which',
  'i',
  'we',
  'others',
  'some',
  'many',
  'both',
])
const ADVERBIAL = new Set([
  'also',
  'then',
  'later',
  'further',
  'earlier',
  'once',
  'again',
  'thus',
  'too',
  'however',
  'reportedly',
  'not',
  "n't",
])
const NP_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
const LINKS = new Set(['of', 'for', 'at', 'in', 'from', 'by', 'on', 'with'])
/** Longest name of a source, in tokens. */
const LONGEST = 24

/** Index of the first token of the verb group that ends in the cue: auxiliaries and adverbs before it. */
export function verbGroupStart(n: Narration, cue: number, floor: number): number {
  let i = quotedAsSaying(n, cue, floor)
  while (i - 1 >= floor && !isQuoted(n, i - 1) && (isAuxiliary(n, i - 1) || isAdverb(n, i - 1))) i--
  while (i < cue && isAdverb(n, i) && !isAuxiliary(n, i)) i++
  return i
}

/** "was quoted as saying": the group starts before "quoted". */
const quotedAsSaying = (n: Narration, cue: number, floor: number): number =>
  wordAt(n, cue - 1) === 'as' &&
  /^(?:quoted|cited|reported)$/.test(wordAt(n, cue - 2)) &&
  posAt(n, cue - 3) === 'AUX' &&
  cue - 3 >= floor
    ? cue - 3
    : cue

/** The noun phrase directly before a verb group that starts at `group`; `null` when there is none. */
export function subjectBefore(n: Narration, group: number, floor: number): Source | null {
  let end = group
  while (end - 1 >= floor && isAdverb(n, end - 1) && !mentionAt(n, end - 1)) end--
  end = beforeDay(n, end, floor)
  if (end - 1 < floor || isQuoted(n, end - 1)) return null
  if (wordAt(n, end - 1) === ',') return subjectBeforeAside(n, end - 1, floor)
  return nounPhraseEnding(n, end, floor)
}

/** "Raab today announced" · "Rubio on Thursday said": the day between speaker and verb is passed over. */
function beforeDay(n: Narration, end: number, floor: number): number {
  let i = end
  while (i - 1 >= floor && n.dated[i - 1] === 1) i--
  return i < end && /^(?:on|in|late|early|earlier)$/.test(wordAt(n, i - 1)) && i - 1 > floor ? i - 1 : i
}

/** "Peskov, the Kremlin spokesman, said" · "Peskov, speaking on Monday, said". */
function subjectBeforeAside(n: Narration, comma: number, floor: number): Source | null {
  for (let open = comma - 2; open > floor && comma - open <= LONGEST + 1; open--) {
    if (isQuoted(n, open)) return null
    if (wordAt(n, open) !== ',') continue
    const apposed = nounPhraseEnding(n, comma, open + 1)
    const subject = nounPhraseEnding(n, open, floor)
    if (!subject) return null
    const isApposition = apposed && apposed.first === open + 1
    return isApposition ? { ...subject, last: comma } : subject
  }
  return null
}

/** The noun phrase whose last token is `end - 1`. */
export function nounPhraseEnding(n: Narration, end: number, floor: number): Source | null {
  const last = end - 1
  if (last < floor || isQuoted(n, last)) return null
  const word = wordAt(n, last)
  if (RELATIVES.has(word)) return { first: last, last: end, relative: true }
  if (word === 'that' && last - 1 >= floor && isNominal(n, last - 1))
    return { first: last, last: end, relative: true }
  if (SPEAKING_PRONOUNS.has(word)) return { first: last, last: end, relative: false }
  let first = startOfPhrase(n, end, floor)
  if (first === null) return null
  first = withReportBefore(n, first, floor)
  return first < end ? { first, last: end, relative: false } : null
}

function startOfPhrase(n: Narration, end: number, floor: number): number | null {
  let i = end - 1
  const mention = mentionAt(n, i)
  if (mention && mention.first >= floor) {
    i = mention.first
    if (mention.form === 'person' || mention.form === 'role') return withRoleBefore(n, i, floor)
  } else if (!isNominal(n, i) && !isClosingBracket(n, i)) return null
  while (i - 1 >= floor && end - i < LONGEST && !isQuoted(n, i - 1) && belongs(n, i - 1, i))
    i = mentionStart(n, i - 1, floor)
  while (i < end - 1 && !isPhraseStart(n, i)) i++
  return i
}

/** "Trump lawyer Marc Kasowitz": nouns before a name go with it, unless they belong to "at the press conference". */
function withRoleBefore(n: Narration, first: number, floor: number): number {
  let i = first
  while (
    i - 1 >= floor &&
    !isQuoted(n, i - 1) &&
    n.dated[i - 1] !== 1 &&
    /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(posAt(n, i - 1))
  )
    i--
  while (i < first && !isPhraseStart(n, i)) i++
  return posAt(n, i - 1) === 'ADP' || wordAt(n, i - 1) === 'to' ? first : i
}

const mentionStart = (n: Narration, index: number, floor: number): number =>
  Math.max(floor, mentionAt(n, index)?.first ?? index)

/** Whether token `i` goes with the noun phrase that starts at `next`. */
function belongs(n: Narration, i: number, next: number): boolean {
  if (n.dated[i] === 1) return false
  if (mentionAt(n, i)) return posAt(n, next) !== 'DET' || isLink(n, next)
  const tag = posAt(n, i)
  if (posAt(n, next) === 'DET' && !isLink(n, next)) return isLink(n, i) && isNominal(n, i - 1)
  if (tag === 'PROPN' || NP_TAGS.has(tag)) return wordAt(n, i) !== 'to'
  if (isLink(n, i)) return isNominal(n, i - 1)
  if (wordAt(n, i) === 'and' || wordAt(n, i) === '-' || wordAt(n, i) === '&') return isNominal(n, i - 1)
  return false
}

/** "a report by X said", "a statement from X": the report speaks, in X's name. */
function withReportBefore(n: Narration, first: number, floor: number): number {
  if (!/^(?:by|from|of)$/.test(wordAt(n, first - 1)) || !isNominal(n, first - 2) || first - 2 < floor)
    return first
  let i = first - 2
  while (i - 1 >= floor && !isQuoted(n, i - 1) && NP_TAGS.has(posAt(n, i - 1)) && n.dated[i - 1] !== 1) i--
  return i
}

/** The noun phrase that starts at `start`: "said [Kremlin spokesman Dmitry Peskov]", "according to [the agency]". */
export function nounPhraseFrom(n: Narration, start: number, ceiling: number): Source | null {
  let i = start
  if (i >= ceiling || isQuoted(n, i)) return null
  if (SPEAKING_PRONOUNS.has(wordAt(n, i)) || wordAt(n, i) === 'him' || wordAt(n, i) === 'her')
    if (posAt(n, i + 1) !== 'NOUN') return { first: i, last: i + 1, relative: false }
  let nominal = false
  while (i < ceiling && i - start < LONGEST && !isQuoted(n, i) && n.dated[i] !== 1) {
    const mention = mentionAt(n, i)
    if (mention) {
      i = Math.min(ceiling, mention.last)
      nominal = true
      continue
    }
    if (nominal && posAt(n, i) === 'DET') break
    if (
      !NP_TAGS.has(posAt(n, i)) &&
      !(isLink(n, i) && nominal && opensPhrase(n, i + 1)) &&
      wordAt(n, i) !== '-'
    )
      break
    if (isNominal(n, i)) nominal = true
    i++
    if (isLink(n, i - 1)) i += posAt(n, i) === 'DET' ? 1 : 0
  }
  while (i > start && !isNominal(n, i - 1) && !isClosingBracket(n, i - 1)) i--
  return nominal && i > start
    ? { first: start, last: withApposition(n, start, i, ceiling), relative: false }
    : null
}

/** "a report by the White House correspondent, Jordan Fabian": a name set off by a comma belongs to the phrase. */
function withApposition(n: Narration, start: number, end: number, ceiling: number): number {
  if (wordAt(n, end) !== ',' || end + 1 >= ceiling) return end
  const here = mentionAt(n, start) ?? mentionAt(n, end - 1)
  const next = mentionAt(n, end + 1)
  if (here?.form === 'person' && opensRole(n, end + 1, ceiling)) return roleEnd(n, end + 1, ceiling)
  return next?.form === 'person' && here?.form !== 'person' ? Math.min(next.last, ceiling) : end
}

const opensRole = (n: Narration, i: number, ceiling: number): boolean => {
  const end = roleEnd(n, i, ceiling)
  return end > i + 1 && (end >= ceiling || /^[,.;]$/.test(wordAt(n, end)))
}

function roleEnd(n: Narration, start: number, ceiling: number): number {
  let i = start
  while (i < ceiling && i - start < 14 && (NP_TAGS.has(posAt(n, i)) || isLink(n, i) || mentionAt(n, i))) i++
  return i
}

const opensPhrase = (n: Narration, i: number): boolean =>
  mentionAt(n, i) !== undefined || /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(n, i))
const isPhraseStart = (n: Narration, i: number): boolean =>
  mentionAt(n, i) !== undefined || /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(posAt(n, i))
const isLink = (n: Narration, i: number): boolean => LINKS.has(wordAt(n, i))
const isNominal = (n: Narration, i: number): boolean =>
  n.dated[i] !== 1 && (mentionAt(n, i) !== undefined || posAt(n, i) === 'NOUN' || posAt(n, i) === 'PROPN')
const isClosingBracket = (n: Narration, i: number): boolean => wordAt(n, i) === ')' || wordAt(n, i) === ']'
const isAuxiliary = (n: Narration, i: number): boolean =>
  posAt(n, i) === 'AUX' || wordAt(n, i) === 'have' || wordAt(n, i) === 'has'
const isAdverb = (n: Narration, i: number): boolean =>
  (posAt(n, i) === 'ADV' || ADVERBIAL.has(wordAt(n, i))) && !SPEAKING_PRONOUNS.has(wordAt(n, i))
