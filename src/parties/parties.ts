import { atomsOfName } from './atoms.ts'
import { type Entry, Lexicon } from './lexicon.ts'
import { firstDayOf, type Term, termOf } from './offices.ts'
import type { Person } from './person.ts'
import type {
  BlocRow,
  Office,
  OrganRow,
  OtherNameRow,
  OutletRow,
  PersonRow,
  RoleRow,
  StateRow,
} from './rows.ts'
import { shortNames } from './short-names.ts'
import { BLOCS } from './tables/blocs.table.ts'
import { MEDIA } from './tables/media.table.ts'
import { NOT_PARTIES } from './tables/not-parties.table.ts'
import { ORGANS } from './tables/organs.table.ts'
import { PEOPLE } from './tables/people.table.ts'
import { ROLES } from './tables/roles.table.ts'
import { STATES } from './tables/states.table.ts'

/** Rows of the reference data; a user's own rows have the same shape and come first where both name one thing. */
export interface PartyRows {
  states: readonly StateRow[]
  blocs: readonly BlocRow[]
  organs: readonly OrganRow[]
  media: readonly OutletRow[]
  notParties: readonly OtherNameRow[]
  people: readonly PersonRow[]
  roles: readonly RoleRow[]
}

export interface RoleWord extends RoleRow {
  many: boolean
}

/** Who is who: what `findMentions` looks things up in. */
export interface Parties {
  lexicon: Lexicon
  /** By canonical name. */
  people: ReadonlyMap<string, Person>
  /** Last words of roles, singular and plural. */
  roles: ReadonlyMap<string, RoleWord>
  /** Adjective of a state or bloc by code: "Russian". */
  adjectives: ReadonlyMap<string, string>
  /** Name of a state or bloc by code: "Russia". */
  names: ReadonlyMap<string, string>
  blocs: ReadonlySet<string>
  /** All terms of an office of a state or bloc. */
  termsIn: (party: string, office: Office) => readonly Term[]
}

/** Names that are words too when written in lower case. */
const COMMON =
  /^(?:turkey|jordan|georgia|guinea|polish|poles|franco|capitol|swedes?|emirates|grenada|china|panama|manila|trinidad|islamic republic|hashemite kingdom|bolivarian republic|jewish state|english|wales|persia|antigua)$/i

const entry = (given: Partial<Entry> & Pick<Entry, 'form' | 'kind' | 'name'>): Entry => ({
  party: null,
  entity: given.party ?? `name:${given.name}`,
  organ: null,
  persons: null,
  short: false,
  words: null,
  mt: false,
  none: false,
  ...given,
})

/** The parties of the reference data, with a user's rows added before them. */
export function makeParties(extra: Partial<PartyRows> = {}): Parties {
  const rows: PartyRows = {
    states: [...(extra.states ?? []), ...STATES],
    blocs: [...(extra.blocs ?? []), ...BLOCS],
    organs: [...(extra.organs ?? []), ...ORGANS],
    media: [...(extra.media ?? []), ...MEDIA],
    notParties: [...(extra.notParties ?? []), ...NOT_PARTIES],
    people: [...(extra.people ?? []), ...PEOPLE],
    roles: [...(extra.roles ?? []), ...ROLES],
  }
  const lexicon = new Lexicon()
  for (const row of rows.states) addState(lexicon, row)
  for (const row of rows.blocs) addBloc(lexicon, row)
  for (const row of rows.organs) addOrgan(lexicon, row)
  for (const row of rows.media)
    for (const name of [row.name, ...row.names])
      lexicon.add(name, entry({ form: 'name', kind: 'media', name: row.name }))
  for (const row of rows.notParties)
    lexicon.add(row.words, entry({ form: 'name', kind: 'organisation', name: row.words, none: true }))
  const people = peopleOf(rows.people)
  addPeople(lexicon, rows.people, people)
  return {
    lexicon,
    people,
    roles: rolesOf(rows.roles),
    termsIn: termsByOffice(people),
    ...codesOf(rows),
  }
}

/** Sorted when first asked for: not every report needs it. */
function termsByOffice(people: ReadonlyMap<string, Person>): Parties['termsIn'] {
  let terms: Map<string, Term[]> | null = null
  return (party, office) => {
    terms ??= Map.groupBy(
      [...people.values()].flatMap((person) => person.terms),
      (term) => `${term.party} ${term.office}`,
    )
    return terms.get(`${party} ${office}`) ?? []
  }
}

let made: Parties | null = null

/** The parties of the reference data alone, made at the first call and kept. */
export function knownParties(): Parties {
  made ??= makeParties()
  return made
}

