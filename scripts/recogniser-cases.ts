// How many of the public recogniser cases are read: `node scripts/recogniser-cases.ts` writes docs/reference/recogniser-cases.md.
// The cases themselves are not part of the project; they are read from ../shared/data where that is there.
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DateMention } from '../src/model/date-mention.ts'
import { findTemporal, resolveTemporal } from '../src/text/dates/index.ts'

interface Value {
  timex?: string
  value?: string
  start?: string
  end?: string
}
interface Result {
  Start: number
  End: number
  TypeName?: string
  Resolution?: { values?: Value[] }
}
interface Case {
  Input: string
  Context?: { ReferenceDateTime?: string }
  Results?: Result[]
}

const CASES = new URL('../../shared/data/dates/recognizers-datetime-en.json.xz', import.meta.url)
export const TABLE = new URL('../docs/reference/recogniser-cases.md', import.meta.url)

/** The cases; `null` where they are not at hand. */
export function recogniserCases(): Case[] | null {
  if (!existsSync(CASES)) return null
  const text = execFileSync('xz', ['-dc', fileURLToPath(CASES)], { maxBuffer: 1e8 }).toString()
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Case[]
}

/** Kinds that reports on disputes have; the others are of calendars and assistants. */
const SUPPORTED = new Set(['date', 'daterange', 'datetime', 'time', 'duration', 'set', 'none'])
const KINDS: Record<string, string> = {
  '': 'without a kind',
  timezone: 'time zone',
  date: 'day',
  daterange: 'range of days, month, year, season',
  datetime: 'day and time',
  time: 'time of day',
  duration: 'duration',
  set: 'set ("every Monday")',
  none: 'words that are no time',
  datetimerange: 'range of times on a day',
  timerange: 'range of times',
  datetimealt: 'alternatives ("at 7 or 8")',
  several: 'several kinds in one sentence',
}

const kindOf = ({ TypeName = '' }: Result): string => TypeName.replace(/^.*\./, '')

function kindOfCase({ Results = [] }: Case): string {
  const kinds = [...new Set(Results.map(kindOf))]
  return kinds.length === 0 ? 'none' : kinds.length === 1 ? (kinds[0] as string) : 'several'
}

const isSupported = (each: Case): boolean =>
  (each.Results ?? []).every((result) => SUPPORTED.has(kindOf(result)))

function isPassed({ Input, Context, Results = [] }: Case): boolean {
  const day = Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07'
  const reference = { earliest: day, latest: day, basis: '' }
  const found = resolveTemporal(Input, findTemporal(Input, [{ start: 0, end: Input.length }]), reference)
  if (Results.length === 0) return found.length === 0
  return Results.every((result) => {
    const here = found.filter(({ start, end }) => start <= result.End && result.Start < end)
    return (result.Resolution?.values ?? []).some((value) => isSame(kindOf(result), here, value))
  })
}

/** The same day, interval or value; a range may be two expressions, one for each end. */
function isSame(kind: string, here: readonly DateMention[], { timex, value, start, end }: Value): boolean {
  if (here.some((date) => timex !== undefined && fits(date.value, timex))) return true
  const [first] = here
  if (kind === 'date') return first !== undefined && first.earliest === value && first.latest === value
  if (kind === 'datetime') return first?.value === value?.replace(' ', 'T').slice(0, 16)
  if (kind === 'time') return first?.value?.slice(10) === `T${value?.slice(0, 5)}`
  if (kind !== 'daterange' || !start || !end || first?.earliest !== start) return false
  // its end is the first day that no longer belongs to it
  return here.some(({ latest }) => latest !== null && (latest === end || dayAfter(latest) === end))
}

/** Equal, where `X` stands for any digit: the case leaves the year open that news rules choose. */
const fits = (value: string | null, timex: string): boolean =>
  value !== null &&
  value.length === timex.length &&
  [...timex].every((sign, index) => sign === value[index] || (sign === 'X' && /\d/.test(value[index] ?? '')))

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 864e5).toISOString().slice(0, 10)

/** The page of counts by kind. */
export function tableOf(cases: readonly Case[]): string {
  const groups = [...Map.groupBy(cases, kindOfCase)].sort((a, b) => b[1].length - a[1].length)
  const rows = groups.map(([kind, all]) => row(KINDS[kind] ?? kind, all))
  return `${HEAD}\n| kind | cases | supported | passed |\n|---|---:|---:|---:|\n${rows.join('\n')}\n${row('all', cases)}\n`
}

function row(name: string, all: readonly Case[]): string {
  const supported = all.filter(isSupported)
  return `| ${name} | ${all.length} | ${supported.length} | ${supported.filter(isPassed).length} |`
}

const HEAD = `# Recogniser cases

The public specification of Microsoft's Recognizers-Text (MIT) has some thousand English sentences with the times they
name. It is made for assistants and calendars ("book it for the 12th at 7 or 8"), so it is a check of breadth, not of
news: there a bare weekday means the next one, here it follows the tense of the sentence.

*Supported* are the kinds that reports have: days, longer stretches, times of day, durations, sets, and sentences that
name no time at all. A case has *passed* when every time in it was found with the same day, the same interval (a range
may be two expressions, one for each end) or the same value, one of the offered readings being enough; a sentence
without a time when nothing was found. What is missed is mostly the speech of calendars: "in 3 years" as a day, "few
hours" as three, "friday 5/12", "7p".

Written by \`node scripts/recogniser-cases.ts\`; a test holds the page against the rules where the cases are at hand.
`

if (import.meta.main) {
  const cases = recogniserCases()
  if (!cases) console.log(`No cases at ${fileURLToPath(CASES)}; the page stays as it is.`)
  else {
    writeFileSync(TABLE, tableOf(cases))
    console.log(tableOf(cases).slice(HEAD.length))
  }
}
