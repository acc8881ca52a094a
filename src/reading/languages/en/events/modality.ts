import type { Modality, Polarity } from '../../../../model/vocabulary.ts'
import type { Clause, SentenceClauses } from '../clauses/clause.ts'
import { MODALITY_ROWS } from './lexicon.ts'
import type { ModalityRow } from './rows.ts'
import type { Scene } from './scene.ts'

export interface Stand {
  modality: Modality
  polarity: Polarity
  /** Whose demand, proposal or threat it is, where that is another clause's subject; else `null`. */
  voice: Clause | null
  /** Demanded by "must", "should", "have to": whoever says it. */
  obliged: boolean
}

interface Draft {
  modality: Modality | null
  negated: boolean
  voice: Clause | null
  obliged: boolean
}

const HEDGES = new Set(['potentially', 'possibly', 'perhaps', 'maybe', 'likely', 'probably', 'reportedly_'])
const LONGEST_CHAIN = 8

/** Modality and polarity of a predicate, from its own words and those it hangs on; `null` where it is no event. */
export function standOf(scene: Scene, sentence: SentenceClauses, clause: Clause): Stand | null {
  const draft = ownStand(sentence, clause)
  return draft && climb(scene, draft, clause)
}

/** Of an act named by a noun that is the object of `clause`, or hangs on it by a preposition. */
export function standUnder(
  scene: Scene,
  sentence: SentenceClauses,
  clause: Clause,
  link: string,
): Stand | null {
  const row = rowOf(clause, link)
  if (!row || row.modality === 'skip') return null
  const own = ownStand(sentence, clause)
  if (!own) return null
  if (row.modality === 'transparent') return climb(scene, own, clause)
  const draft = applied({ ...own, negated: false }, row, clause)
  if (!draft) return null
  const outer = clause.governor ? rowOf(clause.governor.clause, clause.governor.link) : undefined
  return outer && (outer.polarity === 'negated' || outer.modality === 'skip')
    ? climb(scene, draft, clause)
    : finished(draft)
}

function ownStand(sentence: SentenceClauses, clause: Clause): Draft | null {
  const draft: Draft = { modality: null, negated: clause.negated, voice: null, obliged: false }
  const opener = clause.subordinator
  if (opener && /^(?:if|unless|whether|lest)$/.test(opener)) return null
  if (opener && /^(?:until|till|before)$/.test(opener)) return null
  if (
    opener &&
    (/^(?:when|once)$/.test(opener) || (opener === 'after' && clause.passive)) &&
    isYetToCome(clause)
  )
    return null
  if (clause.governor || clause.infinitive) {
    if (clause.infinitive && !clause.governor) return null
    if (clause.governor?.link !== 'that') return draft
  }
  if (clause.form === 'ing' && !clause.past && clause.groupFirst === clause.verb && !clause.governor) {
    if (opener && /^(?:without|instead|against|from|before|despite|about|of|in|on|at|into)$/.test(opener))
      return null
    if ((opener === null || opener === 'that') && isGerundSubject(sentence, clause)) return null
    const main = mainBefore(sentence, clause)
    if (!main) return { ...draft, modality: 'done' }
    if (
      /^(?:veto|block|reject|oppose|condemn|denounce|criticise|criticize)$/.test(main.lemma) &&
      main.verb < clause.verb &&
      opener === null &&
      main.last === clause.groupFirst
    )
      return null
    if (opener === 'for' || opener === 'after' || opener === 'since') return { ...draft, modality: 'done' }
    const lent = ownStand(sentence, main)
    if (!lent) return null
    return { ...draft, modality: lent.modality ?? 'done' }
  }
  if (clause.modal && clause.perfect && clause.modal !== 'will' && clause.modal !== 'must') return null
  draft.modality = modalOf(clause)
  if (draft.modality === 'demanded') draft.obliged = true
  if (draft.modality !== 'demanded' && clause.adverbs.some((word) => HEDGES.has(word)))
    draft.modality = 'possible'
  return draft
}

/** "ending the embargo could help": the gerund is what the next verb speaks of. */
const isGerundSubject = (sentence: SentenceClauses, clause: Clause): boolean =>
  clause.object !== null &&
  sentence.clauses.some(
    (other) =>
      other !== clause &&
      other.groupFirst > clause.verb &&
      !other.infinitive &&
      (other.subject === clause.object || (other.passive && other.object === clause.object)) &&
      other.subordinator !== 'which',
  )

