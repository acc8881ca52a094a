import type { Party } from '../../../../model/party.ts'
import type { Action } from '../../../../model/vocabulary.ts'
import type { Clause, Phrase } from '../clauses/clause.ts'
import { isOfClass, nounRowsOf } from './classes.ts'
import { mostNamed, otherSide } from './dispute.ts'
import type { Match } from './frames.ts'
import { NOUN_ROWS } from './lexicon.ts'
import type { Stand } from './modality.ts'
import { quotationOver, type ReadSentence, type Scene } from './scene.ts'
import { aimIn, impliedParty, ownerIn, sideOf, sidesOf } from './sides.ts'

export const EASING: ReadonlySet<Action> = new Set(['lift', 'ease', 'suspend', 'waive'])
export const RESTRICTING: ReadonlySet<Action> = new Set(['impose', 'expand', 'extend', 'maintain'])
export const CONTACT: ReadonlySet<Action> = new Set([
  'meet',
  'call',
  'message',
  'negotiate',
  'cooperate',
  'suspend-dialogue',
])

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
  const far = clause ? aims(clause, false) : []
  if (far.length > 0) return far
  const owner = phrase ? ownerIn(scene, phrase) : null
  return owner && actor && owner.party !== actor.party ? [owner] : []
}

/** "support for the war against …": the preposition belongs to the noun of an earlier one. */
const isInside = (scene: Scene, clause: Clause, at: number): boolean =>
  clause.prepositions.some((each) => each.object.last === at && /^(?:for|of|to|in)$/.test(each.word)) &&
  !NOUN_ROWS.get(scene.tokens[at - 1]?.lower ?? '')?.some((row) => row.class === 'measure')

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
    if (/^[.;:,]$/.test(word) || /^(?:has|have|had|is|are|was|were|will|would|that|which|who)$/.test(word))
      break
  }
  return []
}

const isAnswerTo = (scene: Scene, word: string, phrase: Phrase): boolean =>
  word === 'in' && scene.tokens[phrase.head]?.lower === 'opposition'

export interface Sides {
  actors: (Party | null)[]
  recipients: (Party | null)[]
}

/** Who acts and who is acted on, from the clause, its frame and its stand. */
export function sidesFor(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  match: Match,
  stand: Stand,
): Sides {
  const { row, slots } = match
  const object =
    slots.get('object') ?? slots.get('subject') ?? slots.get('with') ?? slots.get('under') ?? null
  const speaker = speakerParty(scene, clause)
  let actors: Party[] =
    row.actor === 'subject'
      ? sidesOf(
          scene,
          read,
          clause.passive ? clause.agent : (clause.subject ?? (clause.governor ? null : clause.subject)),
        )
      : []
  if (actors.length === 0 && object && (clause.passive || row.actor === 'owner' || !clause.subject)) {
    const owner = ownerOf(scene, read, clause, object)
    if (owner) actors = [owner]
  }
  if (
    actors.length === 0 &&
    clause.subject &&
    RESTRICTING.has(row.action) &&
    isOfClass(scene, clause.subject, ['measure'], nounRowsOf(scene, clause.subject))
  ) {
    const owner =
      ownerIn(scene, clause.subject) ?? (scene.dispute.imposer ? impliedParty(scene.dispute.imposer) : null)
    if (owner) actors = [owner]
  }
  if (actors.length === 0 && clause.subordinator === 'which' && clause.subject) {
    // "adopted a resolution which tightens …"
    const maker = read.clauses.find(
      (other) => other !== clause && other.object === clause.subject && other.subject,
    )
    if (maker) actors = sidesOf(scene, read, maker.subject)
  }
  if (row.action === 'expel' && clause.passive && actors.length === 0)
    actors = fromPreposition(scene, read, clause, /^from$/)
  let recipients = recipientsOf(scene, read, clause, match, object, actors[0] ?? null)
  if (CONTACT.has(row.action))
    return contactSides(
      scene,
      actors,
      recipients,
      speaker,
      stand,
      read,
      row.verb !== '' && row.action !== 'suspend-dialogue',
    )
  if (stand.modality === 'demanded')
    return demandedSides(scene, read, row.action, actors, recipients, stand, speaker)
  if (actors.length === 0 && (clause.passive || !clause.subject || row.actor === 'owner')) {
    const implied = impliedImposer(scene, row.action, recipients, speaker)
    if (implied) actors = [implied]
  }
  if (recipients.length === 0 && EASING.has(row.action)) recipients = asked(scene, read, clause, actors)
  if (
    recipients.length === 0 &&
    actors.length > 0 &&
    mayImply(row.action) &&
    !row.frame.some((slot) => slot.slot === 'object' && slot.classes.includes('any'))
  ) {
    const own = actors[0]?.party ?? null
    const other =
      row.action === 'deny' && !scene.dispute.imposer
        ? null
        : row.action === 'condemn'
          ? mostNamed(scene.dispute, own)
          : otherSide(scene.dispute, own)
    if (other) recipients = [impliedParty(other)]
  }
  return { actors: orNull(actors), recipients: orNull(recipients) }
}

