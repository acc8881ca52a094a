import type { Mention } from '../../../../parties/mention.ts'
import type { ReadingContext } from '../../../context.ts'

/** Who mainly restricts whom in a report, as far as its words tell; for clauses that leave a side unsaid. */
export interface Dispute {
  imposer: Mention | null
  target: Mention | null
  /** States and blocs by how often they are named. */
  ranked: Mention[]
}

const MEASURE = /^(?:sanctions?|restrictions?|embargo(?:es)?|curbs?|bans?|penalt(?:y|ies)|tariffs?|measures)$/

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
      if (MEASURE.test(word)) {
        const attributive =
          mention.form === 'name' && mention.text.length > 4 && tokens[mention.last]?.lower !== "'s"
        bump(attributive ? targets : imposers, mention, 2)
        break
      }
      if (!/^(?:ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[i]?.pos ?? '')) break
    }
    if (/^(?:on|against|upon)$/.test(skipDeterminer(tokens, mention.first))) {
      for (let i = mention.first - 2; i >= Math.max(0, mention.first - 5); i--)
        if (MEASURE.test(tokens[i]?.lower ?? '')) bump(targets, mention, 3)
    }
    if (before === 'by' && /^(?:imposed|introduced|adopted)$/.test(before2)) bump(imposers, mention, 3)
    const next = tokens[mention.last]?.lower ?? ''
    const next2 = tokens[mention.last + 1]?.lower ?? ''
    if (/^(?:imposed?|imposes|slapped|hits?)$/.test(next) || /^(?:imposed|slapped)$/.test(next2))
      bump(imposers, mention, 2)
  }
  const ranked = top(named, first)
  return { imposer: top(imposers, first)[0] ?? null, target: top(targets, first)[0] ?? null, ranked }
}

function skipDeterminer(tokens: { lower: string }[], from: number): string {
  const before = tokens[from - 1]?.lower ?? ''
  return before === 'the' ? (tokens[from - 2]?.lower ?? '') : before
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
  if (dispute.target?.party === party && dispute.imposer && dispute.imposer.party !== party)
    return dispute.imposer
  if (dispute.imposer?.party === party && dispute.target && dispute.target.party !== party)
    return dispute.target
  return dispute.ranked.find((mention) => mention.party !== party) ?? null
}
