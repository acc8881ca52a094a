import type { DateMention } from '../../../../model/date-mention.ts'
import type { DateRange } from '../../../../model/date-range.ts'
import type { Party } from '../../../../model/party.ts'
import type { Span } from '../../../../model/span.ts'
import { trimmedSpan } from '../../../../text/spans.ts'
import type { Frame } from './frame.ts'
import { isQuoted, mentionAt, type Narration, posAt, type Unit, wordAt } from './narration.ts'
import { bestMention, partyOf } from './speakers.ts'

const PASSES_ON =
  /^(?:by|quotes?|quoted|quoting|cites?|cited|citing|transfers?|transmits?|reports?|reported|writes|wrote|via|informs|informed)$/
const OCCASIONS =
  /^(?:interview|statement|briefing|conference|speech|address|post|tweet|letter|meeting|forum|article|call|message|comment|remarks|telegram|broadcast|programme|program|session|hearing|talks|summit|release|communique|note|video|column|op-ed|debate|visit|readout)$/

/** Outlets that passed the words on: "Interfax quoted him as saying", "(quoted by TASS)". Outermost first. */
export function relaysOf(n: Narration, unit: Unit, frame: Frame): Party[] {
  const relays: Party[] = []
  for (const outer of frame.passedOnBy) {
    const mention = outer.source && bestMention(n, outer.source)
    if (mention) relays.push(partyOf(mention))
  }
  for (let i = unit.first; i < unit.last; i++) {
    const mention = mentionAt(n, i)
    if (!mention || mention.first !== i || mention.kind !== 'media') continue
    if (isQuoted(n, i) || (frame.source && i >= frame.source.first && i < frame.source.last)) continue
    const before = wordBefore(n, mention.first)
    const after = wordAt(n, mention.last)
    const passes = PASSES_ON.test(before) || (PASSES_ON.test(after) && after !== 'by')
    if (passes && !relays.some((relay) => relay.name === mention.name)) relays.push(partyOf(mention))
  }
  return relays
}

/** The word before, past opening marks and articles and one person's name ("quoted Peskov “Interfax”"). */
function wordBefore(n: Narration, index: number): string {
  let i = index - 1
  while (/^["“«(]$|^the$/.test(wordAt(n, i))) i--
  const mention = mentionAt(n, i)
  return wordAt(n, mention?.kind === 'person' ? mention.first - 1 : i)
}

/** Where and to whom it was said: "in a televised interview with …", "told reporters". */
export function occasionOf(n: Narration, unit: Unit, frame: Frame): Span | null {
  if (!frame.cue) return null
  const { text } = n.document
  for (let i = frame.cue.last; i < Math.min(unit.last, frame.cue.last + 14); i++) {
    if (isQuoted(n, i) || /^(?:that|,)$/.test(wordAt(n, i))) break
    if (!/^(?:in|at|during|on)$/.test(wordAt(n, i))) continue
    const end = phraseEnd(n, i + 1, unit)
    if (!holdsOccasion(n, i + 1, end)) continue
    return trimmedSpan(text, n.tokens[i]?.start ?? 0, n.tokens[end - 1]?.end ?? 0)
  }
  const addressee = frame.cue.last
  if (/^(?:reporters|journalists|newsmen|lawmakers)$/.test(wordAt(n, addressee)))
    return trimmedSpan(text, n.tokens[frame.cue.first]?.start ?? 0, n.tokens[addressee]?.end ?? 0)
  return null
}

function phraseEnd(n: Narration, start: number, unit: Unit): number {
  let i = start
  while (
    i < unit.last &&
    i - start < 16 &&
    !isQuoted(n, i) &&
    n.dated[i] !== 1 &&
    /^(?:DET|ADJ|NOUN|PROPN|PART|ADP|NUM|PRON)$|^VERB$/.test(posAt(n, i))
  ) {
    if (posAt(n, i) === 'VERB' && !/(?:ed|ing)$/.test(wordAt(n, i))) break
    if (wordAt(n, i) === 'that') break
    i++
  }
  while (i > start && posAt(n, i - 1) === 'ADP') i--
  return i
}

const holdsOccasion = (n: Narration, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (OCCASIONS.test(wordAt(n, i))) return true
  return false
}

/** The day named in the narrator's words around a frame: "said on Wednesday". */
export function saidOn(
  n: Narration,
  unit: Unit,
  frame: Frame,
  dates: readonly DateMention[],
): DateRange | null {
  const near = dates.filter(
    (date) =>
      date.start >= unit.start &&
      date.end <= unit.end &&
      (date.type === 'DATE' || date.type === 'TIME') &&
      date.earliest !== null &&
      !frame.content.some((range) => range.start <= date.start && date.end <= range.end) &&
      days(date) <= 31,
  )
  const cueEnd = frame.cue ? (n.tokens[frame.cue.last - 1]?.end ?? unit.start) : unit.start
  const closest = near.sort((a, b) => Math.abs(a.start - cueEnd) - Math.abs(b.start - cueEnd))[0]
  if (!closest) return null
  return {
    earliest: closest.earliest,
    latest: closest.latest,
    basis: `“${closest.text}” beside the words of speaking`,
  }
}

const days = (date: DateMention): number =>
  date.earliest && date.latest
    ? (Date.parse(date.latest) - Date.parse(date.earliest)) / 86_400_000
    : Number.POSITIVE_INFINITY
