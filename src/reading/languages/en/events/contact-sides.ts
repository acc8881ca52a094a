import type { Party } from '../../../../model/party.ts'
import { otherSide } from './dispute.ts'
import type { Stand } from './modality.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { impliedParty, sidesOf } from './sides.ts'

export interface Sides {
  actors: (Party | null)[]
  recipients: (Party | null)[]
}

export const orNull = (sides: Party[]): (Party | null)[] => (sides.length > 0 ? sides : [null])

export function contactSides(
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
    if (stand.voice.subject && !stand.voice.passive && !stand.obliged) return { actors: [], recipients: [] }
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
  const isOpen = !isExplicit || !first?.mention || (stand.polarity === 'negated' && stand.modality !== 'done')
  if (first && others.length === 0 && isOpen) {
    const other = otherSide(scene.dispute, first.party)
    if (other) others = [impliedParty(other)]
  }
  if (isExplicit && recipients.length > 0 && actors.length > 1)
    return {
      actors: actors.filter((side) => !recipients.some((other) => other.party === side.party)),
      recipients,
    }
  return { actors: [first], recipients: orNull(others) }
}
