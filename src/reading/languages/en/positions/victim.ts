import type { Stance } from '../../../../model/vocabulary.ts'
import { COMMA, type Match, STOP, TURN } from './pattern/match.ts'
import type { Piece } from './pieces.ts'
import { hasSymbol } from './scope.ts'
import { roleOf, type Sides, sameSide } from './sides.ts'

/** Word classes that say who is hurt where no party does. */
export interface VictimSymbols {
  everyone: number
  relations: number
  bystanders: number
  people: number
  themselves: number
  own: number
}

/** Which stance on harm it is, by who the captured words say is hurt; `null` where that party has no role. */
export function harmStance(
  piece: Piece,
  match: Match,
  speakerParty: string | null,
  sides: Sides,
  symbols: VictimSymbols,
): Stance | null {
  if (!match.captured) return null
  const [at, end] = match.captured
  if (piece.tokens[at - 1]?.lower === 'than') return null
  for (let i = at; i < Math.min(piece.words.length, end + 5); i++) {
    if (i > end && piece.words.flags[i]) break
    if (hasSymbol(piece, i, symbols.relations)) return 'harms-relations'
  }
  if (hasSymbol(piece, at, symbols.people) && isOfEveryone(piece, end, symbols.everyone))
    return 'harms-everyone'
  if (hasSymbol(piece, at, symbols.everyone)) return 'harms-everyone'
  if (hasSymbol(piece, at, symbols.themselves)) return 'harms-imposer'
  const mentioned = piece.mentions.get(at)?.party ?? null
  if (hasSymbol(piece, at, symbols.bystanders) && !(mentioned && hasRole(mentioned, sides)))
    return 'harms-third-party'
  const party = piece.mentions.get(at)?.party ?? (hasSymbol(piece, at, symbols.own) ? speakerParty : null)
  if (party === 'UN') return null
  if (party) {
    const role = roleOf(party, sides)
    if (role === 'usual' && sides.imposers.size > 0) return 'harms-third-party'
    if (role === 'imposer' || role === 'usual') return 'harms-imposer'
    if (role === 'target' || role === 'both') return 'harms-target'
    if (role === null && party === speakerParty && sides.targets.size > 0) return 'harms-third-party'
    if (party === speakerParty || /imposer|usual/.test(roleOf(speakerParty, sides) ?? ''))
      return 'harms-target'
    return 'harms-third-party'
  }
  if (hasSymbol(piece, at, symbols.people)) return 'harms-target'
  return null
}

/** "the economies | of all the countries of the world". */
function isOfEveryone(piece: Piece, end: number, everyone: number): boolean {
  for (let i = end; i < end + 6 && i < piece.words.length; i++) {
    if ((piece.words.flags[i] as number) & (COMMA | STOP | TURN)) return false
    if (hasSymbol(piece, i, everyone)) return true
  }
  return false
}

/** Named by the report as one side of the measures, not merely a usual imposer. */
const hasRole = (party: string, sides: Sides): boolean =>
  [...sides.imposers.keys(), ...sides.targets.keys()].some((other) => sameSide(party, other))
