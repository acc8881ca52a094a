import type { Party } from '../../../../model/party.ts'
import type { Action } from '../../../../model/vocabulary.ts'
import type { Clause } from '../clauses/clause.ts'
import { EASING } from './action-kinds.ts'
import { fromPreposition } from './aims.ts'
import { orNull, type Sides } from './contact-sides.ts'
import { otherSide } from './dispute.ts'
import type { Stand } from './modality.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { impliedParty, sidesOf } from './sides.ts'

/** Of a demand: who makes it, and who is asked (to lift) or aimed at (to impose). */
export function demandedSides(
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
  const { target } = scene.dispute
  if (demanders.length === 0 && EASING.has(action) && target) demanders = [impliedParty(target)]
  const demander = demanders[0]?.party ?? null
  if (EASING.has(action) || stand.polarity === 'negated') {
    const asked = actors.filter((side) => side.party !== demander)
    if (asked.length > 0) return { actors: orNull(demanders), recipients: asked }
    const called = voice ? addressees(scene, read, voice).filter((side) => side.party !== demander) : []
    if (called.length > 0) return { actors: orNull(demanders), recipients: called.slice(0, 1) }
    const imposer = scene.dispute.imposer
    const other = imposer && imposer.party !== demander ? imposer : otherSide(scene.dispute, demander)
    return { actors: orNull(demanders), recipients: other ? [impliedParty(other)] : [null] }
  }
  const aimed = recipients.filter((side) => side.party !== demander)
  if (demanders.length === 0) demanders = actors
  if (aimed.length === 0 && target && target.party !== demander) aimed.push(impliedParty(target))
  return { actors: orNull(demanders), recipients: orNull(aimed) }
}

/** "lobbied Washington for", "called on the EU to", "appealed to the UN": whom a demand is put to. */
function addressees(scene: Scene, read: ReadSentence, voice: Clause): Party[] {
  const object = voice.passive ? null : voice.object
  const named = object && scene.mentionAt[object.head] ? sidesOf(scene, read, object) : []
  if (named.length > 0) return named
  const called = fromPreposition(scene, read, voice, /^(?:on|upon|to)$/)
  return called.length > 0 ? called : fromPreposition(scene, read, voice, /^for$/)
}
