import type { Event } from '../../../../model/event.ts'
import type { Party } from '../../../../model/party.ts'
import type { Action, Sourcing } from '../../../../model/vocabulary.ts'
import { spanOf, trimmedSpan } from '../../../../text/spans.ts'
import { codesOf } from '../../../codes/codes.ts'
import type { Clause, Phrase, Prepositional } from '../clauses/clause.ts'
import { CONTACT, EASING, MEASURED } from './action-kinds.ts'
import { answerOf, conditionOf, instrumentOf, measuresIn, reasonOf } from './circumstances.ts'
import { namedTarget, targetsIn } from './counts.ts'
import type { Match } from './frames.ts'
import { measureOf } from './lexicon.ts'
import type { Stand } from './modality.ts'
import { quotationOver, type ReadSentence, type Scene } from './scene.ts'
import { whenOf } from './when.ts'

/** An event as one clause tells it, before the mentions of one event are joined. */
export interface Draft {
  event: Event
  sentence: number
  /** A verb reports it, not a noun. */
  verbal: boolean
  /** "has also imposed": another act than those told before. */
  another: boolean
}

const LONGEST_EVIDENCE = 400
/** These need both sides: a condemnation of an earthquake is none. */
const WORDS = new Set<Action>(['accuse', 'condemn', 'praise', 'summon'])
const COERCIVE = new Set<Action>([
  'impose',
  'expand',
  'expel',
  'recall',
  'close',
  'seize',
  'suspend-dialogue',
])

/** The events of one clause: a pair of sides each. */
export function draftsOf(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  match: Match,
  stand: Stand,
  sides: { actors: (Party | null)[]; recipients: (Party | null)[] },
  verbal: boolean,
): Draft[] {
  const { action } = match.row
  const { text } = scene.context.document
  const [first, last] = extentOf(scene, read, clause, match)
  const evidence = evidenceSpan(scene, first, last)
  const quotation = quotationOver(scene.context, evidence.start, evidence.end)
  const when = whenOf(scene, read, clause, action, stand.modality === 'done')
  const condition = conditionOf(scene, read, clause)
  const eased =
    condition && stand.modality === 'planned' && stand.polarity === 'affirmed' && EASING.has(action)
  const modality = eased
    ? 'possible'
    : condition &&
        stand.modality === 'planned' &&
        stand.polarity === 'affirmed' &&
        COERCIVE.has(action) &&
        /^(?:if|unless|until)/i.test(condition.text)
      ? 'threatened'
      : stand.modality
  const measures = MEASURED.has(action) ? measuresIn(scene, first, last) : []
  for (const rows of match.rows.values()) {
    const kind = measureOf(rows)
    if (MEASURED.has(action) && kind && !measures.includes(kind)) measures.push(kind)
  }
  if (match.row.measure && !measures.includes(match.row.measure)) measures.push(match.row.measure)
  const drafts: Draft[] = []
  for (const actor of sides.actors)
    for (const recipient of sides.recipients) {
      if (!actor?.party && !recipient?.party) continue
      if (!recipient?.party && !scene.aboutSanctions && (MEASURED.has(action) || action === 'close')) continue
      if (stand.modality === 'done' && stand.polarity === 'negated' && !actor?.mention && !quotation) continue
      if (CONTACT.has(action) && (!actor?.party || !recipient?.party)) continue
      if (actor && recipient && actor.party === recipient.party) continue
      if (WORDS.has(action) && (!actor?.party || !recipient?.party)) continue
      const targets = targetsIn(scene, read, targetPhrases(clause, match)).filter(
        (target) => target.name === null || target.name !== actor?.name,
      )
      const named = recipient && MEASURED.has(action) ? namedTarget(recipient) : []
      const stance = { action, modality, polarity: stand.polarity }
      drafts.push({
        sentence: read.sentence.index,
        verbal,
        another: clause.adverbs.some((word) => /^(?:also|separately|additionally)$/.test(word)),
        event: {
          id: '',
          ...stance,
          actor,
          recipient,
          targets: targets.length > 0 ? targets : named,
          measures,
          instrument: instrumentOf(scene, evidence.start, evidence.end),
          ...when,
          reason: reasonOf(scene, read, clause),
          condition,
          inResponseTo: answerOf(scene, read, clause),
          statedBy: quotation?.id ?? null,
          sourcing: sourcingOf(quotation?.speaker ?? null, quotation !== null),
          fromHeadline: read.isTitle,
          ...codesOf(stance),
          evidence: spanOf(text, evidence.start, evidence.end),
          alsoEvidence: [],
          confidence: confidenceOf(actor, recipient, verbal),
        },
      })
    }
  return drafts
}

