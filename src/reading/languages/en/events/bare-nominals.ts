import { type Clause, EMPTY_CLAUSE, type Phrase } from '../clauses/clause.ts'
import { aimOf } from './aims.ts'
import { type Draft, draftsOf } from './draft.ts'
import type { Match } from './frames.ts'
import type { Stand } from './modality.ts'
import type { Act } from './nominals.ts'
import type { ReadSentence, Scene } from './scene.ts'
import { ownerIn, sidesOf } from './sides.ts'

/** Adjectives that say how real an act is. */
export const LIKELY: Readonly<Record<string, Stand['modality']>> = {
  potential: 'possible',
  possible: 'possible',
  probable: 'possible',
  likely: 'possible',
  planned: 'planned',
  upcoming: 'planned',
  impending: 'planned',
  looming: 'planned',
  proposed: 'proposed',
  threatened: 'threatened',
}

/** A noun that no telling verb governs counts only where the words name both sides, and say how real it is. */
export function bareDrafts(
  scene: Scene,
  read: ReadSentence,
  phrase: Phrase,
  act: Act,
  match: Match,
): Draft[] {
  if (act.action === 'meet' || act.action === 'call' || act.action === 'negotiate') return []
  const modality = modalityOf(scene, read, phrase, act)
  const owner = ownerIn(scene, act.object) ?? ownerIn(scene, phrase)
  if (!modality || !owner) return []
  const own = nominalClause(read, phrase)
  const isPersonal = act.action === 'expel' || act.action === 'recall'
  const aims = isPersonal
    ? sidesOf(scene, read, act.object).filter((side) => side.party !== owner.party)
    : aimOf(scene, read, own, act.object, owner)
  if (aims.length === 0) return []
  const stand: Stand = { modality, polarity: 'affirmed', voice: null, obliged: false }
  return draftsOf(scene, read, own, match, stand, { actors: [owner], recipients: aims }, false)
}

/** "likely sanctions", "after the US sanctions", "Washington's expulsion of": how real the words make an act. */
function modalityOf(scene: Scene, read: ReadSentence, phrase: Phrase, act: Act): Stand['modality'] | null {
  const { tokens } = scene
  let isNew = false
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = tokens[i]?.lower ?? ''
    const likely = LIKELY[word]
    if (likely) return likely
    if (/^(?:new|fresh|latest)$/.test(word)) isNew = true
  }
  const before = tokens[phrase.first - 1]?.lower ?? ''
  if (act.object !== phrase && isPossessed(scene, phrase) && !isSupposed(read, phrase)) return 'done'
  if (act.action === 'impose') return isNew && before !== 'of' && before !== 'about' ? 'done' : null
  return /^(?:after|following|since)$/.test(before) ? 'done' : null
}

const isPossessed = ({ tokens }: Scene, phrase: Phrase): boolean => {
  const before = tokens[phrase.head - 1]?.lower ?? ''
  return before === "'s" || before === "'"
}

/** "Washington's lifting of the embargo would": nothing has happened yet. */
const isSupposed = (read: ReadSentence, phrase: Phrase): boolean =>
  read.clauses.some((clause) => clause.subject === phrase && clause.modal !== null)

/** A stand-in clause for a noun that stands by itself: the phrase and what follows it by preposition. */
function nominalClause(read: ReadSentence, phrase: Phrase): Clause {
  let last = phrase.last
  for (const each of read.phrases) if (each.first > last && each.first <= last + 2) last = each.last
  return {
    ...EMPTY_CLAUSE,
    sentence: read.sentence.index,
    first: phrase.first,
    last,
    verb: phrase.head,
    groupFirst: phrase.head,
    object: phrase,
  }
}
