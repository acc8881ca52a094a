import { UsageError } from '../../errors.ts'
import { ISSUES, type Issue } from '../../model/vocabulary.ts'

/** `--between A B`: two parties; `null` where the option is not given. */
export function sidesOf(between: string[] | undefined): [string, string] | null {
  if (between === undefined) return null
  const [a, b, ...more] = between.map((party) => party.trim())
  if (!a || !b || more.length > 0)
    throw new UsageError('--between takes two parties, for example --between USA RUS.')
  if (a.toUpperCase() === b.toUpperCase())
    throw new UsageError(`--between takes two different parties and got ${a} twice.`)
  return [a, b]
}

/** An ISO day that the calendar has. `what` names the option or argument in the message. */
export function dayOf(day: string, what: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day
  throw new UsageError(`${what} takes a day such as 2025-03-04 and got “${day}”.`)
}

/** A day that may be left out. */
export const optionalDay = (day: string | undefined, what: string): string | null =>
  day === undefined ? null : dayOf(day, what)

export function issueOf(issue: string | undefined): Issue | null {
  if (issue === undefined) return null
  const found = ISSUES.find((known) => known === issue.toLowerCase())
  if (found) return found
  throw new UsageError(`There is no issue “${issue}”; choose one of ${ISSUES.join(', ')}.`)
}

export function countOf(number: string, what: string): number {
  if (/^[1-9]\d{0,5}$/.test(number)) return Number(number)
  throw new UsageError(`${what} takes a whole number from 1 and got “${number}”.`)
}

/** The reader asked for. Throws for the trained one: this version has only rules. */
export function readerOf(reader: string | undefined): 'rules' {
  if (reader === 'trained')
    throw new UsageError('This version reads by rules only; leave --reader away or give --reader rules.')
  return 'rules'
}
