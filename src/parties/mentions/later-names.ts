import { type Cast, likeliest, type Member } from './cast.ts'
import type { Found } from './found.ts'
import { runEnd } from './read-name.ts'
import type { Reader } from './reader.ts'
import { COMMON_SURNAMES, NEVER_SURNAMES } from './words.ts'

/**
 * Names that only the rest of the document makes known: surnames of persons introduced by full name, surnames in
 * lower case, and literally translated ones. Adds them to `found` in text order.
 */
export function addLaterNames(
  reader: Reader,
  found: readonly Found[],
  cast: Cast,
  who: Map<Found, Member>,
): Found[] {
  const all: Found[] = []
  let i = 0
  const upTo = (end: number) => {
    while (i < end) {
      const later = laterName(reader, i, cast)
      if (later && later.found.to <= end) {
        all.push(later.found)
        who.set(later.found, later.member)
        i = later.found.to
      } else i++
    }
  }
  for (const one of found) {
    upTo(one.from)
    all.push(one)
    i = one.to
  }
  upTo(reader.atoms.length)
  return all
}

function laterName(reader: Reader, i: number, cast: Cast): { found: Found; member: Member } | null {
  if (reader.noneAt(i)) return null
  const after = reader.key(i) === 'the' ? i + 1 : i
  const translated = translatedName(reader, after, cast)
  if (translated) return { found: nameAt(i, after, after + 1), member: translated }
  const atom = reader.atom(i)
  if (!atom?.word) return null
  const members = cast.called(atom.key)
  if (members.length === 0 || NEVER_SURNAMES.has(atom.key)) return null
  const member = likeliest(members)
  if (!member || (!atom.capital && COMMON_SURNAMES.has(atom.key))) return null
  if (atom.key === 'may' && isMonth(reader, i)) return null
  if (atom.capital && !reader.inTitle(i) && isPartOfOther(reader, i)) return null
  if (!atom.capital && atom.key.length < 4) return null
  return { found: nameAt(i, i, i + 1), member }
}

/** "in May", "May 5". */
const isMonth = (reader: Reader, i: number): boolean =>
  /^(?:in|on|since|until|till|by|of|from|to|last|next|this|early|late|mid|before|after|during|through|and|\d+(?:st|nd|rd|th)?)$/.test(
    reader.key(i - 1),
  ) || /^\d+(?:st|nd|rd|th)?$/.test(reader.key(i + 1))

const nameAt = (from: number, core: number, to: number): Found => ({
  from,
  to,
  entry: null,
  role: null,
  name: { from, to, entry: null, gender: null, core },
})

/** "the Sands" for Peskov: believed only where Peskov is in the cast by his true name. */
function translatedName(reader: Reader, i: number, cast: Cast): Member | null {
  const match = reader.personAt(i)
  if (!match?.entry.mt || !reader.atom(i)?.capital) return null
  for (const person of match.entry.persons ?? []) {
    const member = cast.members.get(`person:${person.name}`)
    if (member) return member
  }
  return null
}

/** Whether the word is in the midst of a longer name: "Hunter Biden", "Trump Tower". */
function isPartOfOther(reader: Reader, i: number): boolean {
  if (reader.together(i, i + 1) && !reader.atom(i + 1)?.capitals && runEnd(reader, i) > i + 1) return true
  return i > 0 && reader.together(i - 1, i) && runEnd(reader, i - 1) > i && !reader.startsSentence(i - 1)
}
