import type { Hints } from './tags.ts'

/** What the clause reader must know about words; tables of the event coder give it. */
export interface ClauseWords extends Hints {
  /** Adjectives that take an infinitive: "likely", "set". */
  adjectives: ReadonlySet<string>
  /** Nouns that take an infinitive or gerund: "plan", "decision". */
  planNouns: ReadonlySet<string>
  /** Verbs that stand without object and are no participles: "meet", "speak". */
  intransitive: ReadonlySet<string>
  /** Verbs whose participle can follow the noun it belongs to. */
  transitive: ReadonlySet<string>
  /** Verbs whose bare participle after a noun is a headline's passive: "diplomats expelled from Poland". */
  hits: ReadonlySet<string>
  /** Verbs that report a clause: "say", "warn". */
  reporting: ReadonlySet<string>
}
