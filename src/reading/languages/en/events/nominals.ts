import type { Action } from '../../../../model/vocabulary.ts'
import type { Clause, Phrase } from '../clauses/clause.ts'
import { sidesFor } from './actors.ts'
import { bareDrafts, LIKELY } from './bare-nominals.ts'
import { unsigned } from './bills.ts'
import { isOfClass, nounRowsOf } from './classes.ts'
import { type Draft, draftsOf } from './draft.ts'
import type { Match } from './frames.ts'
import { MODALITY_ROWS, NOMINAL_ROWS, PLAN_NOUNS } from './lexicon.ts'
import { type Stand, standOf, standUnder } from './modality.ts'
import type { NounRow } from './rows.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { ownerIn } from './sides.ts'

/** "expects the sanctions to be lifted": the infinitive tells, not the noun. */
const isToldTo = (read: ReadSentence, phrase: Phrase): boolean =>
  read.clauses.some(
    (clause) =>
      (clause.governor?.link === 'object' && clause.governor.clause.object === phrase) ||
      (clause.governor?.link === 'noun' && clause.infinitive && clause.passive && clause.object === phrase),
  )

export interface Act {
  action: Action
  /** The phrase that names the measure, the meeting, the diplomat. */
  object: Phrase
}

const CONTACT_CLASS: Readonly<Record<string, Action>> = {
  call: 'call',
  meeting: 'meet',
  negotiation: 'negotiate',
}

/** Events that nouns report: "called for the lifting of sanctions", "mulls new sanctions", "no phone call is planned". */
export function nominalDrafts(scene: Scene, read: ReadSentence, taken: ReadonlySet<Phrase>): Draft[] {
  const drafts: Draft[] = []
  for (const phrase of read.phrases) {
    if (taken.has(phrase)) continue
    const rows = nounRowsOf(scene, phrase)
    const act = actOf(scene, read, phrase, rows)
    if (!act || taken.has(act.object) || isToldTo(read, phrase)) continue
    const looming = loomingAt(scene, read, phrase)
    const place = looming?.place ?? placeOf(scene, read, phrase)
    const told = looming?.stand ?? (place ? standAt(scene, read, place) : null)
    const stand = place && told ? unsigned(scene, place.clause, matchFor(act, phrase, rows), told) : null
    if (stand?.modality === 'done' && rows.some((row) => row.class === 'answer')) continue
    if (rows.some((row) => row.class === 'consequence') && !isThreat(place?.clause, stand)) continue
    if (act.action === 'impose' && stand?.modality === 'refused' && place?.link === 'object') continue
    if (place && stand) {
      const match = matchFor(act, phrase, rows)
      const voiced: Stand =
        stand.modality === 'demanded' || stand.modality === 'proposed'
          ? { ...stand, voice: stand.voice ?? place.clause }
          : stand
      const isOthers = stand.modality === 'done' && act.action === 'impose' && ownerIn(scene, phrase) !== null
      const clause =
        stand.modality === 'demanded' || isOthers
          ? { ...place.clause, subject: null, agent: null }
          : place.clause
      drafts.push(
        ...draftsOf(
          scene,
          read,
          place.clause,
          match,
          stand,
          sidesFor(scene, read, clause, match, voiced),
          false,
        ),
      )
      continue
    }
    if (rows.some((row) => row.class === 'answer')) continue
    drafts.push(...bareDrafts(scene, read, phrase, act, matchFor(act, phrase, rows)))
  }
  return drafts
}

function actOf(scene: Scene, read: ReadSentence, phrase: Phrase, rows: NounRow[]): Act | null {
  const { tokens } = scene
  const nominals = NOMINAL_ROWS.get(tokens[phrase.head]?.lower ?? '') ?? []
  if (nominals.length === 0 && rows.length === 0) return null
  for (const row of nominals) {
    const of = /^(?:of|on|to|from)$/.test(tokens[phrase.last]?.lower ?? '')
      ? read.phrases.find((each) => each.first === phrase.last + 1)
      : undefined
    if (of && isOfClass(scene, of, [row.of], nounRowsOf(scene, of))) return { action: row.action, object: of }
    if (row.of === 'measure' && phrase.head > phrase.first) {
      const before = { first: phrase.first, last: phrase.head, head: phrase.head - 1 }
      if (isOfClass(scene, before, ['measure'], nounRowsOf(scene, before)))
        return { action: row.action, object: phrase }
    }
  }
  if (rows.some((row) => row.class === 'measure') && !isDefinite(scene, phrase))
    return { action: isWider(scene, phrase) ? 'expand' : 'impose', object: phrase }
  if (
    rows.some((row) => row.class === 'call') &&
    /^(?:for|on|to)$/.test(tokens[phrase.last]?.lower ?? '') &&
    tokens[phrase.head]?.lower.startsWith('call')
  )
    return null
  if (rows.some((row) => row.class === 'answer' || row.class === 'consequence'))
    return { action: 'impose', object: phrase }
  if (isKnownContact(scene, phrase)) return null
  for (const row of rows) {
    const action = CONTACT_CLASS[row.class]
    if (action) return { action, object: phrase }
  }
  return null
}

/** "broader sanctions", "wider curbs". */
function isWider(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++)
    if (/^(?:broader|wider|expanded|broadened|widened)$/.test(scene.tokens[i]?.lower ?? '')) return true
  return false
}

