import type { Party } from '../../../../model/party.ts'
import type { Phrase } from '../clauses/clause.ts'
import { quotationOver, type Scene } from './scene.ts'
import { impliedParty } from './sides.ts'

const GOVERNMENT =
  /^(?:administration|government|ministry|department|agency|cabinet|authorities|council|commission)$/
const INSTRUMENT =
  /^(?:resolution|order|decree|act|law|regulation|package|legislation|bill|notice|memorandum|move|decision)s?$/

const OFFICIALS =
  /^(?:lawmakers?|officials?|ministers?|diplomats?|leaders?|senators?|parliament|countries|states|nations|allies|members?|capitals|governments?|authorities|ambassadors?|envoys?|officers?|troops|forces|police|side|regime|bloc|alliance|coalition|regulators?|prosecutors?|sanctions|measures?|restrictions?|package|list|round|he|she|it|they|we|i|who|which|that)$/

/** A subject that cannot act for a state or bloc: a firm, a club, a man in the street. */
export const isPrivate = (scene: Scene, phrase: Phrase): boolean =>
  !OFFICIALS.test(scene.tokens[phrase.head]?.lower ?? '')

/** "The Council renewed": of the European Union, where nothing speaks of the United Nations. */
const EUROPEAN: Party = { party: 'EU', name: 'European Union', kind: 'bloc', mention: null }

/**
 * The party behind words that name none: "the administration" is the speaker's, or the last that acted; a resolution is
 * the United Nations' where the report speaks of them, an order or act that of whoever imposes.
 */
export function unnamedSide(scene: Scene, phrase: Phrase): Party | null {
  const head = scene.tokens[phrase.head]
  if (!head) return null
  if (
    /^(?:Council|Commission)$/.test(head.text) &&
    !scene.dispute.ranked.some((each) => each.party === 'UN')
  ) {
    const union = scene.dispute.ranked.find((each) => each.party === 'EU')
    return union ? impliedParty(union) : EUROPEAN
  }
  if (GOVERNMENT.test(head.lower)) {
    const speaker = quotationOver(scene.context, head.start, head.end)?.speaker
    if (speaker?.party) return { ...speaker, mention: null }
    const owner = scene.lastSubject?.party ? scene.lastSubject : scene.dispute.imposer
    return owner ? impliedParty(owner) : null
  }
  if (!INSTRUMENT.test(head.lower)) return null
  const { imposer, ranked } = scene.dispute
  const council = head.lower.startsWith('resolution') ? ranked.find((each) => each.party === 'UN') : undefined
  const last = scene.lastSubject
  const owner =
    council ?? imposer ?? (last?.party && last.party !== scene.dispute.target?.party ? last : null)
  if (owner) return impliedParty(owner)
  const speaker = quotationOver(scene.context, head.start, head.end)?.speaker
  return speaker?.party ? { ...speaker, mention: null } : null
}
