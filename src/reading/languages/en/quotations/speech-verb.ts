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
