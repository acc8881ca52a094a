import { UsageError } from '../../errors.ts'
import type { ReadOptions } from '../../operations/read.ts'

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

export function countOf(number: string, what: string): number {
  if (/^[1-9]\d{0,5}$/.test(number)) return Number(number)
  throw new UsageError(`${what} takes a whole number from 1 and got “${number}”.`)
}

/** The reader asked for; `trained` is the trained one joined with the rules. */
export function readerOf(reader: string | undefined): ReadOptions['reader'] {
  if (reader === 'trained') return 'both'
  return reader === 'model' || reader === 'both' ? reader : 'rules'
}
