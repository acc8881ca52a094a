import type { Phrase } from '../clauses/clause.ts'
import { NOMINAL_ROWS, NOUN_ENDS, NOUN_ROWS, TARGET_KIND } from './lexicon.ts'
import type { NounRow } from './rows.ts'
import type { Scene } from './scene.ts'

/** Rows of the nouns that a phrase ends in, the longest first; a container ("package of") adds what it holds. */
export function nounRowsOf(scene: Scene, phrase: Phrase): NounRow[] {
  const known = scene.nounRows.get(phrase)
  if (known) return known
  const rows = readNounRows(scene, phrase)
  scene.nounRows.set(phrase, rows)
  return rows
}

const NONE: NounRow[] = []

function readNounRows(scene: Scene, phrase: Phrase): NounRow[] {
  const { tokens } = scene
  const end = tokens[phrase.head]?.lower ?? ''
  if (!NOUN_ENDS.has(end) && !NOUN_ROWS.has(end)) return NONE
  const rows: NounRow[] = []
  let words = ''
  for (let i = phrase.head; i >= Math.max(phrase.first, phrase.head - 3); i--) {
    words =
      i === phrase.head
        ? (tokens[i]?.lower ?? '')
        : `${tokens[i]?.lower}${words.startsWith('-') || tokens[i]?.text === '-' ? '' : ' '}${words}`
    const found = NOUN_ROWS.get(words.includes('-') ? words.replace(/ ?- ?/g, '-') : words)
    if (found) rows.splice(0, rows.length, ...found)
  }
  if (rows.some((row) => row.class === 'container')) rows.push(...contentOf(scene, phrase))
  return rows
}

/** What a container holds: "sanctions package", "package of sanctions", "its 15th package". */
function contentOf(scene: Scene, phrase: Phrase): NounRow[] {
  const { tokens } = scene
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    const rows = NOUN_ROWS.get(tokens[i]?.lower ?? '')
    if (rows?.some((row) => row.class === 'measure')) return rows
    if (/^\d+(?:st|nd|rd|th)$/.test(tokens[i]?.lower ?? '') && scene.aboutSanctions)
      return [{ noun: 'package', class: 'measure', measure: null }]
  }
  if (
    scene.aboutSanctions &&
    tokens[phrase.last]?.lower === 'for' &&
    tokens[phrase.head]?.lower === 'framework'
  )
    return [{ noun: 'framework', class: 'measure', measure: null }]
  if (tokens[phrase.last]?.lower !== 'of') return []
  const rows: NounRow[] = []
  for (let i = phrase.last + 1; i < Math.min(tokens.length, phrase.last + 8); i++) {
    const word = tokens[i]?.lower ?? ''
    if (/^(?:,|\.|on|against|by|in|with|to|from)$/.test(word)) break
    const pair = NOUN_ROWS.get(`${tokens[i - 1]?.lower} ${word}`) ?? NOUN_ROWS.get(word)
    if (pair) rows.push(...pair)
  }
  return rows
}

const WEAK_OPENERS =
  /^(?:the|these|those|its|such|such|their|this|that|our|similar|reciprocal|retaliatory|new|additional|further|other|economic|restrictive|tat|coercive|punitive)$/

/** Whether a phrase is of a class of `events-nouns.csv`, or `party`, `target`, `any`. */
export function isOfClass(
  scene: Scene,
  phrase: Phrase,
  wanted: readonly string[],
  rows: readonly NounRow[],
): boolean {
  for (const name of wanted) {
    if (name === 'any') return true
    if (name === 'party') {
      if (hasParty(scene, phrase)) return true
    } else if (name === 'target') {
      if (isTarget(scene, phrase)) return true
    } else if (name === 'foreign') {
      if (isForeign(scene, phrase)) return true
    } else if (rows.some((row) => row.class === name)) return true
    else if (name === 'deed' && NOMINAL_ROWS.has(scene.tokens[phrase.head]?.lower ?? '')) return true
    else if (name === 'leader' && scene.mentionAt[phrase.head]?.kind === 'person') return true
    else if (name === 'measure' && isKnownMeasure(scene, phrase, rows)) return true
  }
  return false
}

/** "Polish trucks": a state's adjective before the head. */
function isForeign(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++)
    if (scene.mentionAt[i]?.kind === 'state' && scene.mentionAt[i]?.form === 'adjective') return true
  return false
}

function hasOpener(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++)
    if (WEAK_OPENERS.test(scene.tokens[i]?.lower ?? '')) return true
  return false
}

/** "the measures", "these steps" where the report is about sanctions; "measures against" anywhere. */
const isKnownMeasure = (scene: Scene, phrase: Phrase, rows: readonly NounRow[]): boolean =>
  rows.some((row) => row.class === 'weak-measure' && row.noun === 'measure') &&
  ((scene.aboutSanctions && hasOpener(scene, phrase)) || scene.tokens[phrase.last]?.lower === 'against')

export function isTarget(scene: Scene, phrase: Phrase): boolean {
  const head = scene.tokens[phrase.head]
  if (!head) return false
  if (TARGET_KIND.has(head.lower)) return TARGET_KIND.get(head.lower) !== 'measure'
  if (head.lower === 'those') return true
  const mention = scene.mentionAt[phrase.head]
  return mention?.kind === 'person' || mention?.kind === 'organisation'
}

/** Holds a mention that stands for a side, or a pronoun that can. */
export function hasParty(scene: Scene, phrase: Phrase): boolean {
  const head = scene.mentionAt[phrase.head]
  if (head) return head.party !== null && head.kind !== 'media' && head.form !== 'adjective'
  return (
    phrase.first === phrase.head && /^(?:him|them|us|it|her)$/.test(scene.tokens[phrase.head]?.lower ?? '')
  )
}
