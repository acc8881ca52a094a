import { AND, COMMA, FILLER, IF, NEGATION, TURN } from './match.ts'

export const STOPS = /^[;:.!?–—…]+$/
const TURNS = new Set(['but', 'although', 'though', 'while', 'whereas', 'because', 'however', 'if', 'unless'])
const IFS = new Set(['if', 'unless', 'whether', 'once', 'until', 'till'])
const NEGATIONS = new Set([
  'not',
  "n't",
  'no',
  'never',
  'none',
  'nor',
  'neither',
  'cannot',
  'without',
  'hardly',
  'scarcely',
  'barely',
  'unlikely',
  'doubt',
  'doubtful',
  'nobody',
  'no-one',
  'nothing',
  'deny',
  'denies',
  'denied',
  'denying',
])
const FILLERS = new Set([
  'a',
  'an',
  'the',
  'any',
  'all',
  'some',
  'such',
  'this',
  'these',
  'those',
  'that',
  'our',
  'its',
  'their',
  'his',
  'her',
  'own',
  'so',
  'very',
  'also',
  'only',
  'just',
  'again',
  'always',
  'now',
  'still',
  'even',
  'too',
  'quite',
  'already',
  'of',
  'more',
  'course',
  'certain',
  'entire',
  'entirely',
])
/** After these a negation is none: "not only", "no doubt", "no less". */
export const NOT_NEGATED = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'doubt',
  'question',
  'less',
  'wonder',
  'secret',
])

/** What a little word is to gaps and scopes, by its lower-case form: bits of `Words.flags`. */
export const LITTLE_WORDS: ReadonlyMap<string, number> = flagsByWord()

function flagsByWord(): Map<string, number> {
  const flags = new Map<string, number>()
  for (const word of FILLERS) flags.set(word, FILLER)
  for (const word of TURNS) flags.set(word, TURN)
  for (const word of IFS) flags.set(word, (flags.get(word) ?? 0) | IF)
  for (const word of NEGATIONS) flags.set(word, NEGATION)
  return flags.set('and', AND).set(',', COMMA)
}
