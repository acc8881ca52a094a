import type { DateRange } from '../../src/model/date-range.ts'

/** How a solved day compares with the true one. `unknown`: nothing, or open at an end; `wide`: it says next to nothing. */
export type Verdict = 'right' | 'wide' | 'unknown' | 'wrong'

/** Ten years: an interval beyond this is no answer. */
const WIDEST = 3653

/** Days that are left: the candidates where there are some, else the days of the interval, both ends included. */
export function daysLeft({ earliest, latest, candidates }: DateRange): number {
  if (candidates) return candidates.length
  if (!earliest || !latest) return Number.POSITIVE_INFINITY
  return (Date.parse(latest) - Date.parse(earliest)) / 864e5 + 1
}

/** Compares with the true day, `YYYY-MM-DD`. */
export function judge(published: DateRange | null, day: string): Verdict {
  if (!published) return 'unknown'
  const { earliest, latest, candidates } = published
  const holds = (!earliest || earliest <= day) && (!latest || day <= latest)
  if (!holds || (candidates && !candidates.includes(day))) return 'wrong'
  const days = daysLeft(published)
  if (!Number.isFinite(days)) return 'unknown'
  return days > WIDEST ? 'wide' : 'right'
}

/** Counts of verdicts and the quartiles of the widths in days of those that are right, as one line. */
export function tally(all: readonly { verdict: Verdict; published: DateRange | null }[]): {
  counts: Record<Verdict, number>
  median: number
  line: string
} {
  const counts: Record<Verdict, number> = { right: 0, wide: 0, unknown: 0, wrong: 0 }
  for (const { verdict } of all) counts[verdict]++
  const widths = all
    .flatMap(({ verdict, published }) => (verdict === 'right' && published ? [daysLeft(published)] : []))
    .sort((a, b) => a - b)
  const at = (share: number): number =>
    widths[Math.min(widths.length - 1, Math.floor(widths.length * share))] ?? 0
  const line =
    `right ${counts.right}, wide ${counts.wide}, unknown ${counts.unknown}, wrong ${counts.wrong} of ${all.length}; ` +
    `width in days: median ${at(0.5)}, quartiles ${at(0.25)} and ${at(0.75)}, one day ${widths.filter((w) => w === 1).length}`
  return { counts, median: at(0.5), line }
}
