import type { Mention } from '../../../../parties/mention.ts'
import type { Token } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'
import { isAbbreviation } from './names.ts'

/** Who mainly restricts whom in a report, as far as its words tell; for clauses that leave a side unsaid. */
export interface Dispute {
  imposer: Mention | null
  target: Mention | null
  /** States and blocs by how often they are named. */
  ranked: Mention[]
}

const MEASURES: ReadonlySet<string> = new Set(
  'sanction sanctions restriction restrictions embargo embargoes curb curbs ban bans penalty penalties tariff tariffs measures'.split(
    ' ',
  ),
)
const ACTS =
  /^(?:impos(?:e|es|ed|ing)|slaps?|slapped|announce[sd]?|adopt(?:s|ed)?|approve[sd]?|introduce[sd]?|le(?:vy|vied|vies)|unveil(?:s|ed)?|place[sd]?|puts?|extend(?:s|ed)?|renew(?:s|ed)?|prolong(?:s|ed)?|tighten(?:s|ed)?|expand(?:s|ed)?|reimpose[sd]?|eased|lifted)$/

/** Reads the imposer and target off "US sanctions", "sanctions on Moscow", "anti-Russian", "imposed by". */
export function disputeOf(context: ReadingContext): Dispute {
  const { document, mentions } = context
  const { tokens } = document
  const imposers = new Map<string, number>()
  const targets = new Map<string, number>()
  const named = new Map<string, number>()
  const first = new Map<string, Mention>()
  const bump = (map: Map<string, number>, mention: Mention, by: number) => {
    if (mention.party) map.set(mention.party, (map.get(mention.party) ?? 0) + by)
  }
  for (const mention of mentions) {
    if (!mention.party || mention.kind === 'media') continue
    bump(named, mention, 1)
    const known = first.get(mention.party)
    if (
      !known ||
      (known.kind !== 'state' &&
        known.kind !== 'bloc' &&
        (mention.kind === 'state' || mention.kind === 'bloc'))
    )
      first.set(mention.party, mention)
    const before = tokens[mention.first - 1]?.lower ?? ''
    const before2 = tokens[mention.first - 2]?.lower ?? ''
    const anti = /^anti/i.test(mention.text) || (before === '-' && before2 === 'anti')
    if (anti) {
      bump(targets, mention, 3)
      continue
    }
    for (let i = mention.last; i < Math.min(tokens.length, mention.last + 4); i++) {
      const word = tokens[i]?.lower ?? ''
      if (MEASURES.has(word)) {
        const attributive =
          mention.form === 'name' &&
          mention.kind === 'state' &&
          !isAbbreviation(mention) &&
          tokens[mention.last]?.lower !== "'s"
        bump(attributive ? targets : imposers, mention, 2)
        break
      }
      if (!/^(?:ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[i]?.pos ?? '')) break
    }
  }
  weighMeasures(
    context,
    (mention) => bump(imposers, mention, 2),
    (mention) => bump(targets, mention, 3),
  )
  const ranked = top(named, first)
  for (const [party, hits] of targets) {
    const acts = imposers.get(party) ?? 0
    if (acts <= hits) imposers.delete(party)
    else targets.delete(party)
  }
  return { imposer: top(imposers, first)[0] ?? null, target: top(targets, first)[0] ?? null, ranked }
}

/** Reads whom measures come from and aim at off the words around each. */
function weighMeasures(
  { document, mentions }: ReadingContext,
  imposes: (mention: Mention) => void,
  isHit: (mention: Mention) => void,
): void {
  const { tokens } = document
  const starts = new Map<number, Mention>()
  const ends = new Map<number, Mention>()
  for (const mention of mentions) {
    if (!mention.party || mention.kind === 'media') continue
    starts.set(mention.first, mention)
    ends.set(mention.last - 1, mention)
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!MEASURES.has(tokens[i]?.lower ?? '')) continue
    const hit = firstWithin(tokens, starts, i)
    if (hit) isHit(hit)
    const by = lastBefore(tokens, ends, i)
    if (by) imposes(by)
  }
}

/** Who asks for measures does not impose them. */
const ASKS = /^(?:call(?:s|ed|ing)?|urge[sd]?|demand(?:s|ed)?|ask(?:s|ed)?|for)$/

/** Where the words around a measure stop telling whose it is. */
const STOP = /^[.;:()]$/

/** The first party behind the "on", "against" or "by" that follows a measure. */
function firstWithin(tokens: readonly Token[], starts: Map<number, Mention>, at: number): Mention | null {
  let opened = false
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i++) {
    const word = tokens[i]?.lower ?? ''
    if (STOP.test(word) || tokens[i]?.sentence !== tokens[at]?.sentence) return null
    if (word === 'by') return null
    if (
      /^(?:on|against|upon|targeting)$/.test(word) ||
      (word === 'over' && isPossessive(tokens, starts, i + 1))
    )
      opened = true
    else if (opened && starts.has(i)) return starts.get(i) ?? null
  }
  return null
}

const isPossessive = (tokens: readonly Token[], starts: Map<number, Mention>, at: number): boolean =>
  tokens[starts.get(at)?.last ?? -1]?.lower === "'s"

/** The party in front of the verb that imposes, renews or lifts a measure. */
function lastBefore(tokens: readonly Token[], ends: Map<number, Mention>, at: number): Mention | null {
  let acted = false
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const word = tokens[i]?.lower ?? ''
    if (STOP.test(word) || tokens[i]?.sentence !== tokens[at]?.sentence) return null
    if (ASKS.test(word)) return null
    if (ACTS.test(word)) acted = true
    else if (acted && ends.has(i)) return ends.get(i) ?? null
    else if (!acted && i < at - 6) return null
  }
  return null
}

function top(counts: Map<string, number>, first: Map<string, Mention>): Mention[] {
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .map(([party]) => first.get(party))
    .filter((mention): mention is Mention => mention !== undefined)
}

/** The state or bloc most often named beside a party. */
export const mostNamed = (dispute: Dispute, party: string | null): Mention | null =>
  dispute.ranked.find((mention) => mention.party !== party) ?? null

/** The other side of a party: its counterpart as imposer or target, else the state most often named beside it. */
export function otherSide(dispute: Dispute, party: string | null): Mention | null {
  if (party === null) return null
  const { imposer, target } = dispute
  if (target?.party === party && imposer && imposer.party !== party) return imposer
  if (target && target.party !== party) return target
  return dispute.ranked.find((mention) => mention.party !== party) ?? null
}
