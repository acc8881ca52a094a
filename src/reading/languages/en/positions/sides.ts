import type { Token } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'
import { BLOCS } from './blocs.table.ts'

/** A bloc and its members, for telling "our side" from "the other side". */
export interface Bloc {
  party: string
  members: string[]
  /** Members impose sanctions more often than they suffer them; used only where a report does not tell. */
  imposes: boolean
}

/** Who imposes and who is hit, by the report's own words: party → evidence. */
export interface Sides {
  imposers: Map<string, number>
  targets: Map<string, number>
}

/** `usual`: an imposer by custom only, as far as the report tells. */
export type Role = 'imposer' | 'target' | 'both' | 'usual'

const MEMBERS = new Map(BLOCS.map((bloc) => [bloc.party, new Set(bloc.members)]))
const USUAL_IMPOSERS = new Set(
  BLOCS.filter((bloc) => bloc.imposes).flatMap((bloc) => [bloc.party, ...bloc.members]),
)
/** Who can lift a measure has imposed it. */
const IMPOSING = new Set([
  'impose',
  'expand',
  'extend',
  'maintain',
  'block',
  'lift',
  'ease',
  'waive',
  'suspend',
])

const isMember = (party: string, bloc: string): boolean => MEMBERS.get(bloc)?.has(party) ?? false

/** Equal, or one a bloc that holds the other. */
export const sameSide = (a: string, b: string): boolean => a === b || isMember(a, b) || isMember(b, a)

/** Reads the sides off the events and off phrases such as "Western sanctions", "anti-Iranian measures". */
export function findSides(context: ReadingContext, sanctionsAt: (index: number) => boolean): Sides {
  const sides: Sides = { imposers: new Map(), targets: new Map() }
  const add = (map: Map<string, number>, party: string | null | undefined, weight: number) => {
    if (party) map.set(party, (map.get(party) ?? 0) + weight)
  }
  for (const event of context.events) {
    // Who demands that measures go has not imposed them.
    if (!IMPOSING.has(event.action) || event.modality === 'demanded') continue
    const weight = event.polarity === 'affirmed' ? 2 : 0
    if (weight === 0) continue
    add(sides.imposers, event.actor?.party, weight)
    add(sides.targets, event.recipient?.party, weight)
  }
  const { tokens } = context.document
  for (const mention of context.mentions) {
    if (!mention.party) continue
    if (/^anti-/i.test(mention.text)) {
      add(sides.targets, mention.party, 2)
      continue
    }
    const after = sanctionsSoon(tokens, mention.last, sanctionsAt)
    if (
      after &&
      mention.form !== 'person' &&
      (mention.form === 'adjective' || USUAL_IMPOSERS.has(mention.party))
    )
      add(sides.imposers, mention.party, 2)
    const before = tokens[mention.first - 1]?.lower
    const at = before === 'the' ? mention.first - 2 : mention.first - 1
    const link = tokens[at]?.lower
    if (
      (link === 'on' ||
        link === 'against' ||
        link === 'targeting' ||
        link === 'towards' ||
        link === 'toward') &&
      sanctionsBefore(at, sanctionsAt)
    )
      add(sides.targets, mention.party, 2)
    if (link === 'by' && sanctionsBefore(at, sanctionsAt)) add(sides.imposers, mention.party, 2)
  }
  return sides
}

/** "US sanctions", "American economic sanctions", "US-imposed sanctions": nothing but attributes between. */
function sanctionsSoon(
  tokens: readonly Token[],
  at: number,
  sanctionsAt: (index: number) => boolean,
): boolean {
  for (let i = at; i <= at + 3; i++) {
    if (sanctionsAt(i)) return true
    const token = tokens[i]
    if (!token || !(/^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.pos) || token.text === '-')) return false
  }
  return false
}

function sanctionsBefore(at: number, sanctionsAt: (index: number) => boolean): boolean {
  for (let i = at - 1; i >= at - 4; i--) if (sanctionsAt(i)) return true
  return false
}

/** What a party is in the dispute; `null` where neither the report nor custom tells. */
export function roleOf(party: string | null, sides: Sides): Role | null {
  if (!party) return null
  const weigh = (map: Map<string, number>) => {
    let sum = 0
    for (const [other, weight] of map) if (sameSide(party, other)) sum += weight
    return sum
  }
  const imposes = weigh(sides.imposers)
  const suffers = weigh(sides.targets)
  if (imposes > suffers * 2) return 'imposer'
  if (suffers > imposes * 2) return 'target'
  if (imposes > 0) return 'both'
  return USUAL_IMPOSERS.has(party) ? 'usual' : null
}