/** "will not lift the embargo until Cuba …": who must do something is whom the measure hits. */
function asked(scene: Scene, read: ReadSentence, clause: Clause, actors: Party[]): Party[] {
  const condition = read.clauses.find(
    (other) =>
      other !== clause && /^(?:until|till|unless|if)$/.test(other.subordinator ?? '') && other.subject,
  )
  return condition
    ? sidesOf(scene, read, condition.subject).filter((side) => side.party !== actors[0]?.party)
    : []
}

const orNull = (sides: Party[]): (Party | null)[] => (sides.length > 0 ? sides : [null])

const mayImply = (action: Action): boolean =>
  RESTRICTING.has(action) ||
  EASING.has(action) ||
  action === 'block' ||
  action === 'evade' ||
  action === 'deny' ||
  action === 'condemn' ||
  action === 'expel'

function ownerOf(scene: Scene, read: ReadSentence, clause: Clause, phrase: Phrase): Party | null {
  const owner = ownerIn(scene, phrase)
  if (owner) return owner
  // "sanctions imposed by the EU were lifted"
  const made = read.clauses.find(
    (other) => other !== clause && other.passive && other.object === phrase && other.agent,
  )
  return made?.agent ? sideOf(scene, made.agent) : null
}

function recipientsOf(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  { row, slots }: Match,
  object: Phrase | null,
  actor: Party | null,
): Party[] {
  for (const where of row.recipient.split('|')) {
    const sides = recipientAt(scene, read, clause, where, slots, object, actor)
    if (sides.length > 0) return sides
  }
  return row.recipient === 'aim' || row.frame.some((slot) => slot.slot === 'object')
    ? aimOf(scene, read, clause, object, actor)
    : []
}

function recipientAt(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  where: string,
  slots: ReadonlyMap<string, Phrase>,
  object: Phrase | null,
  actor: Party | null,
): Party[] {
  switch (where) {
    case 'none':
      return []
    case 'aim':
      return aimOf(scene, read, clause, object, actor)
    case 'object':
      return sidesOf(scene, read, slots.get('object') ?? clause.object)
    case 'subject':
      return sidesOf(scene, read, clause.subject)
    case 'owner':
    case 'object-owner': {
      const phrase = slots.get('object') ?? clause.object
      const sides = sidesOf(scene, read, phrase).filter((side) => side.party !== actor?.party)
      if (sides.length > 0) return sides
      return phrase
        ? fromPreposition(scene, read, clause, /^(?:of|from|in|by|for|against|over|to)$/).filter(
            (side) => side.party !== actor?.party,
          )
        : []
    }
    case 'owner-of-measure': {
      const owner = object ? ownerOf(scene, read, clause, object) : null
      return owner && owner.party !== actor?.party ? [owner] : []
    }
    case 'peer': {
      const sides = sidesOf(scene, read, clause.passive ? clause.object : clause.subject)
      return sides.slice(1)
    }
    case 'with':
      return contactPeer(scene, read, clause, object, /^(?:with|between|to)$/)
    case 'between':
      return contactPeer(scene, read, clause, object, /^(?:between|with|among)$/)
    default:
      return fromPreposition(
        scene,
        read,
        clause,
        new RegExp(`^(?:${where}|${where === 'against' ? 'on|over' : where})$`),
      )
  }
}

function fromPreposition(scene: Scene, read: ReadSentence, clause: Clause, words: RegExp): Party[] {
  for (const each of clause.prepositions) {
    if (!words.test(each.word)) continue
    const sides = sidesOf(scene, read, each.object)
    if (sides.length > 0) return sides
  }
  return []
}

function contactPeer(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  object: Phrase | null,
  words: RegExp,
): Party[] {
  const sides = fromPreposition(scene, read, clause, words)
  if (sides.length > 0 || !object) return sides
  const { tokens } = scene
  for (let i = object.last; i < Math.min(tokens.length, object.last + 16); i++) {
    const word = tokens[i]?.lower ?? ''
    if (words.test(word)) {
      const phrase = read.phrases.find((each) => each.first === i + 1)
      const found = phrase ? sidesOf(scene, read, phrase) : []
      if (found.length > 0) return found
    }
    if (/^[.;:]$/.test(word)) break
  }
  return []
}

