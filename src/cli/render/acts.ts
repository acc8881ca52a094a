import type { Event, Target } from '../../model/event.ts'
import type { Party } from '../../model/party.ts'
import type { Side } from '../../model/record.ts'
import type { Modality, Polarity, Sourcing } from '../../model/vocabulary.ts'
import { count } from './dates.ts'
import { clean } from './text.ts'

/** A side by its code, else by its name: "RUS", "Reuters". */
export const sayParty = (side: Side | Party | null): string =>
  side === null ? '(someone)' : (side.party ?? clean(side.name))

const MOST_PARTIES = 5

/** "FRA + DEU + GBR"; "(someone)" where none is named. */
export function sayParties(sides: readonly Side[]): string {
  if (sides.length === 0) return sayParty(null)
  const named = sides.slice(0, MOST_PARTIES).map(sayParty).join(' + ')
  return sides.length > MOST_PARTIES ? `${named} + ${sides.length - MOST_PARTIES} more` : named
}

/** A speaker by name with the side that they speak for: "Dmitry Peskov (RUS)", "Russia". */
export function saySpeaker(side: Side | Party | null): string {
  if (side === null) return 'speaker unknown'
  const name = clean(side.name)
  return side.party === null || side.party === name ? name : `${name} (${side.party})`
}

/** "RUS → USA", or "RUS" alone where no recipient is known. */
export function sayPair(actor: Side | Party | null, recipient: Side | Party | null): string {
  return recipient === null ? sayParty(actor) : `${sayParty(actor)} → ${sayParty(recipient)}`
}

/** What is claimed of the act: "", "planned", "planned, not", "not" for a negated one that was not done. */
export function sayModality(modality: Modality, polarity: Polarity): string {
  const negated = polarity === 'negated'
  if (modality === 'done') return negated ? 'not done' : 'done'
  return negated ? `${modality}, not` : modality
}

/** How good the source is, where that is worth saying. */
export const saySourcing = (sourcing: Sourcing): string =>
  ({
    official: '',
    named: '',
    narrator: '',
    anonymous: 'from unnamed officials',
    media: 'from media reports',
  })[sourcing]

const PLURALS: { [kind: string]: [string, string] } = {
  individual: ['person', 'persons'],
  entity: ['entity', 'entities'],
  vessel: ['vessel', 'vessels'],
  aircraft: ['aircraft', 'aircraft'],
  diplomat: ['diplomat', 'diplomats'],
  sector: ['sector', 'sectors'],
  measure: ['measure', 'measures'],
  state: ['state', 'states'],
  mixed: ['person or entity', 'persons and entities'],
}

const BOUNDS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' }

/** "12 persons + 20 entities + oil sector". */
export function sayTargets(targets: Target[]): string {
  return targets.map(sayTarget).filter(Boolean).join(' + ')
}

function sayTarget(target: Target): string {
  const [one, many] = PLURALS[target.kind] ?? [target.kind, target.kind]
  const name = target.name === null ? '' : clean(target.name)
  if (target.count === null) return name || many
  if (target.count === 1 && name) return name
  const number = `${BOUNDS[target.bound ?? 'exact']}${count(target.count, one, many)}`
  return name ? `${number} (${name})` : number
}

/** Measures as people say them: "entry ban, asset freeze". */
export const sayMeasures = (measures: Event['measures']): string =>
  measures.map((kind) => kind.replaceAll('-', ' ')).join(', ')

/** What is done to whom: "entry ban, asset freeze on 21 persons"; "" where neither is known. */
export function sayTerms(measures: Event['measures'], targets: Target[]): string {
  const [what, whom] = [sayMeasures(measures), sayTargets(targets)]
  return what && whom ? `${what} on ${whom}` : what || whom
}

/** What a day set by an act means: "to be reviewed by", "ends on", "deadline". */
export function sayUntil(until: string | null, kind: Event['untilKind']): string {
  if (until === null) return ''
  if (kind === 'review') return `lapses on ${until} unless renewed`
  return kind === 'deadline' ? `deadline ${until}` : `until ${until}`
}
