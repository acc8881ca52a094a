import type { Event } from '../../../../model/event.ts'
import type { Sentence } from '../../../../text/document.ts'
import { wordBits } from '../../../../text/word-bits.ts'
import type { ReadingContext } from '../../../context.ts'
import type { Clause, Phrase } from '../clauses/clause.ts'
import { MEASURED, RESTRICTING } from './action-kinds.ts'
import { sidesFor } from './actors.ts'
import { unsigned } from './bills.ts'
import { nounRowsOf } from './classes.ts'
import { withoutDatelines } from './datelines.ts'
import { disputeOf } from './dispute.ts'
import { type Draft, draftsOf } from './draft.ts'
import { isIdiom, type Match, matchVerb } from './frames.ts'
import { NOISE, TRIGGERS, WEAK_NOUNS, WEAK_VERBS } from './lexicon.ts'
import { joinMentions } from './merge.ts'
import { type Stand, standOf } from './modality.ts'
import { nominalDrafts } from './nominals.ts'
import { proposalDrafts } from './proposals.ts'
import { linkReplies } from './replies.ts'
import { type ReadSentence, readSentence, type Scene, sceneOf } from './scene.ts'
import { withShortNames } from './short-names.ts'
import { ownerIn } from './sides.ts'

/**
 * The events of a report: who did, plans, threatens, demands or refuses what to whom. Ids are left empty, and
 * `inResponseTo.event` is a place in the returned list, until the pipeline gives ids out.
 */
export function findEvents(context: ReadingContext): Event[] {
  const named = withShortNames(withoutDatelines(context))
  const scene = sceneOf(named, disputeOf(named))
  const drafts: Draft[] = []
  for (const sentence of named.document.sentences) {
    if (isWorthReading(scene, sentence)) {
      const read = readSentence(scene, sentence)
      drafts.push(...eventsOf(scene, read))
      remember(scene, read)
    } else rememberNames(scene, sentence)
  }
  return linkReplies(joinMentions(drafts, context.report.published?.earliest ?? null))
}

/** Holds a trigger, is no question, and is not about sport. */
function isWorthReading(scene: Scene, sentence: Sentence): boolean {
  const { tokens } = scene
  let cues = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    cues |= CUES.get(tokens[i]?.lower ?? '') ?? 0
    if (cues & NOISY) return false
  }
  const isTold = (cues & TRIGGERED) !== 0 || ((cues & HAS_VERB) !== 0 && (cues & HAS_NOUN) !== 0)
  return isTold && tokens[sentence.last - 1]?.text !== '?'
}

const NOISY = 1
const TRIGGERED = 2
const HAS_VERB = 4
const HAS_NOUN = 8
/** What a word says of its sentence, as bits: every word of a report is asked for. */
const CUES = wordBits([
  [NOISE, NOISY],
  [TRIGGERS, TRIGGERED],
  [WEAK_VERBS, HAS_VERB],
  [WEAK_NOUNS, HAS_NOUN],
])

function eventsOf(scene: Scene, read: ReadSentence): Draft[] {
  const drafts: Draft[] = []
  const taken = new Set<Phrase>()
  for (const clause of read.clauses) {
    const found = verbDrafts(scene, read, clause, taken)
    if (!isElaboration(clause) || !elaborates(drafts, found)) drafts.push(...found)
    noteSubject(scene, clause)
  }
  drafts.push(...nominalDrafts(scene, read, taken), ...proposalDrafts(scene, read))
  return drafts
}

/** "widened the sanctions, targeting ten firms": the participle says whom the act hits. */
const isElaboration = (clause: Clause): boolean =>
  clause.form === 'ing' &&
  clause.groupFirst === clause.verb &&
  clause.governor === null &&
  /^(?:target|hit|cover|add|list|blacklist|punish|sanction)$/.test(clause.lemma)

/** Whether an act told before in the sentence takes the targets of an elaboration. */
function elaborates(drafts: readonly Draft[], found: readonly Draft[]): boolean {
  const [detail] = found
  const told = drafts.findLast(({ event }) => RESTRICTING.has(event.action))
  if (!detail || !told || told.event.actor?.party !== detail.event.actor?.party) return false
  if (told.event.recipient?.party !== detail.event.recipient?.party) return false
  if (told.event.targets.every((target) => target.count === null)) told.event.targets = detail.event.targets
  return true
}

function verbDrafts(scene: Scene, read: ReadSentence, clause: Clause, taken: Set<Phrase>): Draft[] {
  const match = matchVerb(scene, read, clause)
  if (!match) return []
  for (const phrase of match.slots.values()) taken.add(phrase)
  if (isIdiom(match)) return []
  if (isDescription(scene, clause, match) || isEpithet(scene, read, clause, match)) return []
  const told = standOf(scene, read, clause)
  if (!told) return []
  const stand = unsigned(scene, clause, match, withNoObject(clause, match, told))
  if (isSpared(clause, match, stand)) return []
  if (
    match.row.frame.length === 0 &&
    isReply(match.row.verb) &&
    (!isAnnounced(scene, clause, stand.modality) || isSpeltOut(read, clause))
  )
    return []
  const drafts = draftsOf(
    scene,
    read,
    clause,
    match,
    stand,
    sidesFor(scene, read, clause, match, stand),
    true,
  )
  noteImposer(scene, drafts)
  return drafts
}

