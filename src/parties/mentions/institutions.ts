import type { RoleRead } from './found.ts'
import type { Reader } from './reader.ts'

const NAMED: Record<string, string> = {
  foreign: 'Foreign Ministry',
}

/** What an institution is called: "Russian Foreign Ministry" however it is worded; else its words, with its state. */
export function institutionName(reader: Reader, role: RoleRead, party: string | null): string {
  const adjective = party === null ? null : (reader.parties.adjectives.get(party) ?? null)
  const last = reader.key(role.headEnd - 1)
  if (adjective && role.organ === 'foreign' && /^(?:ministry|ministries)$/.test(last))
    return `${adjective} ${NAMED.foreign}`
  const own = reader.partyAt(role.core)
  if (adjective && own && own.entry.party === party && reader.key(role.core + own.length) === "'s")
    return `${adjective} ${reader.words(role.core + own.length + 1, role.to)}`
  const words = reader.words(role.core, role.to)
  return adjective && role.party === null && !role.owner ? `${adjective} ${words}` : words
}

/**
 * What a role is called that nobody in the document holds: its words, without the article, and without the title
 * of someone whom it serves: "spokesperson for Marco Rubio".
 */
export function roleName(reader: Reader, role: RoleRead): string {
  const { served, owner } = role
  if (!served || served.to !== role.to) return reader.words(role.core, role.to)
  const persons = owner?.persons ?? []
  const who = persons.length === 1 ? (persons[0]?.name ?? '') : reader.words(served.from, served.to)
  return `${reader.words(role.core, role.headEnd)} ${reader.words(role.headEnd, role.headEnd + 1)} ${who}`
}
