import type { Office } from '../rows.ts'
import type { NameRead, RoleRead } from './found.ts'
import { officesOf } from './offices-of-roles.ts'
import { readName } from './read-name.ts'
import type { Reader } from './reader.ts'
import { ORGANISATION_WORDS } from './words.ts'

/** Which of a government's organs the holder of an office heads, as `organOf` reads it. */
const ORGAN_OF: Partial<Record<Office, string>> = {
  'head-of-state': 'presidential',
  'foreign-minister': 'foreign',
  'defence-minister': 'defence',
  'finance-minister': 'finance',
  'trade-minister': 'trade',
  'commission-president': 'commission',
}

type ReadTitle = (reader: Reader, i: number) => RoleRead | null

/**
 * "for US Secretary of State Marco Rubio", "to Khamenei", "of the prime minister": the person whom the role serves,
 * after its preposition at `role.to`. Gives the end of those words, or `null` where no such person is named. A name
 * that is the speaker's own, as in "press secretary of the President of Russia Dmitry Peskov", is left alone.
 */
export function readServed(reader: Reader, role: RoleRead, preposition: string, readTitle: ReadTitle) {
  if (!/^(?:of|for|to)$/.test(preposition) || (!role.head && role.organ !== 'government')) return null
  if (role.head && /^(?:counterpart|candidate|legislator|leader|chair|monarch)$/.test(role.head.class))
    return null
  const title = readTitle(reader, role.to + 1)
  if (title && (!title.head || title.head.many || title.article === 'indefinite' || title.owned)) return null
  const name = servedName(reader, role, title)
  if (!name && (!title?.party || !role.head)) return null
  role.owner ??= name?.entry ?? null
  role.served = name && { from: name.core, to: name.to }
  role.party ??= title?.party ?? null
  const office = title ? officesOf(title)[0] : name?.entry?.persons?.[0]?.terms.at(-1)?.office
  const organ = office && ORGAN_OF[office]
  if (organ) role.keys.add(organ)
  return name?.to ?? title?.to ?? null
}

function servedName(reader: Reader, role: RoleRead, title: RoleRead | null): NameRead | null {
  const comma = title?.article === 'definite' && reader.key(title.to) === ','
  const from = title ? (comma ? title.to + 1 : title.to) : role.to + 1
  if (!reader.together(role.from, from)) return null
  const name = readName(reader, from, title !== null)
  if (!name || !isPerson(reader, name) || (title && isSpeaker(reader, role, title, name, comma))) return null
  return comma && reader.key(name.to) !== ',' && reader.together(name.from, name.to) ? null : name
}

/** A person of the reference data, or capitalised words none of which is an organisation's. */
function isPerson(reader: Reader, name: NameRead): boolean {
  if (!reader.atom(name.core)?.capital || reader.inTitle(name.from)) return false
  if (name.entry) return name.entry.persons !== null && !name.entry.mt
  for (let k = name.core; k < name.to; k++) if (ORGANISATION_WORDS.has(reader.key(k))) return false
  return name.to - name.core > 1 || name.gender !== null || name.core !== name.from
}

/** Whether the name after the title is the speaker's: the title is complete without it, or the office not theirs. */
function isSpeaker(reader: Reader, role: RoleRead, title: RoleRead, name: NameRead, comma: boolean): boolean {
  const persons = name.entry?.persons ?? []
  if (persons.length === 1) {
    const holds = (offices: readonly Office[]) =>
      persons.some((person) => person.terms.some((term) => offices.includes(term.office)))
    if (holds(officesOf(title))) return false
    if (holds(officesOf(role))) return true
  }
  if (comma) return persons.length === 0
  const ended = title.to > title.headEnd && reader.partyAt(title.to - 1) !== null
  return ended || title.article === 'definite'
}
