import type { Token } from '../../../../text/document.ts'

/** What a number counts. `last` is after its noun. */
export interface Counted {
  unit: string
  of: string | null
  last: number
  /** A noun worth counting even at one or two. */
  isListed: boolean
}

const LISTED =
  /^(?:sanctions?|individuals?|persons?|people|entit(?:y|ies)|compan(?:y|ies)|firms?|banks?|vessels?|ships?|tankers?|diplomats?|officials?|measures?|votes?|barrels?|tonn?es?|tons?|aircraft|planes?|packages?|countries|states|nationals?|citizens?|organi[sz]ations?|institutions?|restrictions?|bans?|designations?|accounts?|missiles?|drones?|troops?|soldiers?|lawmakers?|oligarchs?|employees?|consulates?|embass(?:y|ies))$/
const NO_COUNT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|quarters?|am|pm|a\.m|p\.m|o'clock|gmt|utc|et|est|times?|things?|issues?|sides?|degrees?|weekend|year-old|steps?|points?|ones?|half|halves|parties|quarter|st|nd|rd|th|presidents|ministers|leaders)$/

const VOLUMES: Readonly<Record<string, string>> = {
  barrels: 'barrel',
  barrel: 'barrel',
  bpd: 'barrel per day',
  tonnes: 'tonne',
  tons: 'ton',
}

/** How many tokens may stand between a number and the noun it counts. */
const FARTHEST = 9

/** The noun counted by a number that ends before `at`: "12 Russian individuals", "22,000 sanctions", "1.5m barrels". */
export function countedAfter(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  isDemonym: (at: number) => boolean,
): Counted | null {
  let i = at
  while (i < at + FARTHEST) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence) return null
    if (i === at && /^(?:of|more|other|new|additional|further)$/.test(token.lower)) {
      i++
      continue
    }
    if (/^[-‐‑–]$/.test(token.text)) {
      if (i === at) return null
      i++
      continue
    }
    if (NO_COUNT.test(token.lower)) return null
    if (isDemonym(i) && /s$/.test(token.lower) && tokens[i + 1]?.pos !== 'NOUN')
      return peopleOf(tokens, at, i)
    if (
      /^(?:mostly|mainly|largely|predominantly|newly|previously|partly)$/.test(token.lower) ||
      isCompoundEnd(tokens, i)
    ) {
      i++
      continue
    }
    const volume = VOLUMES[token.lower]
    if (volume) return volumeOf(tokens, i, volume)
    if (token.pos === 'NOUN' || LISTED.test(token.lower)) {
      const next = tokens[i + 1]
      if (next && /^[-‐‑–]$/.test(next.text) && next.start === token.end) {
        i++
        continue
      }
      if (
        next &&
        next.sentence === sentence &&
        next.pos === 'NOUN' &&
        !LISTED.test(token.lower) &&
        !NO_COUNT.test(next.lower)
      ) {
        i++
        continue
      }
      return countOf(tokens, at, i)
    }
    if (token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'DET') {
      i++
      continue
    }
    if (token.lower === 'and' && i > at) {
      i++
      continue
    }
    return null
  }
  return null
}

/** "medium-sized": the part behind the hyphen. */
const isCompoundEnd = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑–]$/.test(tokens[at - 1]?.text ?? '') && /ed$/.test(tokens[at]?.lower ?? '')

/** "280 South Koreans". */
const peopleOf = (tokens: readonly Token[], at: number, last: number): Counted => ({
  unit: 'individual',
  of: tokens
    .slice(at, last + 1)
    .map((each) => each.text)
    .join(' '),
  last: last + 1,
  isListed: true,
})

function countOf(tokens: readonly Token[], at: number, noun: number): Counted | null {
  const token = tokens[noun] as Token
  const isListed = LISTED.test(token.lower)
  if (!isListed && token.lower === token.lemma && !/s$/.test(token.lower)) return null
  const unit = singular(token.lower)
  const before = tokens
    .slice(at, noun)
    .map((each) => each.text)
    .join(' ')
  return { unit, of: before ? `${before} ${token.text}` : token.text, last: noun + 1, isListed }
}

function volumeOf(tokens: readonly Token[], at: number, unit: string): Counted {
  const perDay =
    (tokens[at + 1]?.lower === 'per' || tokens[at + 1]?.lower === 'a') && tokens[at + 2]?.lower === 'day'
      ? ' per day'
      : ''
  const last = at + (perDay ? 3 : 1)
  const of = tokens[last]?.lower === 'of' ? (tokens[last + 1]?.text ?? null) : null
  return { unit: unit + perDay, of, last, isListed: true }
}

function singular(noun: string): string {
  if (noun === 'people') return 'individual'
  if (noun === 'persons' || noun === 'person') return 'individual'
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  if (/[^s]s$/.test(noun)) return noun.slice(0, -1)
  return noun
}
