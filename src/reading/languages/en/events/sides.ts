import type { Party } from '../../../../model/party.ts'
import type { Mention } from '../../../../parties/mention.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { Phrase } from '../clauses/clause.ts'
import { isAbbreviation } from './names.ts'
import { quotationOver, type ReadSentence, type Scene } from './scene.ts'

export const partyOf = (scene: Scene, mention: Mention): Party => ({
  party: mention.party,
  name: mention.name,
  kind: mention.kind,
  mention: spanOf(scene.context.document.text, mention.start, mention.end),
})

/** A party that stands behind words which do not name it ("we", "it", a passive without agent). */
export const impliedParty = (mention: Mention): Party => ({
  party: mention.party,
  name: mention.name,
  kind: mention.kind,
  mention: null,
})

const LINKERS = /^(?:of|from|in|within|at)$/
const ALLIES = /^(?:allies|partners)$/

/** The parties that a phrase and those coordinated with it name, in order, without doubles. */
export function sidesOf(scene: Scene, read: ReadSentence, phrase: Phrase | null): Party[] {
  if (!phrase) return []
  const sides: Party[] = []
  for (const each of [phrase, ...read.following(phrase)]) {
    const side = sideOf(scene, each)
    if (side && !sides.some((other) => other.party === side.party)) sides.push(side)
  }
  for (const side of besides(scene, read, phrase))
    if (!sides.some((other) => other.party === side.party)) sides.push(side)
  const allied = alliedWest(scene, read, phrase, sides)
  return allied ? [allied] : sides
}