/** "officials who are barred from entering": says who they are, not what happened. */
const isDescription = (scene: Scene, clause: Clause, { slots }: Match): boolean => {
  const object = slots.get('object')
  return (
    clause.subordinator === 'which' &&
    clause.passive &&
    !clause.agent &&
    clause.groupFirst < clause.verb &&
    object !== undefined &&
    !nounRowsOf(scene, object).some((row) => row.class === 'measure' || row.class === 'weak-measure')
  )
}

/** "the firm is not being banned": nobody did nothing. */
const isSpared = (clause: Clause, { row }: Match, { modality, polarity }: Stand): boolean =>
  clause.passive &&
  !clause.agent &&
  modality === 'done' &&
  polarity === 'negated' &&
  RESTRICTING.has(row.action) &&
  row.frame.some((slot) => slot.classes.includes('any') || slot.classes.includes('target'))

/** "imposed no sanctions": the object denies what the verb tells. */
const withNoObject = (clause: Clause, { slots }: Match, stand: Stand): Stand =>
  clause.noObject && clause.object !== null && slots.get('object') === clause.object
    ? { ...stand, polarity: stand.polarity === 'negated' ? 'affirmed' : 'negated' }
    : stand

/** "extended the sanctions imposed against Russia": says which sanctions, not that they were imposed. */
const isEpithet = (scene: Scene, read: ReadSentence, clause: Clause, match: Match): boolean =>
  RESTRICTING.has(match.row.action) &&
  clause.passive &&
  clause.groupFirst === clause.verb &&
  clause.subordinator === 'which' &&
  !clause.agent &&
  !(clause.object && ownerIn(scene, clause.object)) &&
  !hasDate(scene, clause) &&
  read.clauses.some((other) => {
    const row =
      other !== clause && isAmong(read, other.object, clause.object) ? matchVerb(scene, read, other) : null
    return row !== null && row.row.action !== null && MEASURED.has(row.row.action)
  })

const isAmong = (read: ReadSentence, list: Phrase | null, phrase: Phrase | null): boolean =>
  list !== null && phrase !== null && (list === phrase || read.following(list).includes(phrase))

const hasDate = (scene: Scene, clause: Clause): boolean => {
  for (let i = clause.verb; i < clause.last + 2; i++)
    if (scene.words.dates.has(i)) return scene.tokens[i - 1]?.lower !== 'for'
  return false
}

function noteImposer(scene: Scene, drafts: readonly Draft[]): void {
  for (const { event } of drafts)
    if (MEASURED.has(event.action) && event.actor?.mention && event.recipient) scene.lastImposer = event.actor
}

const isReply = (verb: string): boolean => /^(?:respond|retaliate|answer|react)$/.test(verb)

/** "will respond", "vowed to retaliate"; not "responded to questions". */
const isAnnounced = (scene: Scene, clause: Clause, modality: string): boolean =>
  modality !== 'demanded' &&
  (modality !== 'done' || clause.lemma === 'retaliate') &&
  !clause.prepositions.some((each) =>
    /^(?:questions?|requests?|letters?|proposals?|offers?|calls?|comments?|inquir(?:y|ies)|emails?)$/.test(
      scene.tokens[each.object.head]?.lower ?? '',
    ),
  )

/** "responded by expelling": the participle tells the act. */
const isSpeltOut = (read: ReadSentence, clause: Clause): boolean =>
  read.clauses.some(({ governor }) => governor?.clause === clause && governor.link === 'ing')

function noteSubject(scene: Scene, clause: Clause): void {
  const subject = clause.subject ? scene.mentionAt[clause.subject.head] : undefined
  if (subject?.party) {
    scene.lastSubject = subject
    if (subject.kind === 'person') scene.lastPerson = subject
  }
  const object = clause.object ? scene.mentionAt[clause.object.head] : undefined
  if (object?.party) scene.lastObject = object
}

function remember(scene: Scene, read: ReadSentence): void {
  for (const clause of read.clauses) if (!clause.infinitive) noteSubject(scene, clause)
}

/** A sentence that is not read still names whom "he" and "it" stand for: the first name in it. */
function rememberNames(scene: Scene, sentence: Sentence): void {
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + 8); i++) {
    const mention = scene.mentionAt[i]
    if (!mention?.party || mention.form === 'adjective') continue
    scene.lastSubject = mention
    if (mention.kind === 'person') scene.lastPerson = mention
    return
  }
}
