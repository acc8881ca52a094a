import type { DateRange } from '../model/date-range.ts'
import { byStart } from './interval.ts'

/** In time, then by id: the order in which entries are listed. */
export const byDateThenId = (
  a: { date: DateRange | null; id: string },
  b: { date: DateRange | null; id: string },
): number => byStart(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
