import type { Phrase, Prepositional } from './clause.ts'
import type { TaggedToken } from './tags.ts'
import type { VerbGroup } from './verb-groups.ts'

/** A sentence being read: tagged tokens, and phrases and verb groups by position. */
export interface Workspace {
  tagged: TaggedToken[]
  /** Document index of the first token. */
  base: number
  phrases: Phrase[]
  /** Phrase that starts at a position, or that holds it. */
  phraseFrom: (Phrase | undefined)[]
  phraseAt: (Phrase | undefined)[]
  groups: VerbGroup[]
  groupFrom: (VerbGroup | undefined)[]
  reporting: ReadonlySet<string>
}

export interface RightSide {
  object: Phrase | null
  second: Phrase | null
  prepositions: Prepositional[]
  /** Position after the last token that belongs to the predicate. */
  end: number
}

const PARTICLES = /^(?:over|off|out|up|back|down|away|ahead|forward)$/

/** Object and prepositional phrases to the right of a verb, as far as the clause goes. */
export function readRight(space: Workspace, group: VerbGroup): RightSide {
  const { tagged, base, groupFrom, phraseFrom } = space
  const side: RightSide = { object: null, second: null, prepositions: [], end: group.main + 1 }
  let sawPreposition = false
  let i = group.main + 1
  const limit = Math.min(tagged.length, i + 80)
  while (i < limit) {
    const here = tagged[i] as TaggedToken
    const word = here.token.lower
    const next = groupFrom[i]
    if (next && i > group.main) {
      // "sanctions imposed on X": a participle right behind a noun stays inside
      if (next.form === 'ed' && !next.finite) break
      break
    }
    if (here.tag === 'date' || here.tag === 'adverb' || here.tag === 'quote' || here.tag === 'not') {
      i++
      side.end = i
      continue
    }
    if (
      i === group.main + 1 &&
      PARTICLES.test(word) &&
      !isPlaceOff(space, group, i) &&
      i + 1 < tagged.length
    ) {
      i++
      side.end = i
      continue
    }
    const phrase = phraseFrom[i]
    if (!side.object && isLooseAdjective(space, i)) {
      i++
      continue
    }
    if (phrase) {
      if (startsOtherClause(space, phrase, group) && (side.object || !isHeldOver(space, group))) break
      if (sawPreposition && !side.object && isShifted(space, i)) side.object = phrase
      else if (sawPreposition) {
        // a noun phrase after a preposition and a comma or "and": coordination, or something new
        side.end = phrase.last - base
      } else if (!side.object) side.object = phrase
      else if (!side.second) side.second = phrase
      i = phrase.last - base
      side.end = i
      continue
    }
    if (here.tag === 'preposition' || isPreposition(space, i) || isPlaceOff(space, group, i)) {
      let k = i + 1
      while (k < tagged.length && /^(?:adverb|quote)$/.test((tagged[k] as TaggedToken).tag)) k++
      if (tagged[k]?.tag === 'preposition' && !phraseFrom[k]) k++
      const object = phraseFrom[k]
      if (object && (!startsOtherClause(space, object, group) || isHeldOver(space, group))) {
        side.prepositions.push({ word, at: i + base, object })
        i = object.last - base
        side.end = i
        sawPreposition = true
        continue
      }
      if (tagged[k]?.tag === 'date') {
        i = k + 1
        side.end = i
        continue
      }
      break
    }
    if (here.tag === 'and' || word === ',' || word === '-' || here.tag === 'hyphen') {
      const k = word === ',' && tagged[i + 1]?.tag === 'and' ? i + 2 : i + 1
      const after = tagged[k]
      const joined = phraseFrom[k]
      if (joined && !startsOtherClause(space, joined, group)) {
        if (!side.object && tagged[i - 1]?.tag === 'date' && isDetermined(tagged[k])) side.object = joined
        i = joined.last - base
        side.end = i
        continue
      }
      if (after && word === ',' && (after.tag === 'preposition' || after.tag === 'date')) {
        i = k
        continue
      }
      break
    }
    break
  }
  return side
}

/** "seized off Gibraltar": a place, where "cut off Moscow" has a particle. */
const isPlaceOff = ({ tagged }: Workspace, group: VerbGroup, i: number): boolean =>
  tagged[i]?.token.lower === 'off' &&
  tagged[i + 1]?.tag === 'name' &&
  !/^(?:cut|call|break|choke|seal|shut|close|wall|fence|spin)$/.test(group.lemma)

