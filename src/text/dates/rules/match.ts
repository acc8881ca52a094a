import type { Lexemes } from '../lexemes.ts'
import type { Edge, Temporal } from '../temporal.ts'

/** What a rule found at a lexeme: the lexeme after it, and what it says. */
export interface Match {
  next: number
  temporal: Temporal
  time?: string
  zone?: string
  edge?: Edge
}

/** A rule looks at the lexemes from one place on, a bounded number of them. */
export type Rule = (s: Lexemes, i: number) => Match | null
