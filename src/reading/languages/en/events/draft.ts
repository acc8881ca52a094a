import type { Event } from '../../../../model/event.ts'
import type { Party } from '../../../../model/party.ts'
import type { Quotation } from '../../../../model/quotation.ts'
import type { Span } from '../../../../model/span.ts'
import type { Action, MeasureKind, Modality, Sourcing } from '../../../../model/vocabulary.ts'
import { spanOf, trimmedSpan } from '../../../../text/spans.ts'
import { codesOf } from '../../../codes/codes.ts'
import type { Clause, Phrase, Prepositional } from '../clauses/clause.ts'
import { CONTACT, EASING, MEASURED } from './action-kinds.ts'
import { answerOf, conditionOf, measuresIn, reasonOf } from './circumstances.ts'
import type { Sides } from './contact-sides.ts'
import { namedTarget, targetsIn } from './counts.ts'
import type { Match } from './frames.ts'
import { instrumentOf } from './instruments.ts'
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
  sides: Sides,
  verbal: boolean,
): Draft[] {
  const { action } = match.row
  const [first, last] = extentOf(scene, read, clause, match)
  const evidence = evidenceSpan(scene, first, last)
  const quotation = quotationOver(scene.context, evidence.start, evidence.end)
  const pairs = pairsOf(scene, action, stand, sides, quotation !== null)
  if (pairs.length === 0) return []
  const condition = conditionOf(scene, read, clause)
  const stance = {
    action,
    modality:
      isElse(scene, clause) && stand.modality === 'planned' && COERCIVE.has(action)
        ? 'threatened'
        : conditioned(action, stand, condition),
    polarity: stand.polarity,
  } as const
  const targets = targetsIn(scene, read, targetPhrases(clause, match))
  const shared = {
    id: '',
    ...stance,
    measures: measuresOf(scene, match, first, last),
    instrument: instrumentOf(scene, evidence.start, evidence.end),
    ...whenOf(scene, read, clause, action, stand.modality === 'done'),
    reason: reasonOf(scene, read, clause),
    condition,
    inResponseTo: answerOf(scene, read, clause, EASING.has(action)),
    statedBy: quotation?.id ?? null,
    sourcing: sourcingOf(quotation),
    fromHeadline: read.isTitle,
    ...codesOf(stance),
    evidence: spanOf(scene.context.document.text, evidence.start, evidence.end),
  }
  const another = [scene.tokens[clause.groupFirst - 1]?.lower ?? '', ...clause.adverbs].some((word) =>
    /^(?:also|separately|additionally)$/.test(word),
  )
  return pairs.map(([actor, recipient]) => {
    const hit = targets.filter((target) => target.name === null || target.name !== actor?.name)
    const named = recipient && MEASURED.has(action) ? namedTarget(recipient) : []
    return {
      sentence: read.sentence.index,
      verbal,
      another,
      event: {
        ...shared,
        actor,
        recipient,
        targets: hit.length > 0 ? hit : named,
        alsoEvidence: [],
        confidence: confidenceOf(actor, recipient, verbal),
      },
    }
  })
}

/** The pairs of sides that make an event. */
function pairsOf(
  scene: Scene,
  action: Action,
  { modality, polarity }: Stand,
  { actors, recipients }: Sides,
  quoted: boolean,
): [Party | null, Party | null][] {
  const needsBoth = CONTACT.has(action) || WORDS.has(action)
  const needsRecipient = !scene.aboutSanctions && (MEASURED.has(action) || action === 'close')
  const needsActor = modality === 'done' && polarity === 'negated' && !quoted
  return actors.flatMap((actor) =>
    recipients
      .filter((recipient) => {
        if (!actor?.party && !recipient?.party) return false
        if (!recipient?.party && (needsRecipient || needsBoth)) return false
        if ((!actor?.party && needsBoth) || (!actor?.mention && needsActor)) return false
        return actor?.party !== recipient?.party
      })
      .map((recipient): [Party | null, Party | null] => [actor, recipient]),
  )
}

/** "must agree, or else measures will follow". */
const isElse = ({ tokens }: Scene, clause: Clause): boolean => {
  const [first, second] = [tokens[clause.first - 2]?.lower, tokens[clause.first - 1]?.lower]
  return (
    second === 'otherwise' ||
    (first === 'or' && second === 'else') ||
    (first === 'otherwise' && second === ',')
  )
}

/** Easing on a condition is only possible; a restriction on one is a threat. */
function conditioned(action: Action, { modality, polarity }: Stand, condition: Span | null): Modality {
  if (!condition || modality !== 'planned' || polarity !== 'affirmed') return modality
  if (EASING.has(action)) return 'possible'
  return COERCIVE.has(action) && /^(?:if|unless|until)/i.test(condition.text) ? 'threatened' : modality
}

function measuresOf(scene: Scene, match: Match, first: number, last: number): MeasureKind[] {
  const { action, measure } = match.row
  const kinds = MEASURED.has(action) ? measuresIn(scene, first, last) : []
  if (MEASURED.has(action))
    for (const rows of match.rows.values()) {
      const kind = measureOf(rows)
      if (kind && !kinds.includes(kind)) kinds.push(kind)
    }
  if (measure && !kinds.includes(measure)) kinds.push(measure)
  return kinds
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

/** How good a source is: by what its speaker is; words laid in nobody's mouth are the narrator's. */
function sourcingOf(quotation: Quotation | null): Sourcing {
  const speaker = quotation?.speaker
  if (!quotation) return 'narrator'
  if (!speaker) return NAMELESS.test(quotation.source?.text ?? '') ? 'anonymous' : 'narrator'
  if (speaker.kind === 'media') return 'media'
  if (NAMELESS.test(speaker.name)) return 'anonymous'
  return speaker.party === null ? 'named' : 'official'
}

const confidenceOf = (actor: Party | null, recipient: Party | null, verbal: boolean): number =>
  0.9 - (actor?.mention ? 0 : 0.15) - (recipient?.mention ? 0 : 0.15) - (verbal ? 0 : 0.1)
