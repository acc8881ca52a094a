import {
  type BlocRow,
  OFFICES,
  ORGAN_CLASSES,
  type OrganRow,
  type OtherNameRow,
  type OutletRow,
  type PersonRow,
  type RoleRow,
  type StateRow,
} from '../../src/parties/rows.ts'
import type { Table } from '../tables.list.ts'
import { alternatives, cellOrNull, csvRows, oneOf, unique } from './cells.ts'

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

function states(rows: unknown): StateRow[] {
  const made = csvRows(rows, ['code', 'name', 'names', 'adjectives', 'capitals', 'seats']).map((row) => {
    if (!/^[A-Z]{3}$/.test(row.code ?? '')) throw new Error(`${row.name}: "${row.code}" is no alpha-3 code`)
    return {
      code: row.code as string,
      name: row.name as string,
      names: alternatives(row.names),
      adjectives: alternatives(row.adjectives),
      capitals: alternatives(row.capitals),
      seats: alternatives(row.seats),
    }
  })
  unique(
    made.map((row) => row.code),
    'State',
  )
  return made
}

function blocs(rows: unknown): BlocRow[] {
  const made = csvRows(rows, ['code', 'name', 'kind', 'of', 'names', 'adjectives', 'seats']).map((row) => ({
    code: cellOrNull(row.code),
    name: row.name as string,
    kind: oneOf(['bloc', 'organisation'] as const, row.kind, `${row.name}`),
    of: cellOrNull(row.of),
    names: alternatives(row.names),
    adjectives: alternatives(row.adjectives),
    seats: alternatives(row.seats),
  }))
  unique(
    made.map((row) => row.name),
    'Bloc',
  )
  return made
}

function organs(rows: unknown): OrganRow[] {
  const made = csvRows(rows, ['party', 'name', 'class', 'names']).map((row) => ({
    party: row.party as string,
    name: row.name as string,
    class: oneOf(ORGAN_CLASSES, row.class, `${row.name}`),
    names: alternatives(row.names),
  }))
  unique(
    made.map((row) => row.name),
    'Organ',
  )
  return made
}

function media(rows: unknown): OutletRow[] {
  const made = csvRows(rows, ['name', 'home', 'names']).map((row) => ({
    name: row.name as string,
    home: cellOrNull(row.home),
    names: alternatives(row.names),
  }))
  unique(
    made.map((row) => row.name),
    'Outlet',
  )
  return made
}

const otherNames = (rows: unknown): OtherNameRow[] =>
  csvRows(rows, ['words']).map((row) => ({ words: row.words as string }))

function roles(rows: unknown): RoleRow[] {
  const made = csvRows(rows, ['word', 'class', 'gender', 'plural']).map((row) => ({
    word: row.word as string,
    class: row.class as string,
    gender: row.gender ? oneOf(['m', 'f'] as const, row.gender, `${row.word}`) : null,
    plural: cellOrNull(row.plural),
  }))
  unique(
    made.map((row) => row.word),
    'Role',
  )
  return made
}

function people(rows: unknown): PersonRow[] {
  return csvRows(rows, ['person', 'party', 'office', 'title', 'from', 'to', 'acting']).map((row) => {
    for (const day of [row.from, row.to])
      if (day && !DAY.test(day)) throw new Error(`${row.person}: "${day}" is no day, month or year`)
    if (row.from && row.to && row.from.slice(0, row.to.length) > row.to)
      throw new Error(`${row.person}: the term ends (${row.to}) before it begins (${row.from})`)
    return {
      person: row.person as string,
      gender: row.gender ? oneOf(['m', 'f'] as const, row.gender, `${row.person}`) : null,
      aliases: alternatives(row.aliases),
      mt: alternatives(row.mt),
      party: row.party as string,
      office: oneOf(OFFICES, row.office, `${row.person}`),
      title: row.title as string,
      from: cellOrNull(row.from),
      to: cellOrNull(row.to),
      acting: row.acting === 'y',
      note: cellOrNull(row.note),
    }
  })
}

const table = (file: string, name: string, type: string, make: Table['make']): Table => ({
  data: `data/parties/${file}.csv`,
  table: `src/parties/tables/${file}.table.ts`,
  name,
  type,
  typeFrom: '../rows.ts',
  make,
})

export const PARTY_TABLES: Table[] = [
  table('states', 'STATES', 'StateRow', states),
  table('blocs', 'BLOCS', 'BlocRow', blocs),
  table('organs', 'ORGANS', 'OrganRow', organs),
  table('media', 'MEDIA', 'OutletRow', media),
  table('not-parties', 'NOT_PARTIES', 'OtherNameRow', otherNames),
  table('roles', 'ROLES', 'RoleRow', roles),
  table('people', 'PEOPLE', 'PersonRow', people),
]