/** Which phrases can name what is hit: the object, and what the measure is imposed on. */
function targetPhrases(clause: Clause, { row, slots }: Match): (Phrase | null)[] {
  const object = slots.get('object') ?? clause.object
  if (!MEASURED.has(row.action) && !/^(?:expel|recall|close|seize)$/.test(row.action)) return []
  if (!MEASURED.has(row.action)) return [object]
  const hit = hitPhrases(clause)
  return [
    object,
    ...hit
      .filter((each) => each.word !== 'to' || row.action === 'impose' || row.action === 'expand')
      .map((each) => each.object),
  ]
}

const HITS = /^(?:on|against|upon|over|of|for|including|targeting|to|from)$/

/** The prepositional phrases that say what is hit: up to the first that says something else ("amid", "with"). */
function hitPhrases({ prepositions }: Clause): Prepositional[] {
  const end = prepositions.findIndex(
    (each, index) => index > 0 && !HITS.test(each.word) && prepositions.slice(0, index).some(isAim),
  )
  return (end < 0 ? prepositions : prepositions.slice(0, end)).filter((each) => HITS.test(each.word))
}

const isAim = (each: Prepositional): boolean => /^(?:on|against|upon)$/.test(each.word)

/** Tokens from the head of the clause, or of the clauses that govern it in one breath, to its end. */
function extentOf(scene: Scene, read: ReadSentence, clause: Clause, match: Match): [number, number] {
  let first = clause.first
  let here = clause
  for (
    let steps = 0;
    !clause.joined && here.governor && here.governor.link !== 'that' && steps < 6;
    steps++
  ) {
    here = here.governor.clause
    first = Math.min(first, here.first)
  }
  for (const phrase of match.slots.values())
    first = Math.min(first, Math.max(phrase.first, clause.first - 12))
  let last = clause.last
  for (const phrase of match.slots.values()) last = Math.max(last, Math.min(phrase.last, clause.verb + 60))
  while (last > first + 1 && /^(?:[,;:.]|and|but|or)$/.test(scene.tokens[last - 1]?.lower ?? '')) last--
  return [Math.max(first, read.sentence.first), Math.min(last, read.sentence.last)]
}

function evidenceSpan(scene: Scene, first: number, last: number): { start: number; end: number } {
  const { tokens } = scene
  const start = tokens[first]?.start ?? 0
  let end = tokens[last - 1]?.end ?? start
  for (let i = last - 1; i > first && end - start > LONGEST_EVIDENCE; i--) end = tokens[i - 1]?.end ?? end
  return trimmedSpan(scene.context.document.text, start, Math.min(end, start + LONGEST_EVIDENCE))
}

const NAMELESS = /\b(?:officials?|sources?|diplomats?|persons? familiar|people familiar|insiders?)\b/i

/** How good a source is: by what its speaker is. */
export function sourcingOf(speaker: Party | null, quoted: boolean): Sourcing {
  if (!quoted) return 'narrator'
  if (!speaker) return 'anonymous'
  if (speaker.kind === 'media') return 'media'
  if (NAMELESS.test(speaker.name)) return 'anonymous'
  return speaker.party === null ? 'named' : 'official'
}

const confidenceOf = (actor: Party | null, recipient: Party | null, verbal: boolean): number =>
  0.9 - (actor?.mention ? 0 : 0.15) - (recipient?.mention ? 0 : 0.15) - (verbal ? 0 : 0.1)
