import type { Party } from '../../../../model/party.ts'
import type { Action } from '../../../../model/vocabulary.ts'
import type { Clause, Phrase } from '../clauses/clause.ts'
import { CONTACT, EASING, MEASURED, RESTRICTING } from './action-kinds.ts'
import { fromPreposition } from './aims.ts'
import { isOfClass, nounRowsOf } from './classes.ts'
import { contactSides, orNull, type Sides } from './contact-sides.ts'
import { demandedSides } from './demand-sides.ts'
import { mostNamed, otherSide } from './dispute.ts'
import type { Match } from './frames.ts'
import { impliedImposer, mayImply, speakerParty } from './implied.ts'
import type { Stand } from './modality.ts'
import { isPrivate, unnamedSide } from './offices.ts'
import { asked, ownersOf, recipientsOf } from './recipients.ts'
import type { ActRow } from './rows.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { impliedParty, ownerIn, sidesOf } from './sides.ts'

const ACTS_OF_STATE: ReadonlySet<Action> = new Set([...MEASURED, 'close', 'expel', 'recall', 'seize'])

/** "the two sides", "both countries", "the parties": the two that the report speaks of most. */
const bothSides = (scene: Scene, { head }: Phrase): Party[] =>
  /^(?:sides|parties|countries|nations|governments)$/.test(scene.tokens[head]?.lower ?? '')
    ? scene.dispute.ranked.slice(0, 2).map(impliedParty)
    : []

/** "activists condemned": nobody whose words are a state's. */
const doesNotSpeakForState = (scene: Scene, clause: Clause, row: ActRow): boolean =>
  /^(?:accuse|condemn|deny|praise)$/.test(row.action) &&
  clause.subject !== null &&
  isOfClass(scene, clause.subject, ['private'], nounRowsOf(scene, clause.subject))

/** What the verb acts on is hit by it: whose it is says nothing of who acts. */
const isHit = (row: ActRow): boolean => /^(?:object|owner|trade-with)$/.test(row.recipient)

/** "expelled from Poland", "barred from EU airspace", "the envoy in Minsk was summoned": whose place it is. */
function placedActors(scene: Scene, read: ReadSentence, clause: Clause, row: ActRow): Party[] {
  if (!clause.passive) return []
  if (row.action === 'expel' || row.measure === 'entry-ban') {
    const left = read.clauses.find((other) => other.governor?.clause === clause && other.lemma === 'leave')
    return left?.object ? sidesOf(scene, read, left.object) : fromPreposition(scene, read, clause, /^from$/)
  }
  return row.action === 'summon' ? summoners(scene, read, clause) : []
}

/** "Britain's envoy in Minsk was summoned", "was summoned to the Italian foreign ministry". */
function summoners(scene: Scene, read: ReadSentence, clause: Clause): Party[] {
  const host = fromPreposition(scene, read, clause, /^(?:to|by)$/)
  const object = clause.object
  if (host.length > 0 || !object || !/^(?:in|to)$/.test(scene.tokens[object.last]?.lower ?? '')) return host
  const place = read.phrases.find((each) => each.first === object.last + 1)
  return place ? sidesOf(scene, read, place) : []
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
    row.actor === 'subject' || row.actor === 'with-owner'
      ? sidesOf(
          scene,
          read,
          clause.passive ? clause.agent : (clause.subject ?? (clause.governor ? null : clause.subject)),
        )
      : []
  if (doesNotSpeakForState(scene, clause, row)) return { actors: [], recipients: [] }
  if (
    CONTACT.has(row.action) &&
    clause.subject &&
    !clause.passive &&
    isOfClass(scene, clause.subject, ['measure'], nounRowsOf(scene, clause.subject))
  )
    return { actors: [], recipients: [] }
  if (row.actor === 'speaker') {
    if (!speaker) return { actors: [], recipients: [] }
    actors = [{ ...speaker, mention: null }]
  }
  if (actors.length === 0 && CONTACT.has(row.action) && clause.subject)
    actors = bothSides(scene, clause.subject)
  const owned = row.actor === 'with-owner' ? (slots.get('with') ?? null) : isHit(row) ? null : object
  if (actors.length === 0 && owned && (clause.passive || row.actor === 'owner' || !clause.subject)) {
    actors = ownersOf(scene, read, clause, owned)
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
  const doer = clause.passive ? clause.agent : clause.subject
  if (actors.length === 0 && doer && MEASURED.has(row.action)) {
    const unnamed = unnamedSide(scene, doer)
    if (unnamed) actors = [unnamed]
  }
  if (
    actors.length === 0 &&
    doer &&
    row.actor === 'subject' &&
    ACTS_OF_STATE.has(row.action) &&
    isPrivate(scene, doer)
  )
    return { actors: [], recipients: [] }
  if (actors.length === 0 && row.actor === 'owner')
    actors = fromPreposition(scene, read, clause, /^(?:from|by)$/)
  if (actors.length === 0) actors = placedActors(scene, read, clause, row)
  let recipients = recipientsOf(scene, read, clause, match, object, actors[0] ?? null)
  if (row.recipient === 'trade-with' && clause.passive && actors.length === 0) {
    const { imposer, target } = scene.dispute
    if (imposer && recipients[0]?.party === imposer.party)
      return { actors: [impliedParty(imposer)], recipients: [target ? impliedParty(target) : null] }
  }
  if (stand.modality === 'refused' && stand.voice && !CONTACT.has(row.action)) {
    const refusing = sidesOf(scene, read, stand.voice.subject)
    const asking = stand.voice.object ? ownerIn(scene, stand.voice.object) : null
    if (refusing.length > 0) actors = refusing
    if (EASING.has(row.action) && recipients.length === 0 && asking) recipients = [asking]
  }
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
  if (recipients.length === 0 && EASING.has(row.action)) recipients = asked(scene, read, clause, actors)
  if (actors.length === 0 && (clause.passive || !clause.subject || row.actor === 'owner')) {
    const implied = impliedImposer(scene, row.action, recipients, speaker)
    if (implied) actors = [implied]
  }
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