/** "when Belarus lifts its restrictions". */
const isYetToCome = (clause: Clause): boolean =>
  !clause.past &&
  !clause.perfect &&
  clause.modal === null &&
  clause.groupFirst < clause.verb + (clause.passive ? 0 : 1) &&
  (clause.form === 's' || clause.form === 'base' || clause.passive)

function modalOf(clause: Clause): Modality {
  switch (clause.modal) {
    case 'will':
    case 'would':
      return 'planned'
    case 'could':
    case 'may':
    case 'can':
      return 'possible'
    case 'must':
    case 'should':
      return 'demanded'
    default:
      return 'done'
  }
}

const mainBefore = (sentence: SentenceClauses, clause: Clause): Clause | null => {
  const at = sentence.clauses.indexOf(clause)
  for (let i = at - 1; i >= 0; i--) {
    const other = sentence.clauses[i] as Clause
    if (!other.infinitive && !(other.form === 'ing' && other.groupFirst === other.verb)) return other
  }
  for (let i = at + 1; i < sentence.clauses.length; i++) {
    const other = sentence.clauses[i] as Clause
    if (!other.infinitive && other.form !== 'ing' && !other.subordinator) return other
  }
  return null
}

function climb(scene: Scene, from: Draft, clause: Clause): Stand | null {
  let draft = from
  let here = clause
  for (let steps = 0; here.governor && steps < LONGEST_CHAIN; steps++) {
    const { clause: governor, link, noun } = here.governor
    const word = link === 'noun' && noun !== null ? nounLemma(scene, noun) : governor.lemma
    let row =
      (link === 'noun' ? MODALITY_ROWS.get(`${word} noun`) : rowOf(governor, link)) ??
      (link === 'noun' ? MODALITY_ROWS.get(`${singular(word)} noun`) : undefined)
    if (!row && link === 'to' && governor.passive) row = rowOf(governor, 'object')
    if (!row && link === 'object') row = prepositionRow(governor)
    if (!row && scene.tokens[here.groupFirst - 1]?.lower === 'by') row = BY_DOING
    if (!row && link !== 'that') return null
    if (row?.modality === 'skip') return null
    if (link === 'noun' && THWARTS.test(governor.lemma))
      return /^(?:proposed|demanded)$/.test(row?.modality ?? '') && REBUFFS.test(governor.lemma)
        ? { modality: 'refused', polarity: 'affirmed', voice: governor, obliged: false }
        : null
    if (row && link === 'that' && governor.negated && row.modality === 'transparent') return null
    if (row && link === 'noun' && noun !== null && row.modality !== 'transparent' && isAside(governor, noun))
      return finished({
        ...draft,
        modality: row.modality === 'done' && isMild(draft.modality) ? draft.modality : row.modality,
        negated: draft.negated !== (row.polarity === 'negated'),
      })
    if (row && link === 'noun' && noun !== null) row = openedBy(row, governor, noun)
    const next = row ? applied(draft, row, governor, link, here) : draft
    if (!next) return null
    draft = next
    if (governor.subordinator && /^(?:if|unless|whether|until|till|before)$/.test(governor.subordinator))
      return null
    here = governor
  }
  return finished(draft)
}

/** "put forward a resolution to", "considers a decision to": what the verb leaves open stays open. */
function openedBy(row: ModalityRow, governor: Clause, noun: number): ModalityRow {
  if (row.modality !== 'done' || governor.object?.head !== noun) return row
  const outer = rowOf(governor, 'object')
  return outer && /^(?:proposed|possible|demanded|threatened)$/.test(outer.modality) ? outer : row
}

/** "raised the pressure by expelling": the act shares the stand of what it is a means of. */
const BY_DOING: ModalityRow = { word: 'by', link: 'ing', modality: 'transparent', polarity: 'affirmed' }

/** "in retaliation for the decision to expel": the noun is no object of the clause that it stands in. */
const isAside = (governor: Clause, noun: number): boolean =>
  governor.object !== null && governor.object.head !== noun && governor.object.head < noun

const THWARTS =
  /^(?:veto|block|reject|oppose|rebuff|dismiss|ignore|resist|foil|thwart|avert|prevent|defeat|stop)$/
const REBUFFS = /^(?:reject|rebuff|dismiss|ignore|resist)$/

