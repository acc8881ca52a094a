import { AND, COMMA, IF, type Match, NEGATION, STOP, TURN } from './pattern/match.ts'
import type { Piece } from './pieces.ts'

/** How far a negation or a reporting verb reaches to the right, in words. */
const REACH = 12

/** Whether a negation that no element of the match took stands over or inside it. */
export function isNegated(piece: Piece, match: Match, attitude: number): boolean {
  const { flags } = piece.words
  const from = clauseStart(piece, match.start)
  for (let i = from; i < match.end; i++) if ((flags[i] as number) & NEGATION && !taken(match, i)) return true
  for (let i = from - 1; i >= 0; i--) {
    if ((flags[i] as number) & (STOP | TURN)) return false
    if ((flags[i] as number) & NEGATION && !taken(match, i) && attitudeSoon(piece, i, attitude)) return true
  }
  return false
}

/** "do not expect", "no illusions", "does not mean": a negation that reaches over all that depends on it. */
function attitudeSoon(piece: Piece, negation: number, attitude: number): boolean {
  for (let i = negation + 1; i <= negation + 3; i++) if (hasSymbol(piece, i, attitude)) return true
  return false
}

/** Whether the match lies in a clause of condition: "if …", "until …", "whether …". */
export function isConditional(piece: Piece, match: Match): boolean {
  const { flags } = piece.words
  for (let i = match.start - 1; i >= 0 && i > match.start - REACH; i--) {
    const flag = flags[i] as number
    if (flag & IF) return true
    if (flag & (COMMA | STOP)) return false
  }
  return false
}

/** Whether a word of the class stands in the clause of the match, up to its end. */
export function holds(piece: Piece, match: Match, symbol: number): boolean {
  const until = Math.min(piece.words.length, match.end + 3)
  for (let i = clauseStart(piece, match.start); i < until; i++) if (hasSymbol(piece, i, symbol)) return true
  return false
}

/** Whether another than the speaker is said to say or think the words of the match: "Trump said that …". */
export function isReportedOfAnother(
  piece: Piece,
  match: Match,
  symbols: { say: number; own: number; they: number },
): boolean {
  const { flags } = piece.words
  if (isAccordingToAnother(piece, match, symbols.own)) return true
  for (let i = match.end - 1; i > 0; i--) {
    if (i < match.start && (flags[i] as number) & STOP) return false
    if (!says(piece, i, symbols.say) || taken(match, i)) continue
    const subject = subjectBefore(piece, i, symbols)
    if (subject !== 'none') return subject === 'another'
  }
  return false
}

/** "According to Macron, …": the words belong to whoever is named there. */
function isAccordingToAnother(piece: Piece, match: Match, own: number): boolean {
  for (let i = 0; i + 2 < match.start; i++) {
    if (piece.tokens[i]?.lower !== 'according' || piece.tokens[i + 1]?.lower !== 'to') continue
    for (let k = i + 2; k <= i + 3; k++) if (piece.mentions.has(k) && !hasSymbol(piece, k, own)) return true
  }
  return false
}

/** Whether the first words of the match are no subject: "the sanctions against | Syria are to blame". */
export function hangsOnNoun(piece: Piece, match: Match): boolean {
  const before = piece.tokens[match.start - 1]
  const link = before?.pos === 'DET' ? piece.tokens[match.start - 2] : before
  return link?.pos === 'ADP'
}

/** Whether the measures meant are of another kind: "virus restrictions", "the fishing ban". */
export const isOfAnotherKind = (piece: Piece, match: Match, elsewhere: number): boolean =>
  match.taken.some(([start]) => start > 0 && hasSymbol(piece, start - 1, elsewhere))

/** A verb of saying or thinking; a noun only right after a name, where the tagger may err ("the Americans claim"). */
function says(piece: Piece, at: number, say: number): boolean {
  const pos = piece.tokens[at]?.pos
  if (pos !== 'VERB' && !(pos === 'NOUN' && piece.mentions.has(at - 1))) return false
  return hasSymbol(piece, at, say) && !insideMention(piece, at)
}