function addState(lexicon: Lexicon, row: StateRow): void {
  const { code, name } = row
  const base = { kind: 'state', party: code, entity: code } as const
  const lax = (words: string) => words.length >= 5 && !COMMON.test(words)
  const called = entry({ ...base, form: 'name', name })
  for (const words of [name, ...row.names]) lexicon.add(words, called, lax(words))
  const adjective = entry({ ...base, form: 'adjective', name })
  for (const words of row.adjectives) lexicon.add(words, adjective, lax(words))
  for (const words of row.capitals)
    lexicon.add(words, entry({ ...base, form: 'seat', name: words }), lax(words))
  for (const words of row.seats) {
    const [alias = words, seat = alias] = words.split('=')
    lexicon.add(
      alias,
      entry({ ...base, form: 'seat', name: seat }),
      seat === 'Kremlin' || alias.includes(' '),
    )
  }
  lexicon.addMisspellable(name, called)
}

function addBloc(lexicon: Lexicon, row: BlocRow): void {
  const party = row.code ?? row.of
  const entity = row.code ?? `name:${row.name}`
  const base = { kind: row.kind, party, entity } as const
  const lax = (words: string) => words.length >= 8 && words.includes(' ')
  for (const words of [row.name, ...row.names])
    lexicon.add(words, entry({ ...base, form: 'name', name: row.name }), lax(words))
  for (const words of row.adjectives)
    lexicon.add(words, entry({ ...base, form: 'adjective', name: row.name }), words.startsWith('European'))
  for (const words of row.seats) lexicon.add(words, entry({ ...base, form: 'seat', name: words }))
  lexicon.addMisspellable(row.name, entry({ ...base, form: 'name', name: row.name }))
}

function addOrgan(lexicon: Lexicon, row: OrganRow): void {
  const { party, name } = row
  const entity = `institution:${name}`
  const made = entry({ form: 'institution', kind: 'organisation', name, party, entity, organ: row.class })
  for (const words of [name, ...row.names]) lexicon.add(words, made)
}

function peopleOf(rows: readonly PersonRow[]): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const row of rows) {
    const person = people.get(row.person)
    if (person) person.terms.push(termOf(row))
    else
      people.set(row.person, {
        name: row.person,
        gender: row.gender,
        party: row.party,
        claims: row.aliases.filter((alias) => !alias.includes(' ')),
        terms: [termOf(row)],
      })
  }
  for (const person of people.values()) {
    person.terms.sort((a, b) => (firstDayOf(a.from) < firstDayOf(b.from) ? -1 : 1))
    person.party = person.terms.at(-1)?.party ?? person.party
  }
  return people
}

function addPeople(lexicon: Lexicon, rows: readonly PersonRow[], people: Map<string, Person>): void {
  const seen = new Set<string>()
  const shared = new Map<string, Entry>()
  for (const row of rows) {
    const person = people.get(row.person)
    if (!person || seen.has(row.person)) continue
    seen.add(row.person)
    const { name } = person
    const full = entry({
      form: 'person',
      kind: 'person',
      name,
      party: person.party,
      entity: `person:${name}`,
    })
    full.persons = [person]
    for (const words of [name, ...row.aliases.filter((alias) => alias.includes(' '))])
      lexicon.add(words, full, true)
    const singles = row.aliases.filter((alias) => !alias.includes(' '))
    for (const words of [...shortNames(row), ...singles]) addShort(lexicon, shared, words, full, false)
    for (const words of row.mt) addShort(lexicon, shared, words, full, true)
  }
}

/** A surname alone: all who share it are candidates. */
function addShort(
  lexicon: Lexicon,
  shared: Map<string, Entry>,
  words: string,
  full: Entry,
  mt: boolean,
): void {
  const key = atomsOfName(words).keys.join(' ')
  const there = shared.get(key)
  if (there) {
    if (!there.persons?.includes(full.persons?.[0] as Person))
      there.persons?.push(full.persons?.[0] as Person)
    return
  }
  const made = { ...full, persons: [...(full.persons ?? [])], short: true, words, mt }
  shared.set(key, made)
  lexicon.add(words, made, true)
}

function rolesOf(rows: readonly RoleRow[]): Map<string, RoleWord> {
  const roles = new Map<string, RoleWord>()
  for (const row of rows) {
    const word = atomsOfName(row.word).keys.join(' ')
    if (!roles.has(word)) roles.set(word, { ...row, many: false })
    if (row.plural && !roles.has(row.plural)) roles.set(row.plural, { ...row, many: true })
  }
  return roles
}

function codesOf(rows: PartyRows): Pick<Parties, 'adjectives' | 'names' | 'blocs'> {
  const adjectives = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { code, name, adjectives: words } of [...rows.states, ...rows.blocs]) {
    if (code === null || names.has(code)) continue
    names.set(code, name)
    adjectives.set(code, words[0] ?? name)
  }
  adjectives.set('USA', 'US').set('GBR', 'UK').set('EU', 'EU')
  const blocs = new Set(rows.blocs.flatMap((row) => row.code ?? []))
  return { adjectives, names, blocs }
}