function contactSides(
  scene: Scene,
  actors: Party[],
  recipients: Party[],
  speaker: Party | null,
  stand: Stand,
  read: ReadSentence,
  isExplicit: boolean,
): Sides {
  if (stand.voice) {
    const voiced = sidesOf(scene, read, stand.voice.passive ? stand.voice.agent : stand.voice.subject)
    if (voiced.length > 0) {
      const others = [...actors, ...recipients].filter((side) => side.party !== voiced[0]?.party)
      return { actors: orNull(voiced), recipients: orNull(others.slice(0, 1)) }
    }
  }
  let first = actors[0] ?? null
  let others = recipients.filter((side) => side.party !== first?.party)
  if (!first && recipients.length > 1) {
    first = recipients[0] ?? null
    others = recipients.slice(1)
  } else if (others.length === 0 && actors.length > 1) others = actors.slice(1, 2)
  if (!first && speaker && !recipients.some((side) => side.party === speaker.party))
    first = { ...speaker, mention: null }
  if (!first && others.length > 0) {
    const other = otherSide(scene.dispute, others[0]?.party ?? null)
    first = other ? impliedParty(other) : null
  }
  if (first && others.length === 0 && (!isExplicit || stand.polarity === 'negated' || !first.mention)) {
    const other = otherSide(scene.dispute, first.party)
    if (other) others = [impliedParty(other)]
  }
  return { actors: [first], recipients: orNull(others) }
}

/** Of a demand: who makes it, and who is asked (to lift) or aimed at (to impose). */
function demandedSides(
  scene: Scene,
  read: ReadSentence,
  action: Action,
  actors: Party[],
  recipients: Party[],
  stand: Stand,
  speaker: Party | null,
): Sides {
  const voice = stand.voice
  let demanders: Party[] =
    voice && !stand.obliged ? sidesOf(scene, read, voice.passive ? voice.agent : voice.subject) : []
  if (demanders.length === 0 && speaker) demanders = [{ ...speaker, mention: null }]
  const demander = demanders[0]?.party ?? null
  if (EASING.has(action) || stand.polarity === 'negated') {
    const asked = actors.filter((side) => side.party !== demander)
    if (asked.length > 0) return { actors: orNull(demanders), recipients: asked }
    const called = voice
      ? fromPreposition(scene, read, voice, /^(?:on|upon|to|for)$/).filter((side) => side.party !== demander)
      : []
    if (called.length > 0) return { actors: orNull(demanders), recipients: called.slice(0, 1) }
    const imposer = scene.dispute.imposer
    const other = imposer && imposer.party !== demander ? imposer : otherSide(scene.dispute, demander)
    return { actors: orNull(demanders), recipients: other ? [impliedParty(other)] : [null] }
  }
  const aimed = recipients.filter((side) => side.party !== demander)
  if (demanders.length === 0) demanders = actors
  return { actors: orNull(demanders), recipients: orNull(aimed) }
}

/** Who imposed what the words leave without a hand: the dispute's imposer, where the measure hits its target. */
export function impliedImposer(
  scene: Scene,
  action: Action,
  recipients: Party[],
  speaker: Party | null,
): Party | null {
  if (!RESTRICTING.has(action) && !EASING.has(action)) return null
  const { imposer, target } = scene.dispute
  const hit = recipients[0]?.party ?? null
  if (hit === null && (action === 'impose' || action === 'expand')) return null
  const hitOrTarget = hit ?? target?.party ?? null
  if (speaker && hitOrTarget !== null && speaker.party !== hitOrTarget && isImposer(scene, speaker))
    return { ...speaker, mention: null }
  if (imposer && imposer.party !== hit && (hit === null || hit === target?.party))
    return impliedParty(imposer)
  if (speaker && hit !== null && speaker.party !== hit) return { ...speaker, mention: null }
  return null
}

/** The dispute's imposer itself, or a member of the West where the West imposes. */
const isImposer = (scene: Scene, party: Party): boolean =>
  scene.dispute.imposer?.party === party.party ||
  (scene.dispute.imposer?.party === 'WEST' && /^(?:USA|EU|GBR|CAN|AUS|JPN|FRA|DEU)$/.test(party.party ?? ''))

export function speakerParty(scene: Scene, clause: Clause): Party | null {
  const token = scene.tokens[clause.verb]
  if (!token) return null
  const speaker = quotationOver(scene.context, token.start, token.end)?.speaker
  return speaker?.party ? speaker : null
}
