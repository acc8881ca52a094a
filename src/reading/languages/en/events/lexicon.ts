import type { MeasureKind, TargetKind } from '../../../../model/vocabulary.ts'
import { pluralOf, verbForms } from '../clauses/inflection.ts'
import type { KnownVerb } from '../clauses/tags.ts'
import { EVENT_MODALITY } from './modality.table.ts'
import { EVENT_NOISE } from './noise.table.ts'
import { EVENT_NOMINALS } from './nominals.table.ts'
import { EVENT_NOUNS } from './nouns.table.ts'
import type { ModalityRow, NominalRow, NounRow, VerbRow } from './rows.ts'
import { EVENT_TARGETS } from './targets.table.ts'
import { EVENT_VERBS } from './verbs.table.ts'

function grouped<T>(rows: readonly T[], keysOf: (row: T) => string[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const row of rows)
    for (const key of keysOf(row)) {
      const list = map.get(key)
      if (list) list.push(row)
      else map.set(key, [row])
    }
  return map
}

const singularAndPlural = (noun: string): string[] => [noun, pluralOf(noun)]
/** Rows of verbs with particles come first. */
const particles = (row: VerbRow): number => row.verb.split(' ').length
const firstWord = (verb: string): string => verb.split(' ')[0] ?? verb

/** Rows of a verb by its first word; the particle is checked against the text. */
export const VERB_ROWS: ReadonlyMap<string, VerbRow[]> = grouped(
  [...EVENT_VERBS].sort((a, b) => particles(b) - particles(a)),
  (row) => [firstWord(row.verb)],
)

/** Rows of a noun, singular or plural, of up to four words. */
export const NOUN_ROWS: ReadonlyMap<string, NounRow[]> = grouped(EVENT_NOUNS, (row) =>
  singularAndPlural(row.noun),
)

/** Last words of the nouns: a phrase with another head is of no class. */
export const NOUN_ENDS: ReadonlySet<string> = new Set(
  [...NOUN_ROWS.keys()].map((noun) => noun.split(/[ -]/).at(-1) as string),
)

/** First words of the nouns that name a kind of measure: a cheap look before the words are put together. */
export const MEASURE_STARTS: ReadonlySet<string> = new Set(
  EVENT_NOUNS.filter((row) => row.class === 'measure' && row.measure !== null).flatMap((row) =>
    singularAndPlural(row.noun).map((noun) => noun.split(/[ -]/)[0] as string),
  ),
)

export const NOMINAL_ROWS: ReadonlyMap<string, NominalRow[]> = grouped(EVENT_NOMINALS, (row) =>
  singularAndPlural(row.noun),
)

export const MODALITY_ROWS: ReadonlyMap<string, ModalityRow> = new Map(
  EVENT_MODALITY.map((row) => [`${row.word} ${row.link}`, row]),
)

export const TARGET_KIND: ReadonlyMap<string, TargetKind> = new Map(
  EVENT_TARGETS.flatMap((row) => singularAndPlural(row.noun).map((noun) => [noun, row.kind] as const)),
)

export const NOISE: ReadonlySet<string> = new Set(EVENT_NOISE.map((row) => row.word))

/** Every form of every verb that the tables name. */
export const KNOWN_VERBS: ReadonlyMap<string, KnownVerb> = knownVerbs()

function knownVerbs(): Map<string, KnownVerb> {
  const known = new Map<string, KnownVerb>()
  const lemmas = new Set([
    ...EVENT_VERBS.map((row) => firstWord(row.verb)),
    ...EVENT_MODALITY.filter((row) => row.link !== 'noun').map((row) => firstWord(row.word)),
  ])
  for (const lemma of lemmas)
    for (const [form, what] of verbForms(lemma))
      if (!known.has(form) || what === 'base') known.set(form, { lemma, form: what })
  return known
}

/** Classes that need no noun of the tables. */
const OPEN_CLASSES = new Set(['party', 'target', 'any', 'leader'])

/** Classes whose nouns tell nothing by themselves. */
const MUTE_CLASSES = new Set([
  'container',
  'leader',
  'force',
  'effect',
  'deed',
  'phone',
  'list',
  'allegation',
  'trade',
  'cargo',
  'entry',
  'answer',
  'consequence',
  'market',
  'operation',
  'bill',
  'legislature',
  'figurative',
  'draft',
  'private',
  'end',
])

