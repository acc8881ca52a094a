import { mentionAt, type Narration, posAt, wordAt } from './narration.ts'
import type { Source } from './source.ts'

/** What only speech can do: whatever noun stands before these speaks ("the notice said"). */
const SAYS = new Set([
  'say',
  'state',
  'note',
  'announce',
  'warn',
  'claim',
  'argue',
  'declare',
  'allege',
  'add',
  'insist',
  'tell',
])
const HUMAN =
  /(?:man|woman|men|women|person|er|or|ist|ian|ant|ent|ee|chief|head|aide|envoy|source|sources|official|officials|analyst|analysts|expert|experts|authorities|government|ministry|committee|agency|party|group|report|statement|company|spokesperson|paper|lawyer|court|judge|staff|team|campaign|union|council|police|people|critics|office|embassy|secretary|diplomat|diplomats|leaders|ministers|lawmakers|military|army|administration|department|service|regulator|bank|newspaper|outlet|media|post|document|letter|communique|memo|resolution|press|son|daughter|wife|ally|allies|family|side|readout|survey|study|observers|sides|countries|states|nations|public|data|figures|statistics|poll|research)s?$/

/** A source can speak: someone known, a pronoun, or for a listed verb a noun for people or bodies. */
export function speaks(n: Narration, source: Source, listed: boolean, verb: string | null = null): boolean {
  if (source.relative) return true
  const word = wordAt(n, source.last - 1)
  if (/^(?:i|we)$/.test(word)) return false
  if (/^(?:he|she|they|who)$/.test(word)) return true
  if (/^(?:it|others|some|many|both|him|her)$/.test(word)) return listed
  for (let i = source.first; i < source.last; i++) {
    const mention = mentionAt(n, i)
    if (mention && mention.form !== 'adjective') return true
  }
  if (!listed) return HUMAN.test(word) && posAt(n, source.last - 1) === 'NOUN'
  if (verb !== null && SAYS.has(verb) && posAt(n, source.last - 1) === 'NOUN') return true
  for (let i = source.first; i < source.last; i++) {
    if (posAt(n, i) === 'PROPN') return true
    if (posAt(n, i) === 'NOUN' && HUMAN.test(wordAt(n, i))) return true
  }
  return false
}
