import { SPEECH_VERBS } from './speech-verbs.table.ts'

/** What a verb of speech or opinion takes; the data file explains each. */
export interface SpeechVerb {
  lemma: string
  takes: readonly string[]
}

const takesOf = new Map(SPEECH_VERBS.map((verb) => [verb.lemma, new Set(verb.takes)]))

/** Whether `lemma` is listed as taking `complement`; with no complement, whether it is listed at all. */
export const takes = (
  lemma: string,
  complement?: 'clause' | 'final' | 'infinitive' | 'as' | 'object',
): boolean => {
  const list = takesOf.get(lemma)
  return list !== undefined && (complement === undefined || list.has(complement))
}

/** Dictionary form of a verb that the tagger may have taken for a noun: "warning" → "warn". */
export function verbLemma(word: string, lemma: string): string {
  if (takes(lemma) || !word.endsWith('ing')) return lemma
  const stem = word.slice(0, -3)
  return [stem, `${stem}e`].find((form) => takes(form)) ?? lemma
}
