import type { Clause, Phrase } from '../clauses/clause.ts'
import { MEASURED } from './action-kinds.ts'
import type { Match } from './frames.ts'
import { NOUN_ROWS } from './lexicon.ts'
import type { Stand } from './modality.ts'
import type { Scene } from './scene.ts'

const holds = (scene: Scene, phrase: Phrase | null, name: string): boolean => {
  if (!phrase) return false
  for (let i = phrase.first; i < phrase.last; i++)
    if (NOUN_ROWS.get(scene.tokens[i]?.lower ?? '')?.some((row) => row.class === name)) return true
  return false
}

/** Verbs by which a chamber decides; what it did to measures otherwise stands as told. */
const DECIDES =
  /^(?:pass|approve|back|adopt|vote|clear|endorse|support|advance|introduce|agree|move|impose|tighten)$/

/**
 * What a chamber of parliament does to measures, and what a bill provides for, is proposed until somebody signs it:
 * "lawmakers approved sanctions", "the bill would ban".
 */
export function unsigned(scene: Scene, clause: Clause, { row }: Match, stand: Stand): Stand {
  if (!MEASURED.has(row.action) || stand.polarity === 'negated') return stand
  if (stand.modality !== 'done' && stand.modality !== 'planned') return stand
  let here: Clause | undefined = clause
  for (let steps = 0; here && steps < 4; steps++) {
    const isBill =
      holds(scene, here.passive ? here.agent : here.subject, 'bill') ||
      (here.passive && DECIDES.test(here.lemma) && holds(scene, here.object, 'legislature'))
    const isChamber =
      DECIDES.test(here.lemma) && holds(scene, here.passive ? here.agent : here.subject, 'legislature')
    if (isBill || isChamber) return { ...stand, modality: 'proposed', voice: null }
    here = here.governor && here.governor.link !== 'that' ? here.governor.clause : undefined
  }
  return stand
}
