import type { DateRange } from '../model/date-range.ts'
import type { Quotation } from '../model/quotation.ts'
import { dayNumber, dayOf, distance, sameRange, width } from './interval.ts'
import { publishedOf, type Source, withNarrowing } from './source.ts'

/** Words that a report dates by itself, else by what stands around them; the reading keeps only the first. */
export function saidOn(source: Source, quotation: Quotation): DateRange | null {
  return withNarrowing(source, quotation.said ?? sameOccasion(source, quotation)) ?? byReport(source)
}

/** A report of the day tells one occasion of its speaker: what of his is dated dates the rest. */
function sameOccasion({ reading }: Source, { speaker }: Quotation): DateRange | null {
  const { published } = reading.report
  if (!speaker || !published) return null
  const dated = reading.quotations.flatMap((each) =>
    each.said && each.speaker?.name === speaker.name ? [each.said] : [],
  )
  const [first, ...others] = dated
  if (!first || others.some((other) => !sameRange(first, other))) return null
  // News of the day, not what somebody said in a speech last month.
  if (distance(first, published) > 1 || (first.earliest ?? '') < (published.earliest ?? '')) return null
  return { ...first, basis: `with other words of ${speaker.name} in the report: ${first.basis}` }
}

/** A report that can be of any day of more than a year does not say when its words were said. */
const TELLING = 366

/** Something quoted was said by the day of the report. */
function byReport(source: Source): DateRange | null {
  const published = publishedOf(source)
  return published?.latest && width(published) <= TELLING
    ? { earliest: null, latest: published.latest, basis: 'not later than the report' }
    : null
}

/** Words without a day of their own are news: said within a month before the report. */
const NEWS = 31

/** When words may have been said, for comparing them with the same words in other reports. */
export function saidAbout(source: Source, said: DateRange | null): DateRange | null {
  const { published } = source.reading.report
  if (said?.earliest || !published) return said
  const { earliest } = published
  return {
    earliest: earliest && dayOf(dayNumber(earliest) - NEWS),
    latest: said?.latest ?? published.latest,
    basis: published.basis,
  }
}