/** "Canada, along with Norway and the EU,": who acts at somebody's side. */
function besides(scene: Scene, read: ReadSentence, phrase: Phrase): Party[] {
  const { tokens } = scene
  let at = phrase.last
  if (tokens[at]?.lower === ',') at++
  const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`
  if (words !== 'along with' && words !== 'together with') return []
  const first = read.phrases.find((each) => each.first === at + 2)
  return first ? [first, ...read.following(first)].flatMap((each) => sideOf(scene, each) ?? []) : []
}

/** "Washington and its allies" are the West. */
function alliedWest(scene: Scene, read: ReadSentence, phrase: Phrase, sides: Party[]): Party | null {
  const lead = sides[0]
  if (!lead || !/^(?:USA|EU|GBR|WEST)$/.test(lead.party ?? '')) return null
  const ally = read.following(phrase).find((each) => ALLIES.test(scene.tokens[each.head]?.lower ?? ''))
  if (!ally || sides.length > 1) return null
  const from = lead.mention?.start ?? scene.tokens[phrase.first]?.start ?? 0
  return {
    party: 'WEST',
    name: 'the West',
    kind: 'bloc',
    mention: spanOf(scene.context.document.text, from, scene.tokens[ally.last - 1]?.end ?? from),
  }
}

/** The party that one phrase names: its head, else the last name before the head, else a name in its "of …". */
export function sideOf(scene: Scene, phrase: Phrase): Party | null {
  const { tokens, mentionAt } = scene
  const head = tokens[phrase.head]
  if (!head) return null
  const named = mentionAt[phrase.head]
  if (named?.party) return partyOf(scene, named)
  if (phrase.first === phrase.head && !named) {
    const pronoun = pronounSide(scene, head.lower, head.start, head.end)
    if (pronoun !== undefined) return pronoun
  }
  if (/^(?:bloc|27-nation|alliance)$/.test(head.lower)) {
    const bloc = scene.dispute.ranked.find((mention) => mention.kind === 'bloc')
    if (bloc) return impliedParty(bloc)
  }
  for (let i = Math.min(phrase.head, phrase.last) - 1; i >= phrase.first; i--) {
    const mention = mentionAt[i]
    if (mention?.party && !isOnlyBacking(scene, mention)) return partyOf(scene, mention)
  }
  const bracketed = tokens[phrase.first - 1]?.text === ')' ? mentionAt[phrase.first - 2] : undefined
  if (bracketed?.party) return partyOf(scene, bracketed)
  let at = phrase.last
  for (let hops = 0; hops < 3 && LINKERS.test(tokens[at]?.lower ?? ''); hops++) {
    for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
      const mention = mentionAt[i]
      if (mention?.party) return partyOf(scene, mention)
      if (/^(?:them|us|whom|which)$/.test(tokens[i]?.lower ?? '')) return null
      if (/ing$/.test(tokens[i]?.lower ?? '') && tokens[i]?.pos === 'VERB') return null
      if (/^(?:,|\.|;|and|to|that|on|against|over|after|who|which)$/.test(tokens[i]?.lower ?? '')) return null
      if (LINKERS.test(tokens[i]?.lower ?? '')) {
        at = i
        break
      }
    }
  }
  for (let i = phrase.first; i < phrase.last; i++) {
    if (/^(?:its|their|his|her)$/.test(tokens[i]?.lower ?? '') && scene.lastSubject?.party)
      return impliedParty(scene.lastSubject)
    if (tokens[i]?.lower === 'our') return pronounSide(scene, 'our', head.start, head.end) ?? null
  }
  return null
}

/** "Iran-backed", "US-led": the name is not the one spoken of. */
const isOnlyBacking = (scene: Scene, mention: Mention): boolean =>
  /^(?:-?backed|-?led|-?aligned|-?based|-?flagged|-?registered)$/.test(
    scene.tokens[mention.last]?.lower ?? '',
  ) ||
  (scene.tokens[mention.last]?.text === '-' &&
    /^(?:backed|led|aligned|born|made|flagged|registered|based)$/.test(
      scene.tokens[mention.last + 1]?.lower ?? '',
    ))

/** What a pronoun stands for; `undefined` where the word is no pronoun. */
function pronounSide(scene: Scene, word: string, start: number, end: number): Party | null | undefined {
  if (/^(?:we|us|our|i|ours)$/.test(word)) {
    const speaker = quotationOver(scene.context, start, end)?.speaker
    return speaker?.party ? { ...speaker, mention: null } : null
  }
  if (/^(?:it|he|she|they|him|them|her|who|which|that)$/.test(word)) {
    if (/^(?:him|them|her)$/.test(word))
      return scene.lastObject?.party ? impliedParty(scene.lastObject) : null
    if (/^(?:he|she)$/.test(word) && scene.lastPerson?.party) return impliedParty(scene.lastPerson)
    return scene.lastSubject?.party ? impliedParty(scene.lastSubject) : null
  }
  return undefined
}

/** "US sanctions", "its sanctions", "Russia's ban": whose a phrase says a measure is; `anti-Russian` is not. */
export function ownerIn(scene: Scene, phrase: Phrase): Party | null {
  const { tokens, mentionAt } = scene
  for (let i = phrase.first; i < phrase.last; i++) {
    const mention = mentionAt[i]
    if (!mention?.party || i !== mention.first || isAnti(scene, mention) || mention.last > phrase.head)
      continue
    const possessive = tokens[mention.last]?.lower === "'s" || tokens[mention.last]?.lower === "'"
    if (mention.form !== 'name' || possessive || isAbbreviation(mention) || mention.kind === 'bloc')
      return partyOf(scene, mention)
  }
  return null
}

/** "U.S. and EU sanctions": the owner of a phrase, and those joined to it before. */
export function ownersIn(scene: Scene, read: ReadSentence, phrase: Phrase): Party[] {
  const owner = ownerIn(scene, phrase)
  if (!owner) return []
  const owners = [owner]
  let at = phrase.first
  for (let steps = 0; steps < 6; steps++) {
    const joiner = scene.tokens[at - 1]?.lower ?? ''
    if (joiner !== 'and' && (joiner !== ',' || steps === 0)) break
    const before = read.phrases.find((each) => each.last === at - 1)
    const mention = before ? scene.mentionAt[before.head] : undefined
    if (!before || !mention?.party || mention.last !== before.last) break
    owners.unshift(partyOf(scene, mention))
    at = before.first
  }
  return owners
}

/** "anti-Russian sanctions", "Russia sanctions", "sanctions against Moscow": whom a phrase says a measure is aimed at. */
export function aimIn(scene: Scene, phrase: Phrase): Party | null {
  const { tokens, mentionAt } = scene
  for (let i = phrase.first; i < phrase.last; i++) {
    const mention = mentionAt[i]
    if (!mention?.party || i !== mention.first) continue
    if (isAnti(scene, mention)) return partyOf(scene, mention)
    const possessive = tokens[mention.last]?.lower === "'s" || tokens[mention.last]?.lower === "'"
    if (
      mention.form === 'name' &&
      mention.kind === 'state' &&
      !possessive &&
      !isAbbreviation(mention) &&
      mention.last <= phrase.head
    )
      return partyOf(scene, mention)
  }
  return null
}

const isAnti = (scene: Scene, mention: Mention): boolean =>
  /^anti/i.test(mention.text) ||
  /^anti-?$/.test(scene.tokens[mention.first - 1]?.lower ?? '') ||
  (scene.tokens[mention.first - 1]?.text === '-' && scene.tokens[mention.first - 2]?.lower === 'anti')