const formsOf = (wanted: (row: VerbRow) => boolean): Set<string> => {
  const forms = new Set<string>()
  for (const [lemma, rows] of VERB_ROWS)
    if (rows.some(wanted)) for (const [form] of verbForms(lemma)) forms.add(form)
  return forms
}

const endsOf = (wanted: (row: NounRow) => boolean): string[] =>
  EVENT_NOUNS.filter(wanted).flatMap((row) =>
    singularAndPlural(row.noun).map((noun) => noun.split(' ').at(-1) as string),
  )

const isMute = (row: NounRow): boolean =>
  MUTE_CLASSES.has(row.class) || (row.class === 'weak-measure' && row.noun !== 'measure')

/** Forms that can carry an event by themselves: a sentence that holds one is worth reading. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  ...formsOf((row) => row.frame.every((slot) => slot.classes.some((name) => OPEN_CLASSES.has(name)))),
  ...NOMINAL_ROWS.keys(),
  ...endsOf((row) => !isMute(row)),
])

/** Verbs and nouns that carry one only together: "halted" and "operations". */
export const WEAK_VERBS: ReadonlySet<string> = new Set([
  ...formsOf((row) =>
    row.frame.every((slot) => slot.classes.some((name) => MUTE_CLASSES.has(name) || OPEN_CLASSES.has(name))),
  ),
  // "promised a firm response"
  ...EVENT_MODALITY.filter(
    (row) => row.link === 'object' && /^(?:planned|threatened)$/.test(row.modality),
  ).flatMap((row) => verbForms(firstWord(row.word)).map(([form]) => form)),
])
export const WEAK_NOUNS: ReadonlySet<string> = new Set(endsOf(isMute))

export const PLAN_NOUNS: ReadonlySet<string> = new Set(
  EVENT_MODALITY.filter((row) => row.link === 'noun').flatMap((row) => singularAndPlural(row.word)),
)
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'likely unlikely set due ready prepared bound scheduled slated poised about able unable willing open determined possible expected free reluctant happy unwilling'.split(
    ' ',
  ),
)
export const REPORTING: ReadonlySet<string> = new Set(
  EVENT_MODALITY.filter((row) => row.link === 'that').map((row) => firstWord(row.word)),
)
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  EVENT_VERBS.filter((row) => row.frame.every((slot) => slot.slot !== 'object'))
    .map((row) => firstWord(row.verb))
    .concat(
      'agree',
      'fail',
      'threaten',
      'promise',
      'refuse',
      'decline',
      'vow',
      'say',
      'warn',
      'call',
      'continue',
      'resume',
    ),
)

/** Nouns that the tables know. */
export const KNOWN_NOUNS: ReadonlySet<string> = new Set([
  ...NOUN_ROWS.keys(),
  ...TARGET_KIND.keys(),
  ...NOMINAL_ROWS.keys(),
])

/** Verbs whose "-ed" form behind a noun may be a participle: "sanctions imposed on", "officials accused of". */
export const TRANSITIVE: ReadonlySet<string> = new Set([
  ...EVENT_VERBS.filter((row) => row.frame.some((slot) => slot.slot === 'object')).map((row) =>
    firstWord(row.verb),
  ),
  ...'aim base make give see involve link design own employ back lead know use suspect accuse arrest detain kill tie connect relate associate hold cause found set list publish post quote cite force convict jail charge intend need require expect'.split(
    ' ',
  ),
])

/** Verbs that hit persons, ships and the like, and those that tell somebody to do something. */
export const HITS: ReadonlySet<string> = new Set([
  ...EVENT_VERBS.filter(
    (row) =>
      /^(?:impose|expel|recall|seize|summon|accuse)$/.test(row.action ?? '') &&
      row.frame.some(
        ({ slot, classes }) =>
          slot === 'object' &&
          classes.some((name) => /^(?:party|target|diplomat|ambassador|vessel)$/.test(name)),
      ),
  )
    .map((row) => firstWord(row.verb))
    .filter(
      (verb) => !INTRANSITIVE.has(verb) && !/^(?:hit|list|put|place|add|cover|take|call|give)$/.test(verb),
    ),
  'tell',
  'order',
  'urge',
])

/** Kinds of measure that a phrase of words names. */
export const measureOf = (rows: readonly NounRow[]): MeasureKind | null =>
  rows.find((row) => row.measure !== null)?.measure ?? null
