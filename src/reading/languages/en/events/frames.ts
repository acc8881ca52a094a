import type { Clause, Phrase } from '../clauses/clause.ts'
import { isOfClass, nounRowsOf } from './classes.ts'
import { MODALITY_ROWS, VERB_ROWS } from './lexicon.ts'
import type { ActRow, NounRow, VerbRow } from './rows.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { sidesOf } from './sides.ts'

/** A verb row that holds of a clause, with the phrases that filled its slots. */
export interface Match {
  row: ActRow
  slots: ReadonlyMap<string, Phrase>
  rows: ReadonlyMap<string, NounRow[]>
}

/** Phrases that an idiom has used up. */
export interface Idiom extends Omit<Match, 'row'> {
  row: VerbRow & { action: null }
}

export const isIdiom = (match: Match | Idiom): match is Idiom => match.row.action === null

/** The first row of the verb's that the clause fills. */
export function matchVerb(scene: Scene, read: ReadSentence, clause: Clause): Match | Idiom | null {
  const rows = VERB_ROWS.get(clause.lemma)
  if (!rows) return null
  let particles: string[] | null = null
  const isPutForward =
    clause.particle !== null && MODALITY_ROWS.has(`${clause.lemma} ${clause.particle} object`)
  for (const row of rows) {
    if (row.verb.length !== clause.lemma.length) {
      particles ??= wordsAfter(scene, clause)
      if (!fitsParticle(row.verb, clause.lemma, particles)) continue
    } else if (isPutForward) continue
    const match = fill(scene, read, clause, row)
    if (match) return match
  }
  return null
}

/**
 * The words after the verb, where a particle can stand: right behind it, behind the object, or behind what belongs to the
 * object ("put its ban on imports on hold").
 */
function wordsAfter(scene: Scene, clause: Clause): string[] {
  const after: string[] = []
  const add = (at: number) => {
    const first = scene.tokens[at]?.lower ?? ''
    after.push(`${first} ${scene.tokens[at + 1]?.lower}`, first)
  }
  add(clause.verb + 1)
  if (!clause.object) return after
  add(clause.object.last)
  for (const { at, object } of clause.prepositions) if (at >= clause.object.last) add(object.last)
  return after
}

function fitsParticle(verb: string, lemma: string, after: readonly string[]): boolean {
  if (verb === lemma) return true
  const rest = verb.slice(lemma.length + 1)
  return after.some((words) => words === rest)
}

function fill(scene: Scene, read: ReadSentence, clause: Clause, row: VerbRow): Match | Idiom | null {
  const slots = new Map<string, Phrase>()
  const rows = new Map<string, NounRow[]>()
  for (const { slot, classes } of row.frame) {
    const phrase = slotPhrases(scene, read, clause, slot).find(
      (each) =>
        isOfClass(scene, each, classes, nounRowsOf(scene, each)) ||
        (slot === 'object' && classes.includes('measure') && isThatMeasure(scene, read, clause, each)),
    )
    if (!phrase) return null
    slots.set(slot, phrase)
    rows.set(slot, nounRowsOf(scene, phrase))
  }
  return { row, slots, rows } as Match | Idiom
}

const ON_MEASURES = /^(?:lift|ease|extend|renew|suspend|prolong|reimpose|maintain|relax|waive)$/

/** "the embargo …, called on Obama to lift it": the pronoun of a measure that the sentence has named. */
const isThatMeasure = (scene: Scene, read: ReadSentence, clause: Clause, phrase: Phrase): boolean =>
  ON_MEASURES.test(clause.lemma) &&
  /^(?:it|them)$/.test(scene.tokens[phrase.head]?.lower ?? '') &&
  read.phrases.some(
    (other) => other.last <= phrase.first && isOfClass(scene, other, ['measure'], nounRowsOf(scene, other)),
  )

function slotPhrases(scene: Scene, read: ReadSentence, clause: Clause, slot: string): Phrase[] {
  switch (slot) {
    case 'object':
      return clause.object ? [clause.object, ...read.following(clause.object)] : []
    case 'second':
      return clause.secondObject ? [clause.secondObject] : []
    case 'subject':
      return clause.subject ? [clause.subject] : clause.object && !clause.passive ? [] : []
    case 'peers':
      return clause.subject && sidesOf(scene, read, clause.subject).length > 1 ? [clause.subject] : []
    case 'alone':
      return clause.object ? [] : [verbPhrase(clause)]
    case 'passive':
      return clause.passive ? [verbPhrase(clause)] : []
    case 'unnamed':
      return isNamed(scene, clause) ? [] : [verbPhrase(clause)]
    case 'that':
      return read.clauses.some(({ governor }) => governor?.clause === clause && governor.link === 'that')
        ? [verbPhrase(clause)]
        : []
    case 'infinitive':
      return infinitivePhrase(read, clause)
    case 'from':
      return [...prepositionPhrases(scene, clause, slot), ...barredActs(scene, read, clause)]
    default:
      return prepositionPhrases(scene, clause, slot)
  }
}

/** For slots that ask how a verb stands: the verb as a phrase of one word. */
const verbPhrase = ({ verb }: Clause): Phrase => ({ first: verb, last: verb + 1, head: verb })

/** "called him a puppet": what somebody is called, not whom. */
const isNamed = (scene: Scene, { object, secondObject }: Clause): boolean =>
  secondObject !== null || (object !== null && /^["“”'‘«]$/.test(scene.tokens[object.last]?.text ?? ''))

/** "barred … from entering": the verb stands for a phrase of one word. */
const barredActs = (scene: Scene, read: ReadSentence, clause: Clause): Phrase[] =>
  read.clauses
    .filter(
      (other) =>
        other.verb > clause.verb &&
        other.form === 'ing' &&
        scene.tokens[other.groupFirst - 1]?.lower === 'from',
    )
    .map((other) => ({ first: other.verb, last: other.verb + 1, head: other.verb }))

/** For "ordered diplomats to leave": the verb stands for a phrase of one word. */
const infinitivePhrase = (read: ReadSentence, clause: Clause): Phrase[] =>
  read.clauses
    .filter((other) => other.governor?.clause === clause)
    .map((other) => ({ first: other.verb, last: other.verb + 1, head: other.verb }))

const SAME: Readonly<Record<string, string>> = { against: 'against on upon over for', on: 'on over via' }

const prepositionPhrases = (_scene: Scene, clause: Clause, slot: string): Phrase[] =>
  clause.prepositions
    .filter((each) => each.word === slot || (SAME[slot]?.split(' ').includes(each.word) ?? false))
    .map((each) => each.object)