const prepositionRow = (clause: Clause): ModalityRow | undefined => {
  for (const each of clause.prepositions) {
    const row = MODALITY_ROWS.get(`${clause.lemma} ${each.word}`)
    if (row) return row
    if (clause.lemma === 'call' && /^(?:on|upon)$/.test(each.word)) return MODALITY_ROWS.get('call for')
  }
  return undefined
}

/** The row of a verb with its particle, else of the verb alone. */
const rowOf = (clause: Clause, link: string): ModalityRow | undefined =>
  (clause.particle ? MODALITY_ROWS.get(`${clause.lemma} ${clause.particle} ${link}`) : undefined) ??
  MODALITY_ROWS.get(`${clause.lemma} ${link}`)

const singular = (noun: string): string => noun.replace(/s$/, '')

const nounLemma = (scene: Scene, at: number): string => (scene.tokens[at]?.lemma ?? '').toLowerCase()

function applied(
  draft: Draft,
  row: ModalityRow,
  governor: Clause,
  link = 'object',
  inner: Clause | null = null,
): Draft | null {
  const next: Draft = { ...draft }
  const effect = row.modality
  if (effect === 'skip') return null
  const noun = link === 'noun' || governor.noObject
  const governorNegated = governor.negated || (noun && governorHasNo(governor))
  if (effect === 'refused' && governorNegated && /^(?:rule|exclude|preclude)$/.test(governor.lemma))
    return { ...next, modality: 'possible', negated: false, obliged: false }
  if (effect === 'threatened' && draft.negated && link === 'object' && governor.lemma === 'warn')
    return governorNegated ? null : { ...next, modality: 'demanded', obliged: false, voice: governor }
  if (effect === 'transparent') {
    if (link === 'that') return next
    next.negated = next.negated !== governor.negated
    next.modality = strongest(next.modality, modalOf(governor), governor)
    if (modalOf(governor) === 'demanded') next.obliged = true
    return next
  }
  if (effect === 'done' && row.polarity === 'affirmed' && link !== 'that' && isMild(draft.modality))
    return governorNegated ? { ...next, negated: !next.negated } : next
  if (row.polarity === 'negated') next.negated = !next.negated
  if (link === 'that') {
    if (effect === 'possible' && (draft.modality === 'done' || draft.modality === 'demanded'))
      return governorNegated ? null : next
    if (effect === 'done') {
      if (draft.modality !== 'done') return null
      return next
    }
  }
  if (
    link === 'that' &&
    (effect === 'demanded' || effect === 'proposed') &&
    draft.modality === 'done' &&
    isIndicative(inner)
  )
    return next
  next.modality = effect
  next.obliged = false
  if (effect === 'demanded' || effect === 'proposed' || effect === 'threatened') next.voice = governor
  if (governorNegated) {
    if (effect === 'demanded' || effect === 'refused' || effect === 'proposed' || effect === 'threatened')
      return null
    next.negated = !next.negated
  }
  if (effect === 'done') next.modality = strongest('done', modalOf(governor), governor)
  if (/^(?:could|may|can)$/.test(governor.modal ?? '') && effect !== 'demanded') next.modality = 'possible'
  return next
}

/** "voted to pass legislation to impose": what the inner words leave open stays open. */
const isMild = (modality: Modality | null): boolean =>
  modality === 'possible' || modality === 'proposed' || modality === 'threatened'

/** "insists it is enforcing" tells; "insists it be lifted" asks. */
const isIndicative = (clause: Clause | null): boolean =>
  clause !== null &&
  (clause.form === 's' ||
    clause.past ||
    clause.perfect ||
    (clause.form === 'ed' && !clause.passive) ||
    clause.form === 'ing')

const governorHasNo = (governor: Clause): boolean => governor.noObject === true

/** Of the act's own modality and its governor's: anything but "done" wins, the act's own first. */
function strongest(own: Modality | null, outer: Modality, governor: Clause): Modality | null {
  if (own !== null && own !== 'done') return own
  if (governor.infinitive || governor.governor) return outer === 'done' ? own : outer
  return outer
}

const finished = (draft: Draft): Stand => ({
  modality: draft.modality ?? 'done',
  polarity: draft.negated ? 'negated' : 'affirmed',
  voice: draft.voice,
  obliged: draft.obliged,
})
