import type { Match } from '../positions/pattern/match.ts'
import type { Piece } from '../positions/pieces.ts'
import { sameSide } from '../positions/sides.ts'
import type { ClaimRow, ClaimSide } from './row.ts'

/** The parties that a claim is about. */
export function aboutOf(
  row: ClaimRow,
  piece: Piece,
  match: Match,
  speakerParty: string | null,
): { actor: string | null; recipient: string | null } {
  const other = otherParty(piece, speakerParty)
  const resolve = (side: ClaimSide): string | null => {
    if (side === 'own') return speakerParty
    if (side === 'other') return other
    if (side === 'agent') return partyBefore(piece, match.start)
    if (side === 'patient') return partyAfter(piece, match.end)
    return null
  }
  return { actor: resolve(row.actor), recipient: resolve(row.recipient) }
}

/** The one party of the sentence that is not the speaker's; `null` where there are several or none. */
function otherParty(piece: Piece, own: string | null): string | null {
  const others = new Set<string>()
  for (const { party } of piece.mentions.values())
    if (party && !(own && sameSide(own, party))) others.add(party)
  return others.size === 1 ? ([...others][0] as string) : null
}

/** "Washington and its allies have imposed 22,000 …": the party that begins the clause; its allies make it the West. */
function partyBefore(piece: Piece, at: number): string | null {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const party = piece.mentions.get(i)?.party
    if (!party) continue
    const allied = piece.tokens.slice(i, at).some((token) => token.lower === 'allies')
    return allied && party === 'USA' ? 'WEST' : party
  }
  return null
}

/** "… sanctions on Moscow": the party after "on" or "against". */
function partyAfter(piece: Piece, at: number): string | null {
  for (let i = at; i < piece.tokens.length && i < at + 6; i++) {
    const link = piece.tokens[i]?.lower
    if (link !== 'on' && link !== 'against' && link !== 'upon') continue
    return (piece.mentions.get(i + 1) ?? piece.mentions.get(i + 2))?.party ?? null
  }
  return null
}
