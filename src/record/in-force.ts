import type { Measure } from '../model/record.ts'
import { dayNumber, dayOf, isDated } from './interval.ts'

export type Standing = 'standing' | 'lapsed-unless-renewed' | 'ended' | 'not-known'

/** How a measure stood on a day, as far as the record knows. */
export interface StandingOn {
  status: Standing
  nextReview: string | null
  why: string
}

/** A measure without review day or end stands as last reported for so many days; later the record does not know. */
const GOOD_FOR = 366
/** Renewals run for a year at most; one told without its day counts from then on. */
const LONGEST_TERM = 366

/**
 * How a measure stood on an ISO day: `null` where it had not begun. `reported`: the days on which reports speak of it
 * as standing, ascending.
 */
export function standingOn(measure: Measure, day: string, reported: readonly string[]): StandingOn | null {
  const begun = measure.effective ?? measure.announced
  if (begun?.earliest && begun.earliest > day) return null
  const spokenOf = reported.some((each) => each <= day)
  if (!isDated(begun) && measure.renewed.length === 0 && !spokenOf) return null
  const ended = endedBy(measure, day)
  if (ended) return ended
  if (!isDated(begun) && !spokenOf && !measure.renewed.some(({ date }) => date?.latest && date.latest <= day))
    return known('not-known', null, 'No report gives the day on which it began.')
  const review = reviewOn(measure, day)
  if (begun?.latest && isDated(begun) && begun.latest > day)
    return known('not-known', review, `It began between ${begun.earliest} and ${begun.latest}.`)
  if (review && day <= review)
    return known('standing', review, `It runs to ${review} and lapses then unless renewed.`)
  const after = reported.find((each) => each >= day)
  if (after) return known('standing', review, `A report of ${after} still speaks of it as standing.`)
  if (review) return known('lapsed-unless-renewed', review, `It ran to ${review}; no renewal is on record.`)
  const last = reported.at(-1)
  if (last && dayNumber(day) - dayNumber(last) <= GOOD_FOR)
    return known('standing', null, `It was last reported on ${last}; no end is on record.`)
  return known(
    'not-known',
    null,
    last ? `Nothing is on record after ${last}.` : 'No dated report speaks of it.',
  )
}

const known = (status: Standing, nextReview: string | null, why: string): StandingOn => ({
  status,
  nextReview,
  why,
})

function endedBy({ ended }: Measure, day: string): StandingOn | null {
  if (!ended) return null
  if (!ended.earliest && !ended.latest)
    return known('ended', null, 'It was lifted, on a day no report gives.')
  if (ended.latest && ended.latest <= day) return known('ended', null, `It ended by ${ended.latest}.`)
  if (ended.earliest && ended.earliest > day) return null
  return known('not-known', null, `It ended between ${ended.earliest} and ${ended.latest}.`)
}

/** The review day that was due next on a day: the earliest not yet passed, else the last one. */
function reviewOn(measure: Measure, day: string): string | null {
  const reviews = [...measure.renewed, { date: null, told: null, reviewBy: measure.reviewBy }].flatMap(
    ({ date, told, reviewBy }) => {
      if (!reviewBy) return []
      const from = date?.earliest ?? told ?? dayOf(dayNumber(reviewBy) - LONGEST_TERM)
      return from <= day ? [reviewBy] : []
    },
  )
  reviews.sort()
  return reviews.find((each) => each >= day) ?? reviews.at(-1) ?? null
}