/** "separate, far less comprehensive sanctions": adjectives and commas before the noun that they belong to. */
function isLooseAdjective({ tagged, phraseFrom, base }: Workspace, i: number): boolean {
  const [here, next] = [tagged[i], tagged[i + 1]]
  if (here?.tag === 'adjective' && (phraseFrom[i]?.last ?? i + base + 1) === i + base + 1)
    return next?.token.lower === ',' && /^(?:adjective|adverb)$/.test(tagged[i + 2]?.tag ?? '')
  return (
    here?.token.lower === ',' &&
    tagged[i - 1]?.tag === 'adjective' &&
    /^(?:adjective|adverb)$/.test(next?.tag ?? '')
  )
}

/** "the decision to freeze assets | was": the finite verb further on belongs to the noun before the infinitive. */
const isHeldOver = (space: Workspace, group: VerbGroup): boolean =>
  (group.infinitive && space.groups[0] === group && space.phraseAt[group.first - 1] !== undefined) ||
  opensRelative(space, group) >= 0

/**
 * "a resolution that would widen the sanctions | was": the place of the word that opens a relative clause whose noun
 * still waits for its verb, or -1.
 */
export function opensRelative({ tagged, phraseAt, groups }: Workspace, group: VerbGroup): number {
  let i = group.first - 1
  while (i > 0 && tagged[i]?.tag === 'adverb') i--
  if (!/^(?:that|which|who)$/.test(tagged[i]?.token.lower ?? '') || !phraseAt[i - 1]) return -1
  return groups[0] === group ? i : -1
}

/** "put into effect | the fifth package", "imposed on Iran | new curbs": an object behind a prepositional phrase. */
function isShifted(space: Workspace, i: number): boolean {
  const here = space.tagged[i]
  return (
    space.phraseAt[i - 1] !== undefined &&
    here !== undefined &&
    /^(?:determiner|possessive|number|adjective)$/.test(here.tag)
  )
}

/** "extend until March, | the measures": an object behind dates and commas. */
const isDetermined = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^(?:determiner|possessive)$/.test(token.tag)

/** "as", "after", "until", "since", "before" before a noun phrase that no verb follows. */
function isPreposition(space: Workspace, i: number): boolean {
  const here = space.tagged[i] as TaggedToken
  if (here.tag !== 'subordinator') return here.token.lower === 'to'
  return /^(?:as|after|until|till|since|before|because)$/.test(here.token.lower)
}

/** The phrase is the subject of a finite verb that comes right after it (or after its own "of …"). */
export function startsOtherClause(space: Workspace, phrase: Phrase, group: VerbGroup): boolean {
  const { tagged, base, groupFrom, phraseFrom } = space
  let i = phrase.last - base
  for (let steps = 0; steps < 4 && i < tagged.length; steps++) {
    while (i < tagged.length && /^(?:adverb|date|not)$/.test((tagged[i] as TaggedToken).tag)) i++
    const next = groupFrom[i]
    if (next)
      return (
        next !== group &&
        next.finite &&
        !(next.form === 'ed' && next.first === next.main && isParticiple(space, next))
      )
    const here = tagged[i]
    if (here?.tag === 'preposition' && phraseFrom[i + 1]) i = (phraseFrom[i + 1] as Phrase).last - base
    else return false
  }
  return false
}

/** Verbs that stand reduced before an infinitive: "ships said to carry oil". */
export const SAID_TO = /^(?:say|believe|think|know|allege|report)$/

/** A bare "-ed" form without object is taken for a participle when a preposition or the end follows. */
export function isParticiple(space: Workspace, group: VerbGroup): boolean {
  if (group.form !== 'ed' || group.first !== group.main) return false
  const { tagged, phraseFrom } = space
  let i = group.main + 1
  while (i < tagged.length && (tagged[i]?.tag === 'adverb' || tagged[i]?.tag === 'date')) i++
  if (phraseFrom[i]) return false
  const next = tagged[i]
  return (
    !next ||
    (next.token.lower === 'to' && SAID_TO.test(group.lemma)) ||
    next.token.lower === 'by' ||
    (next.tag === 'preposition' && !space.groupFrom[i]) ||
    (next.tag === 'punctuation' && !space.reporting.has(group.lemma)) ||
    next.tag === 'subordinator'
  )
}
