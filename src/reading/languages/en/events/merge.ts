import type { Event } from '../../../../model/event.ts'
import { overlaps } from '../../../../text/spans.ts'
import type { Draft } from './draft.ts'

/** Joins the mentions of one event; the clearest clause becomes the evidence. */
export function joinMentions(drafts: readonly Draft[], published: string | null): Event[] {
  const byKey = new Map<string, Draft[]>()
  const kept: Draft[] = []
  for (const draft of drafts) {
    const key = keyOf(draft.event)
    const same = byKey.get(key)
    const other = same?.find((each) => isSame(each.event, draft.event, published) && !isFurther(each, draft))
    if (other) {
      const joined = join(other, draft)
      kept[kept.indexOf(other)] = joined
      if (same) same[same.indexOf(other)] = joined
      continue
    }
    if (same) same.push(draft)
    else byKey.set(key, [draft])
    kept.push(draft)
  }
  return intoBody(intoNamed(kept, published)).map(({ event }) => event)
}

/** A headline that leaves a side unsaid tells the act whose sides the body names. */
function intoNamed(drafts: Draft[], published: string | null): Draft[] {
  const out = [...drafts]
  for (const draft of drafts) {
    const { event } = draft
    if (!event.fromHeadline || (event.actor?.party && event.recipient?.party)) continue
    const at = out.findIndex(
      ({ event: other }) =>
        other !== event &&
        other.action === event.action &&
        other.modality === event.modality &&
        other.polarity === event.polarity &&
        other.actor?.party &&
        other.recipient?.party &&
        (event.actor?.party ?? other.actor.party) === other.actor.party &&
        (event.recipient?.party ?? other.recipient.party) === other.recipient.party &&
        isSame(other, event, published),
    )
    if (at < 0) continue
    out[at] = join(out[at] as Draft, draft)
    out.splice(out.indexOf(draft), 1)
  }
  return out
}

const keyOf = (event: Event): string =>
  [
    event.action,
    event.actor?.party ?? event.actor?.name,
    event.recipient?.party ?? event.recipient?.name,
    event.polarity,
    event.modality,
  ].join(' ')

function isSame(a: Event, b: Event, published: string | null): boolean {
  if (overlaps(a.evidence, b.evidence)) return true
  if (a.until && b.until && a.until !== b.until) return false
  if (a.date && b.date && apart(a, b)) return false
  for (const target of a.targets)
    for (const other of b.targets)
      if (
        target.kind === other.kind &&
        target.count !== null &&
        other.count !== null &&
        target.count !== other.count
      )
        return false
  if (a.date && b.date && a.modality === 'done' && isLong(a) !== isLong(b)) return false
  if (a.modality === 'done' && (isPast(a, published) ? !b.date : !a.date && isPast(b, published)))
    return false
  return true
}

/** "has also sanctioned three firms" after ships: another act on other targets. */
const isFurther = (told: Draft, draft: Draft): boolean =>
  draft.another &&
  draft.event.targets.length > 0 &&
  told.event.targets.length > 0 &&
  !draft.event.targets.some(({ kind }) => told.event.targets.some((target) => target.kind === kind)) &&
  !overlaps(told.event.evidence, draft.event.evidence)

const apart = (a: Event, b: Event): boolean =>
  (a.date?.latest ?? '9999') < (b.date?.earliest ?? '0') ||
  (b.date?.latest ?? '9999') < (a.date?.earliest ?? '0')

const isLong = (event: Event): boolean =>
  !event.date?.earliest ||
  !event.date.latest ||
  Date.parse(event.date.latest) - Date.parse(event.date.earliest) > 40 * 864e5

const LONG_AGO = 200 * 864e5

/** "in 2022", or on a day long before the report's own; not "since 2014": told as history. */
const isPast = ({ date }: Event, published: string | null): boolean =>
  date !== null &&
  date.latest !== null &&
  ((date.earliest?.slice(4) === '-01-01' && date.latest === `${date.earliest.slice(0, 4)}-12-31`) ||
    (published !== null && Date.parse(published) - Date.parse(date.latest) > LONG_AGO))

/** How clearly a draft tells its event. */
const clarity = ({ event, verbal }: Draft): number =>
  (event.fromHeadline ? -4 : 0) +
  (verbal ? 2 : 0) +
  (event.actor?.mention ? 1 : 0) +
  (event.recipient?.mention ? 1 : 0) +
  Math.min(2, event.targets.filter((target) => target.count !== null).length) +
  (event.until ? 2 : 0) +
  (event.date ? 1 : 0)

function join(a: Draft, b: Draft): Draft {
  const [best, rest] = clarity(b) > clarity(a) ? [b, a] : [a, b]
  const event = best.event
  const other = rest.event
  return {
    ...best,
    event: {
      ...event,
      actor: event.actor?.mention ? event.actor : (other.actor ?? event.actor),
      recipient: event.recipient?.mention ? event.recipient : (other.recipient ?? event.recipient),
      targets: [
        ...event.targets,
        ...other.targets.filter((t) => !event.targets.some((u) => u.kind === t.kind)),
      ],
      measures: [...new Set([...event.measures, ...other.measures])],
      instrument: event.instrument ?? other.instrument,
      date: event.date ?? other.date,
      effective: event.effective ?? other.effective,
      until: event.until ?? other.until,
      untilKind: event.untilKind ?? other.untilKind,
      reason: event.reason ?? other.reason,
      condition: event.condition ?? other.condition,
      inResponseTo: event.inResponseTo ?? other.inResponseTo,
      fromHeadline: event.fromHeadline && other.fromHeadline,
      alsoEvidence: further(event, other),
      confidence: Math.max(event.confidence, other.confidence),
    },
  }
}

/** More mentions than these are not kept: they prove nothing new. */
const MOST_MENTIONS = 30

function further(event: Event, other: Event): Event['alsoEvidence'] {
  const spans = [...event.alsoEvidence]
  for (const span of [other.evidence, ...other.alsoEvidence]) {
    if (spans.length >= MOST_MENTIONS) break
    if (!overlaps(span, event.evidence) && !spans.some((each) => each.start === span.start)) spans.push(span)
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** A headline's event that the body tells too, as done or planned, is the body's. */
function intoBody(drafts: Draft[]): Draft[] {
  const open = new Set(['done', 'planned'])
  const out: Draft[] = [...drafts]
  for (const draft of drafts) {
    if (!draft.event.fromHeadline || !open.has(draft.event.modality)) continue
    const at = out.findIndex(
      ({ event }) =>
        !event.fromHeadline &&
        open.has(event.modality) &&
        event.action === draft.event.action &&
        event.polarity === draft.event.polarity &&
        event.actor?.party === draft.event.actor?.party &&
        event.recipient?.party === draft.event.recipient?.party,
    )
    if (at < 0) continue
    const body = out[at] as Draft
    out[at] = { ...body, event: { ...body.event, alsoEvidence: further(body.event, draft.event) } }
    out.splice(out.indexOf(draft), 1)
  }
  return out
}
