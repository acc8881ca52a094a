import { outerLetters } from './outer-letters.ts'
import type { Season, Unit } from './temporal.ts'

/** What a word can mean in a temporal expression. A word can be several things: "second", "may", "fall". */
export interface Entry {
  month?: number
  /** 1 = Monday … 7 = Sunday. */
  weekday?: number
  /** An abbreviation, or a word that is more often something else: needs company to count. */
  weak?: boolean
  unit?: Unit
  plural?: boolean
  /** Units counted in: a decade is 10 years, a fortnight 2 weeks. */
  times?: number
  cardinal?: number
  /** "few", "several", "many": some. */
  some?: boolean
  ordinal?: number
  season?: Season
  /** Time of day, as a TimeML suffix. */
  part?: string
  /** "last" −1, "this" 0, "next" +1, and what it counts from. */
  shift?: number
  context?: boolean
  decade?: number
  set?: string
  ref?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  /** "today" 0, "yesterday" −1. */
  day?: number
  /** Starts or joins an expression without being more: "the", "every", "early", "fiscal", "a". */
  role?: string
  /** Opens a set phrase or an abbreviation, and means nothing alone: "in" the past, "Q"1, "FY"2023. */
  opens?: boolean
}

const LEXICON = new Map<string, Entry>()

const add = (words: string, entry: Entry): void => {
  for (const word of words.split(' ')) LEXICON.set(word, { ...LEXICON.get(word), ...entry })
}

const list = (words: string, entry: (index: number) => Entry): void => {
  for (const [index, word] of words.split(' ').entries())
    for (const form of word.split('/')) add(form, entry(index))
}

list('january february march april may june july august september october november december', (i) => ({
  month: i + 1,
}))
list('jan feb mar apr - jun jul aug sep/sept oct nov dec', (i) => ({ month: i + 1, weak: true }))
LEXICON.delete('-')
add('may march', { weak: true })
list('monday tuesday wednesday thursday friday saturday sunday', (i) => ({ weekday: i + 1 }))
list('mondays tuesdays wednesdays thursdays fridays saturdays sundays', (i) => ({
  weekday: i + 1,
  plural: true,
}))
list('mon tue/tues wed thu/thur/thurs fri sat sun', (i) => ({ weekday: i + 1, weak: true }))

const UNITS: [string, string, Unit, number?][] = [
  ['year yr', 'years yrs', 'Y'],
  ['month', 'months', 'M'],
  ['week', 'weeks', 'W'],
  ['day', 'days', 'D'],
  ['quarter', 'quarters', 'Q'],
  ['decade', 'decades', 'E'],
  ['century', 'centuries', 'C'],
  ['weekend', 'weekends', 'WE'],
  ['fortnight', 'fortnights', 'W', 2],
  ['hour', 'hours', 'TH'],
  ['minute', 'minutes', 'TM'],
  ['second', 'seconds', 'TS'],
]
for (const [one, many, unit, times = 1] of UNITS) {
  add(one, { unit, times })
  add(many, { unit, times, plural: true })
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
list(ONES, (i) => ({ cardinal: i }))
list('twenty thirty forty fifty sixty seventy eighty ninety', (i) => ({ cardinal: (i + 2) * 10 }))
add('hundred', { cardinal: 100 })
add('thousand', { cardinal: 1000 })
add('dozen', { cardinal: 12 })
add('couple', { cardinal: 2, role: 'couple' })
add('pair', { cardinal: 2, role: 'couple' })
add('few several many some numerous', { some: true })
add('half', { role: 'half' })
list(
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (i) => ({ ordinal: i }),
)
LEXICON.delete('-')
list('twenty-first thirtieth', (i) => ({ ordinal: i ? 30 : 21 }))

list('spring summer autumn/fall winter', (i) => ({
  season: (['SP', 'SU', 'FA', 'WI'] as const)[i] as Season,
}))
add('spring fall', { weak: true })
list('morning/mornings afternoon/afternoons evening/evenings night/nights', (i) => ({
  part: ['TMO', 'TAF', 'TEV', 'TNI'][i] as string,
}))
add('dawn daybreak', { part: 'TMO' })
add('dusk', { part: 'TEV' })
add('noon midday', { part: 'T12:00', role: 'clock' })
add('midnight', { part: 'T24:00', role: 'clock' })
add('overnight', { role: 'overnight' })
list('twenties thirties forties fifties sixties seventies eighties nineties', (i) => ({ decade: 192 + i }))

add('last past', { shift: -1 })
add('this current', { shift: 0 })
add('next coming upcoming', { shift: 1 })
add('previous preceding prior', { shift: -1, context: true })
add('same that', { shift: 0, context: true })
add('following ensuing subsequent succeeding', { shift: 1, context: true })
add('latest', { shift: 0, role: 'latest' })

list('yesterday today tomorrow', (i) => ({ day: i - 1 }))
add('tonight', { day: 0, part: 'TNI' })

add('daily', { set: 'P1D' })
add('nightly', { set: 'P1D' })
add('hourly', { set: 'PT1H' })
add('weekly', { set: 'P1W' })
add('biweekly fortnightly', { set: 'P2W' })
add('monthly', { set: 'P1M' })
add('quarterly', { set: 'P3M' })
add('annually yearly', { set: 'P1Y' })
add('biennially', { set: 'P2Y' })
add('every each', { role: 'every' })

add('now currently nowadays presently', { ref: 'PRESENT_REF' })
add('recently lately', { ref: 'PAST_REF' })
add('soon shortly', { ref: 'FUTURE_REF' })
add('recent', { ref: 'PAST_REF', role: 'recent' })
add('future', { ref: 'FUTURE_REF', role: 'future' })
add('near foreseeable distant immediate', { role: 'horizon' })

add('the', { role: 'the' })
add('a an', { role: 'a' })
add('early late mid earlier later beginning start middle end close', { role: 'edge' })
add('fiscal', { role: 'fiscal' })
add('anniversary', { role: 'anniversary' })
add('thanksgiving christmas easter nowruz ramadan halloween', { role: 'holiday' })
add('new election inauguration victory independence labor memorial', { role: 'holiday' })

add("q fy final right at these in as ' ’ ‘", { opens: true })

const mayBe = outerLetters(LEXICON.keys())

/** The meanings of a word in lower case. */
export const entryOf = (lower: string): Entry | undefined =>
  mayBe(lower.charCodeAt(0), lower.charCodeAt(lower.length - 1), lower.length)
    ? LEXICON.get(lower)
    : undefined
