import type { Party } from '../../../../model/party.ts'
import type { Action } from '../../../../model/vocabulary.ts'
import type { Clause } from '../clauses/clause.ts'
import { EASING, RESTRICTING } from './action-kinds.ts'
import { quotationOver, type Scene } from './scene.ts'
import { impliedParty } from './sides.ts'

export const mayImply = (action: Action): boolean =>
  RESTRICTING.has(action) ||
  EASING.has(action) ||
  action === 'block' ||
  action === 'evade' ||
  action === 'deny' ||
  action === 'condemn' ||
  action === 'expel' ||
  action === 'seize'

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
  if (speaker && hit === null && action === 'impose' && scene.lastImposer?.party === speaker.party)
    return { ...speaker, mention: null }
  if (hit === null && !target && (action === 'impose' || action === 'expand')) return null
  const hitOrTarget = hit ?? target?.party ?? null
  if (speaker && hitOrTarget !== null && speaker.party !== hitOrTarget && isImposer(scene, speaker))
    return { ...speaker, mention: null }
  if (imposer && imposer.party !== hit && (hit === null || !target || hit === target.party))
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
