import type { Party } from '../../../../model/party.ts'
import type { Mention } from '../../../../parties/mention.ts'
import { firstTokenFrom } from '../../../../text/document.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { Frame, Tokens } from './frame.ts'
import { isQuoted, mentionAt, type Narration, posAt, type Unit, wordAt } from './narration.ts'

/** Someone whom a pronoun can mean, at the place where the text turned to them. */
interface Focus {
  at: number
  mention: Mention
}

/**
 * Who speaks in each frame. Frames must be in text order. Pronouns and relatives go back to the last fitting
 * person in focus: the last speaker, or the subject of a sentence since. Unknown stays `null`.
 */
export function resolveSpeakers(n: Narration, frames: readonly Frame[]): Map<Frame, Party | null> {
  const speakers = new Map<Frame, Party | null>()
  const focus: Focus[] = subjectsInFocus(n)
  for (const frame of frames) {
    if (frame.rule === 'orphan') {
      const at = firstTokenFrom(n.tokens, frame.narrator.start)
      const found = inFocus(focus, at, isPerson)
      speakers.set(frame, found && partyOf(found))
      continue
    }
    if (frame.joins || !frame.source) {
      speakers.set(frame, frame.joins ? (speakers.get(frame.joins) ?? null) : null)
      continue
    }
    const found = mentionOf(n, frame.source, focus)
    speakers.set(frame, found ? partyOf(found) : unknownParty(n, frame.source))
    if (found) addFocus(focus, { at: frame.source.first, mention: found })
  }
  return speakers
}

function mentionOf(n: Narration, source: Tokens, focus: readonly Focus[]): Mention | null {
  const word = wordAt(n, source.first)
  if (source.last - source.first === 1) {
    if (/^(?:who|which|that)$/.test(word)) return antecedent(n, source.first, word === 'who')
    if (/^(?:he|him)$/.test(word)) return inFocus(focus, source.first, (m) => isPerson(m) && m.gender !== 'f')
    if (/^(?:she|her)$/.test(word))
      return inFocus(focus, source.first, (m) => isPerson(m) && m.gender !== 'm')
    if (word === 'it') return inFocus(focus, source.first, (m) => !isPerson(m))
    if (word === 'they') return inFocus(focus, source.first, () => true)
  }
  const named = bestMention(n, source)
  if (named || !ISSUED.test(wordAt(n, source.last - 1))) return named
  return inFocus(focus, source.first, (m) => m.form !== 'person' && m.kind !== 'media')
}

/** What a body issues: "the statement said" is that body's word. */
const ISSUED = /^(?:statement|communique|communiqué|release|readout|document|letter|decree|order)$/

/** The mention that names the speaker in a longer phrase: a person, else the first that is no adjective. */
export function bestMention(n: Narration, source: Tokens): Mention | null {
  const inside: Mention[] = []
  for (let i = source.first; i < source.last; i++) {
    const mention = mentionAt(n, i)
    if (mention && inside.at(-1) !== mention) inside.push(mention)
  }
  const person =
    inside.findLast((mention) => mention.form === 'person') ??
    inside.find((mention) => mention.form === 'role')
  return person ?? inside.find((mention) => mention.form !== 'adjective') ?? null
}

/** What "who" or "which" refers back to: the nearest mention before it in the same sentence. */
function antecedent(n: Narration, at: number, person: boolean): Mention | null {
  const sentence = n.tokens[at]?.sentence
  let other: Mention | null = null
  for (let i = at - 1; i >= 0 && n.tokens[i]?.sentence === sentence; i--) {
    const mention = mentionAt(n, i)
    if (!mention || mention.form === 'adjective') continue
    if (!person || isPerson(mention)) return mention
    other ??= mention
  }
  return other
}

/** The subject of every sentence that the narrator tells about a person. */
function subjectsInFocus(n: Narration): Focus[] {
  const focus: Focus[] = []
  for (const unit of n.units) {
    if (unit.title) continue
    const mention = subjectOf(n, unit)
    if (mention) focus.push({ at: mention.first, mention })
  }
  return focus
}

function subjectOf(n: Narration, unit: Unit): Mention | null {
  for (let i = unit.first; i < unit.last; i++) {
    if (isQuoted(n, i)) continue
    const mention = mentionAt(n, i)
    if (!mention || mention.form === 'adjective' || mention.kind === 'media') continue
    if (/^(?:ADP)$/.test(posAt(n, mention.first - 1)) && mention.first > unit.first) {
      i = mention.last - 1
      continue
    }
    return mention
  }
  return null
}

function addFocus(focus: Focus[], added: Focus): void {
  let i = focus.length
  while (i > 0 && (focus[i - 1] as Focus).at > added.at) i--
  focus.splice(i, 0, added)
}

const inFocus = (
  focus: readonly Focus[],
  before: number,
  fits: (mention: Mention) => boolean,
): Mention | null => focus.findLast((item) => item.at < before && fits(item.mention))?.mention ?? null

const isPerson = (mention: Mention): boolean => mention.kind === 'person'

export const partyOf = (mention: Mention): Party => ({
  party: mention.party,
  name: mention.name,
  kind: mention.kind,
  mention: { start: mention.start, end: mention.end, text: mention.text },
})

/** Where the name begins in "school teacher Elena Gonzalez": at two capitalised words or more that close the phrase. */
function nameStart(n: Narration, first: number, last: number): number {
  const isCapital = (i: number) => /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(n.tokens[i]?.text ?? '')
  let i = last
  while (i > first && isCapital(i - 1)) i--
  const isNamed =
    last - i >= 2 && i > first && posAt(n, i - 1) === 'NOUN' && /^\p{Ll}/u.test(n.tokens[i - 1]?.text ?? '')
  return n.tokens[isNamed ? i : first]?.start ?? 0
}

/** A speaker whom no table knows keeps the words that name him, without article; a bare pronoun names nobody. */
function unknownParty(n: Narration, source: Tokens): Party | null {
  if (source.last - source.first === 1 && posAt(n, source.first) === 'PRON') return null
  const article = /^(?:the|a|an|his|her|its|their|one)$/.test(wordAt(n, source.first)) ? 1 : 0
  const first = n.tokens[source.first + article]
  const start = n.tokens[source.first]
  const last = n.tokens[source.last - 1]
  if (!first || !last || !start) return null
  const { text } = n.document
  return {
    party: null,
    name: text.slice(nameStart(n, source.first + article, source.last), last.end),
    kind: 'person',
    mention: spanOf(text, start.start, last.end),
  }
}