function hasLikely(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = scene.tokens[i]?.lower ?? ''
    if (LIKELY[word] || /^(?:new|fresh|additional|further)$/.test(word)) return true
  }
  return false
}

/** "committed to the talks": a contact spoken of before, where nobody is named whom it is with. */
const isKnownContact = (scene: Scene, phrase: Phrase): boolean =>
  /^(?:the|these|those|this|that)$/.test(scene.tokens[phrase.first]?.lower ?? '') &&
  phrase.last - phrase.first === 2 &&
  !/^(?:with|between|of)$/.test(scene.tokens[phrase.last]?.lower ?? '')

/** "the sanctions", "these curbs" stand already. */
const isDefinite = (scene: Scene, phrase: Phrase): boolean =>
  !hasLikely(scene, phrase) &&
  /^(?:the|these|those|this|that|its|their|existing|current|all|our|any)$/.test(
    scene.tokens[phrase.first]?.lower ?? '',
  )

/** "warned Russia of consequences"; a headline's "Russia warned of consequences" may be a passive. */
const isThreat = (clause: Clause | undefined, stand: Stand | null): boolean =>
  stand?.modality === 'threatened' && (clause?.lemma !== 'warn' || clause.object !== null)

interface Place {
  clause: Clause
  /** `object` or a preposition. */
  link: string
  /** The preposition stands right behind the object of the clause. */
  isNear: boolean
}

/** "new sanctions are under consideration", "are in the works": what a noun behind a preposition says of the subject. */
function loomingAt(scene: Scene, read: ReadSentence, phrase: Phrase): { place: Place; stand: Stand } | null {
  for (const clause of read.clauses) {
    if (clause.subject !== phrase || clause.lemma !== 'be') continue
    for (const each of clause.prepositions) {
      const row = MODALITY_ROWS.get(`${scene.tokens[each.object.head]?.lower} ${each.word}`)
      if (!row || row.modality === 'skip' || row.modality === 'transparent') continue
      const polarity = clause.negated ? 'negated' : 'affirmed'
      const stand: Stand = { modality: row.modality, polarity, voice: null, obliged: false }
      const place: Place = {
        clause: { ...clause, subject: null, object: phrase },
        link: 'object',
        isNear: false,
      }
      return { place, stand }
    }
  }
  return null
}

/** The clause whose object a phrase is, or in which it hangs on a preposition. */
function placeOf(scene: Scene, read: ReadSentence, phrase: Phrase): Place | null {
  for (const clause of read.clauses) {
    if (phrase.first < clause.first || phrase.first > clause.last + 12) continue
    if (clause.object === phrase || clause.secondObject === phrase)
      return { clause, link: 'object', isNear: false }
    if (
      clause.object &&
      phrase.first > clause.object.first &&
      phrase.first < clause.last &&
      read.following(clause.object).includes(phrase)
    )
      return { clause, link: 'object', isNear: false }
    for (const each of clause.prepositions)
      if (
        each.object === phrase &&
        !(
          clause.object &&
          clause.object.last === each.at &&
          each.word === 'of' &&
          !PLAN_NOUNS.has(scene.tokens[clause.object.head]?.lower ?? '')
        )
      )
        return { clause, link: each.word, isNear: each.at === clause.object?.last }
  }
  return null
}

/** Verbs whose object is who is told, or what something is called, never the act. */
const TOLD = /^(?:call|tell|invite|ask|compel|force|beg|press|lobby|petition|name)$/

function standAt(scene: Scene, read: ReadSentence, { clause, link, isNear }: Place): Stand | null {
  const noun =
    clause.object && isNear && /^(?:for|of|to|on)$/.test(link)
      ? (scene.tokens[clause.object.head]?.lemma ?? '')
      : ''
  if (noun && MODALITY_ROWS.get(`${noun} noun`)) {
    const row = MODALITY_ROWS.get(`${noun} noun`)
    const own = standOf(scene, read, clause)
    if (!row || !own || row.modality === 'skip' || row.modality === 'transparent') return null
    const refused = MODALITY_ROWS.get(`${clause.lemma} object`)?.modality === 'refused'
    if (refused) return { modality: 'refused', polarity: 'affirmed', voice: null, obliged: false }
    return {
      modality: row.modality,
      polarity: (own.polarity === 'negated') !== clause.noObject ? 'negated' : 'affirmed',
      voice: row.modality === 'demanded' || row.modality === 'proposed' ? clause : null,
      obliged: false,
    }
  }
  if (link === 'object' && TOLD.test(clause.lemma)) return null
  const stand = standUnder(scene, read, clause, link)
  if (stand && link === 'object' && clause.noObject)
    return { ...stand, polarity: stand.polarity === 'negated' ? 'affirmed' : 'negated' }
  return stand
}

const matchFor = (act: Act, phrase: Phrase, rows: NounRow[]): Match => ({
  row: {
    verb: '',
    frame: [],
    action: act.action,
    recipient:
      act.action === 'meet' || act.action === 'call' || act.action === 'negotiate'
        ? 'with|between|peer'
        : act.action === 'expel' || act.action === 'recall' || act.action === 'close'
          ? 'owner'
          : 'aim|warned',
    actor: 'subject',
    measure: null,
  },
  slots: new Map([['object', act.object === phrase ? phrase : act.object]]),
  rows: new Map([['object', rows]]),
})
