import type { TemporalExpression } from '../../text/dates/index.ts'

/** How many characters around an expression can belong to its sentence. */
const REACH = 300

/** The words of a sentence before and after an expression. */
export function around(
  text: string,
  { start, end }: Pick<TemporalExpression, 'start' | 'end'>,
): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - REACH), start)
  const right = text.slice(end, end + REACH)
  const cut = Math.max(lastBreak(left), left.lastIndexOf('\n'))
  const stop = /[.!?…]["”’)]?\s+\p{Lu}|\n/u.exec(right)
  return { before: left.slice(cut + 1), after: stop ? right.slice(0, stop.index + 1) : right }
}

/** A full stop before a capital ends a sentence unless a short word with a capital stands before it: "Jan.", "U.S.", "Mr.". */
function lastBreak(words: string): number {
  let at = -1
  for (const found of words.matchAll(/[.!?…]["”’)]?\s+(?=["“‘]?\p{Lu})/gu)) {
    const before = words.slice(Math.max(0, found.index - 6), found.index)
    if (!/(?:^|[\s.])\p{Lu}\p{L}{0,3}$/u.test(before)) at = found.index + found[0].length - 1
  }
  return at
}

const PAST_VERB =
  /\b(?:was|were|had|did|said|told|took|held|met|came|went|won|gave|made|began|left|signed|wrote|spoke|[a-z]{3,}ed)\b/i
const NOT_DONE =
  /\b(?:will|would|to|until|till|by|through|plan(?:s|ned)?|expected|scheduled|due|for|set|may|might|could|should|shall|if|ahead|before|next|upcoming|target|must|can|potential|possible|prospective|likely|candidate|contender|hopeful)\b/i

/** Words that make the verb behind them one of something not yet done. */
const NOT_REAL = /\b(?:will|would|could|should|must|may|might|can|shall|to|be|if)\b[^,;]{0,20}$/i

/** How far behind a date its verb can stand where the sentence begins with the date. */
const VERB_REACH = 70

const NOT_REAL_BEFORE = /\b(?:will|would|could|should|must|may|might|can|shall|to|be|if|expected|due)\b/i

/** Whether the words before a date, or behind one that opens its sentence, tell that what happened on it has happened. */
export function toldAsDone(before: string, after: string): boolean {
  if (/^[\s"“‘(]*(?:in|on|during|late|early)?\s*$/i.test(before)) return opensWithDone(after)
  const near = before.slice(-120)
  const verb = lastVerb(near)
  return verb !== null && !NOT_DONE.test(near.slice(verb.end)) && !NOT_REAL.test(near.slice(0, verb.start))
}

function opensWithDone(after: string): boolean {
  const verb = PAST_VERB.exec(after.slice(0, VERB_REACH))
  return verb !== null && !NOT_REAL_BEFORE.test(after.slice(0, verb.index))
}

const PAST_VERBS = new RegExp(PAST_VERB.source, 'gi')

function lastVerb(words: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null
  for (const found of words.matchAll(PAST_VERBS))
    last = { start: found.index, end: found.index + found[0].length }
  return last
}
