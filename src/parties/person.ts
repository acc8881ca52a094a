import type { Term } from './offices.ts'

/** Someone in the reference data. */
export interface Person {
  name: string
  gender: 'm' | 'f' | null
  /** State or bloc of the latest term that has begun last. */
  party: string
  /** One-word names that the reference data gives this person before others: "Khamenei", "Kim". */
  claims: readonly string[]
  /** In the order of their beginning. */
  terms: Term[]
}
