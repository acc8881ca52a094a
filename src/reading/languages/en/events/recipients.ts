import type { Party } from '../../../../model/party.ts'
import type { Mention } from '../../../../parties/mention.ts'
import { firstTokenFrom } from '../../../../text/document.ts'
import type { Clause, Phrase } from '../clauses/clause.ts'
import { MEASURED } from './action-kinds.ts'
import { aimOf, fromPreposition } from './aims.ts'
import { nounRowsOf } from './classes.ts'
import { mostNamed, otherSide } from './dispute.ts'
import type { Match } from './frames.ts'
import { homeIn } from './homes.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { impliedParty, ownerIn, ownersIn, partyOf, sideOf, sidesOf } from './sides.ts'

/** "will not lift the embargo until Cuba …": who must do something is whom the measure hits. */
export function asked(scene: Scene, read: ReadSentence, clause: Clause, actors: Party[]): Party[] {
  const condition = read.clauses.find(
    (other) =>
      other !== clause && /^(?:until|till|unless|if)$/.test(other.subordinator ?? '') && other.subject,
  )
  return condition
    ? sidesOf(scene, read, condition.subject).filter((side) => side.party !== actors[0]?.party)
    : []
}

export function ownerOf(scene: Scene, read: ReadSentence, clause: Clause, phrase: Phrase): Party | null {
  const owner = ownerIn(scene, phrase)
  if (owner) return owner
  // "sanctions imposed by the EU were lifted"
  const made = read.clauses.find(
    (other) => other !== clause && other.passive && other.object === phrase && other.agent,
  )
  return made?.agent ? sideOf(scene, made.agent) : null
}

/** All who own a measure: "U.S. and EU sanctions", "sanctions imposed by the EU". */
export function ownersOf(scene: Scene, read: ReadSentence, clause: Clause, phrase: Phrase): Party[] {
  const owners = ownersIn(scene, read, phrase)
  if (owners.length > 0) return owners
  const owner = ownerOf(scene, read, clause, phrase)
  return owner ? [owner] : []
}

export function recipientsOf(
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
    const home = MEASURED.has(row.action) ? homeOf(scene, read, clause, slots) : null
    if (home && home.party !== actor?.party) return [home]
  }
  if (row.recipient === 'condemned') return []
  return row.recipient === 'aim' || row.frame.some((slot) => slot.slot === 'object')
    ? aimOf(scene, read, clause, object, actor)
    : []
}

/** "restrictions on ZTE": the state of the firm that is hit, where no state is named. */
function homeOf(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  slots: ReadonlyMap<string, Phrase>,
): Party | null {
  const isAim = (at: number) => /^(?:on|against)$/.test(scene.tokens[at]?.lower ?? '')
  const aims = clause.prepositions.filter((each) => isAim(each.at)).map((each) => each.object)
  const object = slots.get('object') ?? clause.object
  const behind =
    object && isAim(object.last) ? read.phrases.find((each) => each.first === object.last + 1) : null
  for (const phrase of [object, behind ?? null, ...aims]) {
    const home = phrase && homeIn(scene, phrase)
    if (home) return home
  }
  return null
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
  const others = (sides: Party[]) => sides.filter((side) => side.party !== actor?.party)
  switch (where) {
    case 'none':
      return []
    case 'aim':
      return aimOf(scene, read, clause, object, actor)
    case 'object': {
      // "Russian and Chinese firms": the first of the two is an adjective
      const first = clause.object
      const isJoined = first !== null && scene.mentionAt[first.head]?.form === 'adjective'
      return sidesOf(scene, read, isJoined ? first : (slots.get('object') ?? first))
    }
    case 'subject':
      return sidesOf(scene, read, clause.subject)
    case 'trade': {
      const near = aimOf(scene, read, clause, object, actor)
      if (near.length > 0) return near
      const partner = others(fromPreposition(scene, read, clause, /^(?:to|from|with)$/))
      return partner.length > 0 ? partner : others(sidesOf(scene, read, object))
    }
    case 'trade-with': {
      const partner = read.clauses
        .filter((other) => other.governor?.clause === clause || other.groupFirst > clause.verb)
        .flatMap((other) => fromPreposition(scene, read, other, /^(?:to|from|with|for)$/))
      const found = others(partner)
      return found.length > 0 ? found : others(sidesOf(scene, read, slots.get('object') ?? null))
    }
    case 'answered': {
      const last = scene.lastImposer
      if (last && last.party !== actor?.party) return [{ ...last, mention: null }]
      return recipientAt(scene, read, clause, 'other', slots, object, actor)
    }
    case 'warned':
      return clause.lemma === 'warn' ? others(sidesOf(scene, read, clause.object)) : []
    case 'within': {
      const phrase = slots.get('object') ?? clause.object
      const named = phrase ? mentionIn(scene, phrase) : null
      return named ? others([partyOf(scene, named)]) : []
    }
    case 'other': {
      const other = otherSide(scene.dispute, actor?.party ?? null)
      return other ? [impliedParty(other)] : []
    }
    case 'condemned': {
      const phrase = slots.get('object') ?? clause.object
      const isMeasure = phrase !== null && nounRowsOf(scene, phrase).some((each) => each.class === 'measure')
      if (phrase && isMeasure) {
        const owner = ownerOf(scene, read, clause, phrase)
        const blamed = owner ?? imposerFor(scene, actor)
        return blamed && blamed.party !== actor?.party ? [blamed] : []
      }
      const sides = others(sidesOf(scene, read, phrase))
      return sides.length > 0 ? sides : others(fromPreposition(scene, read, clause, /^(?:of|from|in|by)$/))
    }
    case 'owner':
    case 'object-owner': {
      const phrase = slots.get('object') ?? slots.get('in') ?? clause.object
      const sides = others(sidesOf(scene, read, phrase)).filter((side) => !isFreezer(scene, side))
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

/** Whose the measures are that somebody condemns: the state most spoken of, unless they hit it. */
function imposerFor(scene: Scene, actor: Party | null): Party | null {
  const { dispute, lastImposer } = scene
  const named = mostNamed(dispute, actor?.party ?? null)
  if (named && named.party !== dispute.target?.party) return impliedParty(named)
  if (lastImposer) return { ...lastImposer, mention: null }
  return dispute.imposer ? impliedParty(dispute.imposer) : null
}

/** "their assets in Canada": where they lie, and whoever froze them, is not whose they are. */
function isFreezer(scene: Scene, { mention, party }: Party): boolean {
  if (!mention) return party === scene.dispute.imposer?.party
  const at = firstTokenFrom(scene.tokens, mention.start)
  return (
    scene.tokens[at - 1]?.lower === 'in' &&
    /^(?:assets?|accounts?|funds?)$/.test(scene.tokens[at - 2]?.lower ?? '')
  )
}

/** The last party that a phrase itself names. */
function mentionIn(scene: Scene, phrase: Phrase): Mention | null {
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const mention = scene.mentionAt[i]
    if (mention?.party) return mention
  }
  return null
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
