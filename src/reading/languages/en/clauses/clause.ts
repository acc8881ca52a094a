/** A noun phrase: token indexes into `Document.tokens`, `last` exclusive; `head` is its main noun. */
export interface Phrase {
  first: number
  last: number
  head: number
}

/** A preposition with its noun phrase; `at` is the token of the preposition. */
export interface Prepositional {
  word: string
  at: number
  object: Phrase
}

export type VerbForm = 'base' | 's' | 'ed' | 'ing'

/** What a predicate hangs on: "was planning | to impose", "urged Washington | to lift", "warned that it | would". */
export interface Governor {
  clause: Clause
  /** `to`, `ing`: the same subject. `object`: the governor's object acts. `that`: reported. `noun`: "a plan to". */
  link: 'to' | 'ing' | 'object' | 'that' | 'noun'
  /** For `noun`: the token of the noun. */
  noun: number | null
}

/** One predicate with what belongs to it. All numbers are token indexes into `Document.tokens`. */
export interface Clause {
  sentence: number
  /** Extent without the clauses that hang on it, `last` exclusive. */
  first: number
  last: number
  /** The verb that says what happens, and its dictionary form. */
  verb: number
  lemma: string
  /** "out" of "rule out", where it stands right behind the verb. */
  particle: string | null
  form: VerbForm
  /** First token of the verb group: auxiliaries, negation, `to`. */
  groupFirst: number
  passive: boolean
  perfect: boolean
  past: boolean
  infinitive: boolean
  /** "will", "would", "may", "must" (also for "have to"), …; `null` where there is none. */
  modal: string | null
  negated: boolean
  /** The object is "no …": "has no plans". */
  noObject: boolean
  /** Adverbs in and beside the verb group, lower case. */
  adverbs: string[]
  subject: Phrase | null
  object: Phrase | null
  secondObject: Phrase | null
  prepositions: Prepositional[]
  /** The phrase after "by" in a passive. */
  agent: Phrase | null
  /** "if", "unless", "until", "after", "as", … that opens the clause; `which` for relative clauses. */
  subordinator: string | null
  governor: Governor | null
  /** Shares subject and governor with the clause before it: "impose … | and expel …". */
  joined: boolean
  /** Of "that after he takes office, …": what reports the clause which comes next. */
  reportedAlong: Governor | null
}

/** What a clause is where its words say nothing else. */
export const EMPTY_CLAUSE: Omit<Clause, 'sentence' | 'first' | 'last' | 'verb' | 'groupFirst'> = {
  lemma: '',
  particle: null,
  form: 'base',
  passive: false,
  perfect: false,
  past: false,
  infinitive: false,
  modal: null,
  negated: false,
  noObject: false,
  adverbs: [],
  subject: null,
  object: null,
  secondObject: null,
  prepositions: [],
  agent: null,
  subordinator: null,
  governor: null,
  joined: false,
  reportedAlong: null,
}

/** The predicates and noun phrases of one sentence, in text order. */
export interface SentenceClauses {
  clauses: Clause[]
  phrases: Phrase[]
  /** The phrases coordinated with one, after it: "12 individuals | and 20 entities". */
  following(phrase: Phrase): Phrase[]
}
