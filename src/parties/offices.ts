import type { Office, PersonRow } from './rows.ts'
import { PEOPLE } from './tables/people.table.ts'

/** One term of office: who held what when. Days are as precise as they are known: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
export interface Term {
  person: string
  party: string
  office: Office
  title: string
  /** First day; `null` = not known. */
  from: string | null
  /** Last day; `null` = no end known. */
  to: string | null
  acting: boolean
}

export const termOf = (row: PersonRow): Term => ({
  person: row.person,
  party: row.party,
  office: row.office,
  title: row.title,
  from: row.from,
  to: row.to,
  acting: row.acting,
})

/** Every term of the reference data. */
export const TERMS: readonly Term[] = PEOPLE.map(termOf)

const byPerson = Map.groupBy(TERMS, (term) => term.person)

/** The terms of a person by canonical name, in the order of the reference data. */
export const termsOf = (person: string): readonly Term[] => byPerson.get(person) ?? []

/** Earliest and latest day that a term can have begun or ended: a month or year stands for all its days. */
export const firstDayOf = (day: string | null): string =>
  day === null ? '0000-01-01' : day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day
export const lastDayOf = (day: string | null): string =>
  day === null
    ? '9999-12-31'
    : day.length === 4
      ? `${day}-12-31`
      : day.length === 7
        ? `${day}-${String(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5)), 0)).getUTCDate()).padStart(2, '0')}`
        : day

/** Whether a term may cover a day (ISO), read generously where only month or year are known. */
export const covers = (term: Term, day: string): boolean =>
  firstDayOf(term.from) <= day && day <= lastDayOf(term.to)

/** Who may have held an office of a party on a day (ISO); more than one on the day of a change. */
export const holders = (party: string, office: Office, day: string): readonly Term[] =>
  TERMS.filter((term) => term.party === party && term.office === office && covers(term, day))