function insideMention(piece: Piece, at: number): boolean {
  const token = piece.tokens[at]
  for (let i = at; token && i >= 0 && i > at - 8; i--) {
    const mention = piece.mentions.get(i)
    if (mention) return mention.end >= token.end
  }
  return false
}

function subjectBefore(
  piece: Piece,
  verb: number,
  symbols: { own: number; they: number },
): 'own' | 'another' | 'none' {
  for (let i = verb - 1; i >= 0 && i >= verb - 6; i--) {
    if (hasSymbol(piece, i, symbols.own)) return 'own'
    if (hasSymbol(piece, i, symbols.they) || piece.mentions.has(i)) return 'another'
    if ((piece.words.flags[i] as number) & (STOP | COMMA)) break
  }
  return 'none'
}

/** Whether another side is the subject right before the match: "Washington is | ready for talks", "they're | ready". */
export function isSaidOfAnother(
  piece: Piece,
  match: Match,
  symbols: { own: number; other: number },
): boolean {
  if (isOfAnothers(piece, match, symbols.own) || isAfterPronoun(piece, match, symbols.other)) return true
  for (const [at, mention] of piece.mentions) {
    if (at >= match.start || mention.party === null || hasSymbol(piece, at, symbols.own)) continue
    const end = at + lengthAt(piece, at)
    if (end > match.start || match.start - end > 3) continue
    const between = piece.tokens.slice(end, match.start)
    if (!between.every((token) => token.pos === 'AUX' || token.pos === 'ADV')) continue
    const before = piece.tokens[at - 1]
    const link = before?.pos === 'DET' ? piece.tokens[at - 2] : before
    if (link?.pos !== 'ADP' && link?.pos !== 'CCONJ') return true
  }
  return false
}

function isAfterPronoun(piece: Piece, match: Match, other: number): boolean {
  for (let i = match.start - 1; i >= 0 && i >= match.start - 3; i--) {
    const token = piece.tokens[i]
    if (token?.pos === 'PRON' || token?.lower === 'their') return hasSymbol(piece, i, other)
    if (token?.pos !== 'AUX' && token?.pos !== 'ADV') return false
  }
  return false
}

/** "Iran … its readiness to talk": the party named last before "its", "his", "their" is not the speaker's. */
function isOfAnothers(piece: Piece, match: Match, own: number): boolean {
  if (!/^(?:its|his|her|their)$/.test(piece.tokens[match.start - 1]?.lower ?? '')) return false
  for (let i = match.start - 2; i >= 0 && i > match.start - REACH; i--) {
    if (hasSymbol(piece, i, own)) return false
    if (piece.mentions.get(i)?.party) return true
  }
  return false
}

/** Words of the mention that begins at a word. */
function lengthAt(piece: Piece, at: number): number {
  const end = piece.mentions.get(at)?.end ?? 0
  let length = 0
  while ((piece.tokens[at + length]?.end ?? Number.POSITIVE_INFINITY) <= end) length++
  return length
}

export function hasSymbol(piece: Piece, at: number, symbol: number): boolean {
  if (piece.words.symbols[at]?.includes(symbol)) return true
  const phrases = piece.words.phrases[at]
  if (phrases) for (let i = 0; i < phrases.length; i += 2) if (phrases[i] === symbol) return true
  return false
}

const taken = (match: Match, index: number): boolean =>
  match.taken.some(([start, end]) => start <= index && index < end)

/** Start of the clause: after the nearest stop, turn ("but"), "and" or comma, within reach. */
export function clauseStart(piece: Piece, from: number): number {
  let i = from
  while (i > 0 && i > from - REACH && !((piece.words.flags[i - 1] as number) & (STOP | TURN | AND | COMMA)))
    i--
  return i
}
