import type { Clause } from './clause.ts'
import { isParticiple, type Workspace } from './right-side.ts'
import type { VerbGroup } from './verb-groups.ts'

/** The earlier clause with which a group shares its subject: "imposed … and expelled", "to impose … and expel". */
export function sharedWith(
  space: Workspace,
  group: VerbGroup,
  before: number,
  earlier: VerbGroup[],
  byGroup: Map<VerbGroup, Clause>,
): Clause | null {
  const { tagged } = space
  const joiner = tagged[before]
  if (!joiner || (joiner.tag !== 'and' && joiner.token.lower !== ',')) return null
  if (joiner.token.lower === ',' && group.form !== 's' && group.form !== 'base' && group.form !== 'ed')
    return null
  for (const other of [...earlier].reverse()) {
    const clause = byGroup.get(other)
    if (!clause) continue
    const bare = group.first === group.main
    if (bare && group.form === 'base' && other.form === 'base' && !other.finite) return clause
    if (bare && group.form === 'base' && other.modal && other.form === 'base') return clause
    if (bare && group.form === 'base') {
      if (joiner.tag === 'and' && other.form === 'base' && (other.infinitive || other.modal)) return clause
      continue
    }
    if (bare && group.form === 'ed' && joiner.token.lower === ',' && !clause.past) continue
    if (other.infinitive || (other.form === 'ing' && !other.finite)) continue
    if (bare && group.form === 'ed' && other.form === 'ed') return clause
    if (bare && group.form === 's' && other.finite) return clause
    if (!bare && group.finite && joiner.tag === 'and') return clause
    if (bare && group.form === 'ed' && joiner.tag === 'and') return clause
  }
  return null
}

/** "taking aim at what it described": the verb of a clause that is somebody's object. */
function isWhatClause({ tagged }: Workspace, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= Math.max(0, group.first - 3); i--) {
    const word = tagged[i]?.token.lower ?? ''
    if (word === 'what' || word === 'how') return true
    if (tagged[i]?.tag === 'punctuation') return false
  }
  return false
}

export const hasOtherFinite = (space: Workspace, group: VerbGroup): boolean =>
  space.groups.some(
    (other) =>
      other !== group &&
      other.finite &&
      Math.abs(other.first - group.first) < 40 &&
      !isWhatClause(space, other) &&
      !(other.first === other.main && isParticiple(space, other)),
  )
