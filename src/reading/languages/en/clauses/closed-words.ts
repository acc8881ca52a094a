/** What a token can be in a clause; finer than parts of speech where the clause needs it. */
export type Tag =
  | 'noun'
  | 'name'
  | 'adjective'
  | 'determiner'
  | 'possessive'
  | 'number'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'to'
  | 'preposition'
  | 'and'
  | 'subordinator'
  | 'which'
  | 'adverb'
  | 'not'
  | "'s"
  | 'punctuation'
  | 'quote'
  | 'hyphen'
  | 'date'

const words = (tag: Tag, list: string): [string, Tag][] => list.split(' ').map((word) => [word, tag])

/** Words of closed classes; they overrule the tagger, which strays on headlines and translated text. */
export const CLOSED_WORDS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...words(
    'determiner',
    'the a an this these those some any all both each every no another several many few more',
  ),
  ...words('determiner', 'such other most much'),
  ...words('possessive', 'its his her their our my your'),
  ...words(
    'pronoun',
    'he she it they we i you him them us me itself themselves everyone nobody no-one ours theirs',
  ),
  ...words(
    'auxiliary',
    "be am is are was were been being has have had having do does did 's 'm 're 've 'd 'll",
  ),
  ...words('auxiliary', 'will would wo shall should may might must can could ca ought'),
  ...words(
    'preposition',
    'of in on at by for with from against into onto over under through during despite without',
  ),
  ...words(
    'preposition',
    'within between among across toward towards upon via amid including regarding concerning',
  ),
  ...words('preposition', 'like than about near per to following alongside throughout beyond behind versus'),
  ...words('and', 'and or but nor & plus'),
  ...words(
    'subordinator',
    'if unless until till while although though because since when once as after before',
  ),
  ...words('subordinator', 'whether whereas that'),
  ...words('which', 'who which whom whose what where why how'),
  ...words('not', "not n't never nor neither hardly"),
  ...words('adjective', 'new fresh further additional latest'),
  ...words('adverb', 'also already again still yet now then soon just only even so too recently finally'),
  ...words('adverb', 'later earlier not_only reportedly potentially'),
])

export const BE = new Set(["'s", "'m", "'re", 'am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'])
export const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"])
export const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ['wo', 'will'],
  ["'ll", 'will'],
  ['shall', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['should', 'should'],
  ['ought', 'should'],
  ['must', 'must'],
  ['may', 'may'],
  ['might', 'may'],
  ['could', 'could'],
  ['can', 'can'],
  ['ca', 'can'],
])

/** What a noun phrase is made of. */
export const NOMINAL: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'possessive',
])
