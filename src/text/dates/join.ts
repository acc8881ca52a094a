import type { TemporalExpression } from './temporal.ts'

/** Longest stretch between two expressions that may be one: ", on the ". */
const LONGEST_GAP = 10

/** Joins neighbours that name one time: "Wednesday, 9 November", "10 a.m. Tuesday", "4 March 2025, 20:24". */
export function joined(text: string, found: TemporalExpression[]): TemporalExpression[] {
  const whole: TemporalExpression[] = []
  for (const next of found) {
    const last = whole.at(-1)
    const one = last && next.start - last.end <= LONGEST_GAP ? oneOf(text, last, next) : null
    if (one) whole[whole.length - 1] = one
    else whole.push(next)
  }
  return whole
}

function oneOf(
  text: string,
  first: TemporalExpression,
  second: TemporalExpression,
): TemporalExpression | null {
  const gap = text.slice(first.end, second.start).trim().toLowerCase()
  const [a, b] = [first.temporal, second.temporal]
  const span = { start: first.start, end: second.end, before: first.before, sentence: first.sentence }
  if (gap === '' || gap === ',' || gap === '.,') {
    if (a.kind === 'weekday' && b.kind === 'day' && b.weekday === null)
      return { ...second, ...span, temporal: { ...b, weekday: a.weekday }, time: first.time ?? second.time }
    if (a.kind === 'day' && b.kind === 'weekday' && a.weekday === null && b.pick === null && gap !== '')
      return null
    if (a.kind === 'unit' && a.unit === 'D' && b.kind === 'day') return null
  }
  if (gap === '' || gap === ',' || gap === 'on' || gap === ', on') {
    if (a.kind === 'clock' && isDayLike(second) && second.time === null)
      return { ...second, ...span, time: first.time, zone: first.zone }
  }
  if (gap === '' || gap === ',' || gap === 'at' || gap === '-' || gap === '|' || gap === '–') {
    if (isDayLike(first) && b.kind === 'clock' && first.time === null)
      return { ...first, ...span, time: second.time, zone: second.zone }
  }
  return null
}

function isDayLike({ temporal }: TemporalExpression): boolean {
  if (temporal.kind === 'day' || temporal.kind === 'weekday' || temporal.kind === 'holiday') return true
  return temporal.kind === 'unit' && temporal.unit === 'D'
}
