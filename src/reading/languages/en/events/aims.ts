import type { Party } from '../../../../model/party.ts'
import type { Clause, Phrase } from '../clauses/clause.ts'
import { NOUN_ROWS } from './lexicon.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { aimIn, ownerIn, sideOf, sidesOf } from './sides.ts'

/** "an embargo of Cuba". */
const OF_TARGET = /^(?:boycott|embargo|blockade)$/

const AIMS = /^(?:on|against|upon|toward|towards)$/

/** Whom a measure phrase or the prepositions behind it aim at. */
export function aimOf(
  scene: Scene,
  read: ReadSentence,
  clause: Clause | null,
  phrase: Phrase | null,
  actor: Party | null,
): Party[] {
  const others = (sides: Party[]) => sides.filter((side) => side.party !== actor?.party)
  const aims = (from: Clause, isNear: boolean): Party[] => {
    for (const each of from.prepositions) {
      if (!AIMS.test(each.word) && !isAnswerTo(scene, each.word, each.object)) continue
      if (phrase && each.at < phrase.first && each.at > from.verb) continue
      if (isNear ? each.at !== from.verb + 1 && each.at !== phrase?.last : isInside(scene, from, each.at))
        continue
      const sides = others(sidesOf(scene, read, each.object))
      if (sides.length > 0) return sides
    }
    return []
  }
  const near = clause ? aims(clause, true) : []
  if (near.length > 0) return near
  if (phrase) {
    const made = read.clauses.find((other) => other !== clause && other.passive && other.object === phrase)
    const past = made ? aims(made, false) : []
    if (past.length > 0) return past
    const linked = made ? others(fromPreposition(scene, read, made, /^(?:to|in)$/)) : []
    if (linked.length > 0) return linked
    const behind = aimBehind(scene, read, phrase)
    if (behind.length > 0) return behind
    for (const each of [phrase, ...read.following(phrase)]) {
      const aimed = aimIn(scene, each)
      if (aimed && aimed.party !== actor?.party) return [aimed]
    }
  }
  const about = clause ? blamed(scene, read, clause, actor) : []
  if (about.length > 0) return about
  const far = clause ? aims(clause, false) : []
  if (far.length > 0) return far
  const place = others(situationIn(scene, read))
  if (place.length > 0) return place
  const owner = phrase ? ownerIn(scene, phrase) : null
  return owner && actor && owner.party !== actor.party ? [owner] : []
}

/** "measures in view of the situation in Nicaragua": the words of the Council's press releases. */
function situationIn(scene: Scene, read: ReadSentence): Party[] {
  const situation = read.phrases.find((each) => scene.tokens[each.head]?.lower === 'situation')
  const side = situation ? sideOf(scene, situation) : null
  return side ? [side] : []
}

/** "sanctions over Iran's nuclear programme": whose doing a measure is over, where nobody else is aimed at. */
function blamed(scene: Scene, read: ReadSentence, clause: Clause, actor: Party | null): Party[] {
  const over = clause.prepositions.find((each) => each.word === 'over')
  if (!over || scene.mentionAt[over.object.head]) return []
  return sidesOf(scene, read, over.object)
    .filter((side) => side.party !== actor?.party)
    .slice(0, 1)
}

/** "support for the war against …": the preposition belongs to the noun of an earlier one. */
const isInside = (scene: Scene, clause: Clause, at: number): boolean =>
  clause.prepositions.some((each) => each.object.last === at && /^(?:for|of|to|in)$/.test(each.word)) &&
  !NOUN_ROWS.get(scene.tokens[at - 1]?.lower ?? '')?.some((row) => row.class === 'measure')

/** Words behind which a preposition no longer belongs to the measure. */
const ENDS_AIM =
  /^(?:has|have|had|is|are|was|were|will|would|that|which|who|for|after|following|amid|despite|because|if|unless|until|when|while|retaliation|response|reply|answer)$/

/** "sanctions on Russian banks" where the phrase is a subject: the preposition follows it. */
function aimBehind(scene: Scene, read: ReadSentence, phrase: Phrase): Party[] {
  const { tokens } = scene
  for (let i = phrase.last; i < Math.min(tokens.length, phrase.last + 14); i++) {
    const word = tokens[i]?.lower ?? ''
    const opposed = word === 'opposition' && tokens[i + 1]?.lower === 'to'
    if (
      AIMS.test(word) ||
      opposed ||
      (word === 'of' && i === phrase.last && OF_TARGET.test(tokens[phrase.head]?.lower ?? ''))
    ) {
      const object = read.phrases.find((each) => each.first >= i + 1 && each.first <= i + 2)
      const sides = object ? sidesOf(scene, read, object) : []
      if (sides.length > 0) return sides
    }
    if (/^[.;:,]$/.test(word) || ENDS_AIM.test(word)) break
  }
  return []
}

const isAnswerTo = (scene: Scene, word: string, phrase: Phrase): boolean =>
  word === 'in' && scene.tokens[phrase.head]?.lower === 'opposition'

export function fromPreposition(scene: Scene, read: ReadSentence, clause: Clause, words: RegExp): Party[] {
  for (const each of clause.prepositions) {
    if (!words.test(each.word)) continue
    const sides = sidesOf(scene, read, each.object)
    if (sides.length > 0) return sides
  }
  return []
}
