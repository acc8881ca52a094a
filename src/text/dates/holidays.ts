import { type DayNumber, dayNumber, weekdayOf } from './calendar.ts'

export interface Holiday {
  name: string
  words: readonly string[]
  on: (year: number) => DayNumber
}

/** The `nth` given weekday of a month. */
const nth = (year: number, month: number, weekday: number, count: number): DayNumber => {
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1)
}

/** Western Easter Sunday, by the anonymous Gregorian computus. */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

const fixed =
  (month: number, day: number) =>
  (year: number): DayNumber =>
    dayNumber(year, month, day)

const words = (text: string): readonly string[] => text.split(' ')

/** Days that the same words name everywhere in English news; the longer wording first. */
export const HOLIDAYS: readonly Holiday[] = [
  { name: 'thanksgiving', words: words('thanksgiving day'), on: (y) => nth(y, 11, 4, 4) },
  { name: 'thanksgiving', words: words('thanksgiving'), on: (y) => nth(y, 11, 4, 4) },
  { name: 'christmas-eve', words: words('christmas eve'), on: fixed(12, 24) },
  { name: 'christmas', words: words('christmas day'), on: fixed(12, 25) },
  { name: 'christmas', words: words('christmas'), on: fixed(12, 25) },
  { name: 'new-year-eve', words: words("new year ' s eve"), on: fixed(12, 31) },
  { name: 'new-year-eve', words: words('new year ’ s eve'), on: fixed(12, 31) },
  { name: 'new-year', words: words("new year ' s day"), on: fixed(1, 1) },
  { name: 'new-year', words: words('new year ’ s day'), on: fixed(1, 1) },
  { name: 'good-friday', words: words('good friday'), on: (y) => easter(y) - 2 },
  { name: 'easter-monday', words: words('easter monday'), on: (y) => easter(y) + 1 },
  { name: 'easter', words: words('easter sunday'), on: easter },
  { name: 'easter', words: words('easter'), on: easter },
  { name: 'halloween', words: words('halloween'), on: fixed(10, 31) },
  { name: 'victory-day', words: words('victory day'), on: fixed(5, 9) },
  { name: 'election-day', words: words('election day'), on: (y) => nth(y, 11, 1, 1) + 1 },
  { name: 'labor-day', words: words('labor day'), on: (y) => nth(y, 9, 1, 1) },
  { name: 'memorial-day', words: words('memorial day'), on: (y) => nth(y, 6, 1, 1) - 7 },
]

export const holidayOn = (name: string, year: number): DayNumber | null =>
  HOLIDAYS.find((holiday) => holiday.name === name)?.on(year) ?? null
