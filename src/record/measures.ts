import type { EventEntry, Measure } from '../model/record.ts'
import type { Action } from '../model/vocabulary.ts'
import { isDone } from './acts.ts'
import { compatible, keyOf } from './blocs.ts'
import { blocOf } from './event-likeness.ts'
import type { Events } from './events.ts'
import { byStart } from './interval.ts'
import { absorb, begin, type Draft, follow, isGeneral, isPartial } from './measure-life.ts'
import { finish } from './measure-reports.ts'

const LIFE: ReadonlySet<Action> = new Set([
  'impose',
  'expand',
  'extend',
  'maintain',
  'ease',
  'suspend',
  'lift',
  'waive',
])

/** Measures through life. What names no kind, instrument or number belongs to the one regime of its two sides. */
export function followMeasures(events: Events): Measure[] {
  const acts = events.entries.filter(
    (entry) => isDone(entry) && LIFE.has(entry.action) && keyOf(entry.recipient),
  )
  acts.sort((a, b) => lifeOrder(a) - lifeOrder(b) || byStart(a.date, b.date) || (a.id < b.id ? -1 : 1))
  const drafts = new Map<string, Draft[]>()
  for (const act of acts) {
    const target = keyOf(act.recipient) as string
    const list = drafts.get(target) ?? []
    drafts.set(target, list)
    const draft = draftOf(act, list)
    if (draft) follow(draft, act)
    else list.push(begin(act))
  }
  const all = [...drafts.values()].flatMap(joinBlocs).map(({ measure }) => measure)
  for (const measure of all) finish(measure, events)
  return all.sort((a, b) => byStart(a.announced, b.announced) || (a.id < b.id ? -1 : 1))
}

/** In time; what was imposed on an unknown day was there before, what else happened on one comes after. */
const lifeOrder = (act: EventEntry): number => (act.date ? 1 : act.action === 'impose' ? 0 : 2)

/** The measure that an act belongs to; `null` where it begins one of its own. */
function draftOf(act: EventEntry, list: readonly Draft[]): Draft | null {
  const actor = keyOf(act.actor)
  const ofActor = list.filter(
    ({ measure }) => (actor === null || keyOf(measure.imposer) === actor) && !isOver(measure, act),
  )
  const regime = ofActor.find((draft) => draft.regime) ?? null
  if (act.action === 'impose') return isGeneral(act) && actor ? regime : null
  const fitting = ofActor.filter((draft) => fits(draft, act))
  if (fitting.length > 0) return fitting.at(-1) ?? null
  const prolonging = act.action === 'extend' || act.action === 'maintain'
  // Listings and sectors have review days of their own: what names its kind is not "the sanctions".
  if (prolonging && (act.measures.length > 0 || isPartial(act))) return null
  if (act.action === 'expand' && act.measures.length > 0) return null
  return regime ?? (ofActor.length === 1 ? (ofActor[0] ?? null) : null)
}

/** What was lifted before is not widened or renewed any more: it is imposed anew. */
const isOver = ({ ended }: Measure, act: EventEntry): boolean =>
  Boolean(ended?.latest && act.date?.earliest && act.date.earliest > ended.latest)

const fits = ({ measure, instrument, regime }: Draft, act: EventEntry): boolean =>
  (act.instrument !== null && instrument === act.instrument.name) ||
  act.measures.some((kind) => measure.kinds.includes(kind)) ||
  (act.measures.length === 0 && !regime && sameTargets(act, measure))

const sameTargets = (act: EventEntry, measure: Measure): boolean => {
  const kinds = new Set(measure.targets.map((target) => target.kind))
  return isPartial(act) && kinds.size > 0 && act.targets.every((target) => kinds.has(target.kind))
}

/** A bloc's regime that began in the same year as a member's is the same one, told of more of its imposers. */
function joinBlocs(list: readonly Draft[]): Draft[] {
  const kept = [...list]
  for (const draft of list) {
    const imposer = keyOf(draft.measure.imposer)
    const other = kept.find((each) => each !== draft && sameRegime(each, draft))
    if (!other || !kept.includes(draft)) continue
    if (imposer !== null && blocOf(imposer, keyOf(other.measure.imposer) as string) !== imposer) continue
    absorb(other.measure, draft.measure)
    kept.splice(kept.indexOf(draft), 1)
  }
  return kept
}

function sameRegime(member: Draft, bloc: Draft): boolean {
  const [a, b] = [keyOf(member.measure.imposer), keyOf(bloc.measure.imposer)]
  if (!member.regime || !bloc.regime) return false
  if (a === null || (b !== null && !compatible(a, b))) return false
  const [from, to] = [member.measure.announced?.earliest, bloc.measure.announced?.earliest]
  return b === null || (from !== undefined && from !== null && from.slice(0, 4) === to?.slice(0, 4))
}
