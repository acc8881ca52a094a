import type { OfficeTerm } from './input.ts'

/** Words for offices as reports write them, and the terms they can mean; the longer wording first. */
export const ROLES: readonly { words: string; fits: (term: OfficeTerm) => boolean }[] = [
  { words: 'president[- ]elect', fits: (t) => t.office === 'president-elect' },
  { words: 'vice[- ]president', fits: (t) => /vice[- ]president/i.test(t.title) },
  {
    words: 'president',
    fits: (t) =>
      t.office === 'head-of-state' ||
      t.office === 'commission-president' ||
      t.office === 'council-president' ||
      /^president\b(?!-elect)/i.test(t.title),
  },
  { words: 'prime minister|premier|chancellor|taoiseach|pm', fits: (t) => t.office === 'head-of-government' },
  {
    words: 'foreign minister|minister of foreign affairs|foreign secretary|secretary of state|top diplomat',
    fits: (t) => t.office === 'foreign-minister' || t.office === 'high-representative',
  },
  { words: 'foreign policy chief|high representative', fits: (t) => t.office === 'high-representative' },
  {
    words: 'treasury secretary|finance minister|secretary of the treasury',
    fits: (t) => t.office === 'finance-minister',
  },
  {
    words: 'defen[cs]e minister|defen[cs]e secretary|secretary of defen[cs]e|minister of defen[cs]e',
    fits: (t) => t.office === 'defence-minister',
  },
  { words: 'national security advis[eo]r', fits: (t) => t.office === 'security-adviser' },
  { words: 'secretary[- ]general', fits: (t) => t.office === 'secretary-general' },
  {
    words: 'spokesman|spokeswoman|spokesperson|press secretary|press officer',
    fits: (t) => t.office === 'spokesperson',
  },
  // of other ambassadors the reference data has too few to tell one posting from the next
  { words: 'ambassador', fits: (t) => t.office === 'ambassador' && /\bUN\b/.test(t.title) },
  {
    words: 'house speaker|speaker of the house|speaker',
    fits: (t) => t.office === 'legislator' && /speaker/i.test(t.title),
  },
  {
    words: 'commerce secretary|commerce minister|trade minister|economy minister|trade representative',
    fits: (t) => t.office === 'trade-minister' || /economy minister/i.test(t.title),
  },
  { words: 'pope', fits: (t) => t.title === 'Pope' },
  { words: 'administration', fits: (t) => t.office === 'head-of-state' && t.party === 'USA' },
  { words: 'supreme leader', fits: (t) => t.office === 'head-of-state' || /supreme leader/i.test(t.title) },
  { words: 'leader', fits: (t) => t.office === 'head-of-state' || t.office === 'head-of-government' },
]

const WHOLE = ROLES.map((role) => new RegExp(`^(?:${role.words})$`, 'i'))

/** Index into `ROLES` of the office that these words name; −1 for none. */
export const roleNamed = (words: string): number => WHOLE.findIndex((whole) => whole.test(words))

/** A word that every wording of `ROLES`, and "counterpart", has: quick to look for, before anything dearer. */
export const ROLE_WORD =
  /president|minister|premier|chancellor|taoiseach|pm|secretary|diplomat|chief|representative|advis|spokes|press officer|leader|ambassador|speaker|pope|administration|counterpart/i

export const ROLE_WORDS = new RegExp(ROLE_WORD.source, 'gi')

const ANY = ROLES.map((role) => role.words).join('|')

const HOW_BEFORE =
  'former|ex|previous|then|late|incoming|outgoing|next|future|acting|deputy|current|vice|past|onetime'
/** A word, told by what it is not: classes of all the world's letters make an expression slow to build and to run. */
const WORD = '[^\\s,;:!?/()"“”\\[\\]]'

/** The role right before a name, with what may stand between: "US President-elect ", "the press secretary of the President of Russia ". */
export const ROLE_BEFORE = new RegExp(
  `(?:^|[\\s,;:!?()"“”\\[\\]’'./–—-])((?:${HOW_BEFORE})[- ])?(?:${WORD}{2,20}[ -]){0,2}?(${ANY})(?: of (?:the )?${WORD}+(?: (?:of )?${WORD}+){0,2})?,? ?[[("“]{0,2}$`,
  'i',
)

/** The role right behind a name: ", the Russian president,". */
export const ROLE_AFTER = new RegExp(
  `^(?:,| is| \\() ?(?:the |who is |${WORD}+[’']s )?((?:${HOW_BEFORE})[- ])?(?:${WORD}{2,20} ){0,2}?(${ANY})\\b`,
  'i',
)

/** "The Biden administration on Friday barred …": who governs, at the head of a sentence. */
export const GOVERNS_BEFORE = /(?:^|[.!?]["”’]?\s|\n)(?:The|President) $/u
export const GOVERNS_AFTER = /^ administration\b(?! officials? who|-era)/

/** "Syrian leader ", "North Korea's leader ": a leader of a state, not of a party, the opposition or a band. */
export const STATE_LEADER = /(?:^|[\s("“])(?!The )[A-Z][^\s,;:.!?()]{3,22} leader,? $/
export const OTHER_LEADER =
  /\b(?:opposition|party|majority|minority|senate|house|parliament|rebel|union|democratic|democrat|republican|gop|labou?r|tory|conservative|liberal|green|christian|catholic|muslim|islamic|jewish|evangelical|church|congress(?:ional)?|council|council['’]s|trade|team|group|movement|hezbollah|hamas|taliban|wagner|black|hispanic|latino|american)(?:[’']s)? leader/i

export const COUNTERPART_BEFORE = /\b(?:his|her|its|their)\s(?:[^\s,;]{2,20}\s){0,2}counterpart,?\s?$/i
