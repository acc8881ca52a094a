import type { Party } from '../model/party.ts'
import type { ReportSummary } from '../model/record.ts'
import type { ReadReport } from './source.ts'
import { wordsOf } from './wording.ts'

type Signal = (read: ReadReport) => number

/** Weights add up; from 2 on the text is taken for altered. One odd word is never enough. */
const ENOUGH = 2

/** Marks of a text whose words were changed after it was written. */
const REWRITE: { [name: string]: Signal } = { spunCues, spunNames, severalSources }
/** Marks of a text put into English by a machine. */
const TRANSLATION: { [name: string]: Signal } = {
  loweredNames,
  translatedTags,
  dashedTags,
  detachedApostrophes,
}

/** Whether the words of a report themselves show that it was re-edited, word-spun or machine-translated. */
export function alterationOf(read: ReadReport): ReportSummary['altered'] {
  const sum = (signals: { [name: string]: Signal }) =>
    Object.values(signals).reduce((total, signal) => total + signal(read), 0)
  if (sum(TRANSLATION) >= ENOUGH) return 'translation'
  return sum(REWRITE) >= ENOUGH ? 'rewrite' : null
}

/** Synonyms that word-spinners put for "noted", "stressed", "informed": beside "that" nobody else writes them. */
const NO_SPEECH =
  /\b(?:burdened|famous|harassed|careworn|knowledgeable|well-known) (?:that|concerning|on)\b/gi
/** "Told", spun, with those who are told things by officials. */
const INSTRUCTED =
  /\binstructed (?:reporters|journalists|the press|(?:the )?[\p{Lu}][\p{L}]{1,20}(?: (?:information|information company|every day|newspaper|tv|channel))?(?=[ .,]))/gu

function spunCues({ report, reading }: ReadReport): number {
  const cues = reading.quotations.flatMap(({ cue }) => (cue ? wordsOf(cue.text) : []))
  const odd = new Set(
    cues.filter((word) => /^(?:burdened|famous|harassed|careworn|knowledgeable)$/.test(word)),
  )
  for (const [words] of report.text.matchAll(NO_SPEECH)) odd.add(words.split(' ')[0]?.toLowerCase() ?? '')
  const instructed = cues.includes('instructed') || count(report.text, INSTRUCTED) > 0
  return Math.min(2, odd.size + (instructed ? 1 : 0))
}

/** What word-spinners make of fixed names and stock phrases: nobody writes "the White Home" of their own accord. */
const SPUN =
  `white home|safety council|nationwide safety|overseas minister|overseas ministry|overseas affairs|
overseas coverage|protection ministry|protection minister|inside ministry|inside minister|treasury division|
state division|commerce division|justice division|european fee|supreme courtroom|excessive courtroom|
central financial institution|worldwide financial fund|worldwide atomic power company|worldwide felony court|
worldwide discussion board|information company|washington publish|new york instances|monetary instances|related press|
particular army operation|army industrial complicated|commerce warfare|press convention|on the time that|
learn extra|learn additionally|click on right here|e newsletter`
    .split('|')
    .map((phrase) => phrase.trim())

/** "Source link", spun: the mark of one family of spinning programs. */
const SPUN_LINK = 'supply hyperlink'

function spunNames({ report }: ReadReport): number {
  const text = ` ${wordsOf(report.text).join(' ')} `
  if (text.includes(` ${SPUN_LINK} `)) return 2
  return SPUN.filter((phrase) => text.includes(` ${phrase} `)).length
}

/** A closing line that names two or more outlets as the source: the text was put together from theirs. */
function severalSources({ report, reading }: ReadReport): number {
  const line = /(?:^|\n)[ \t]{0,8}\(?Sources?:[ \t]{0,4}([^\n]{3,120})/i.exec(report.text)?.[1]?.toLowerCase()
  if (!line) return 0
  return reading.report.credits.filter((credit) => line.includes(credit.toLowerCase())).length >= 2 ? 2 : 0
}

/** Surnames that are words as well: in lower case they prove nothing. */
const WORDS: ReadonlySet<string> = new Set(
  `rice white brown black green gray grey may price long king young carter baker cook bush wood stone hill park bell
  rose field west north power law moon sun page best sharp strong swift good small little short wise rich noble
  banks burns rivers waters woods brooks fields graves hunt chase pence lavender bishop pope major case marsh
  hammond cotton`.split(/\s+/),
)

/** Names of persons in lower case, in a text that otherwise has capitals: "Donald trump", "trump’s statement". */
function loweredNames({ report, reading }: ReadReport): number {
  const { text } = report
  let weight = 0
  for (const name of personsOf(reading)) {
    const parts = name.split(' ')
    const last = parts.at(-1) as string
    const lowered = last.toLowerCase()
    if (parts.length < 2 || last.length < 4 || last === lowered || WORDS.has(lowered)) continue
    if (!text.includes(lowered)) continue
    const full = new RegExp(`${escaped(parts[0] as string)} ${escaped(lowered)}(?![\\p{L}])`, 'u').test(text)
    const alone = count(text, new RegExp(`(?<![\\p{L}@#/.])${escaped(lowered)}(?![\\p{L}])`, 'gu'))
    weight = Math.max(weight, full && alone >= 2 ? 2 : full || alone >= 2 ? 1 : 0)
  }
  return weight
}

function personsOf({ quotations, events }: ReadReport['reading']): Set<string> {
  const parties: (Party | null)[] = [
    ...quotations.map((each) => each.speaker),
    ...events.flatMap((each) => [each.actor, each.recipient]),
  ]
  const named = parties.flatMap((party) => (party?.kind === 'person' ? [party.name] : []))
  return new Set(named)
}

/** An agency in quotation marks after a verb that passes words on: transfers “RIA Novosti”. */
function translatedTags({ report }: ReadReport): number {
  const tag =
    /\b(?:transfers?|transmits?|informs?|passes|quoted by|reports?) [“"«„]\p{Lu}[\p{L} .-]{1,40}[”"»“]/gu
  return Math.min(2, count(report.text, tag))
}

/** Speech tags with a dash, as Russian sets them: “…,” — said the minister. */
function dashedTags({ report }: ReadReport): number {
  const tag =
    /[”"»]\s?[—–-]\s?(?:said|says|noted|added|stressed|quoted|explained|declared|emphasized|told)\b/gu
  return count(report.text, tag) >= 2 ? 1 : 0
}

/** An apostrophe with spaces on both sides: "the journalists ‘ question". */
function detachedApostrophes({ report }: ReadReport): number {
  return count(report.text, /\p{Ll} [‘’'] \p{Ll}/gu) > 0 ? 1 : 0
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
