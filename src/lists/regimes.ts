import type { Regime } from '../model/listing.ts'
import type { ListRow } from '../model/snapshot.ts'
import { REGIMES } from './regimes.table.ts'

const byProgramme = Map.groupBy(REGIMES, ({ list, programme }) => `${list}/${programme.toLowerCase()}`)

const remembered = new Map<string, Regime[]>()

/**
 * What an entry of a list is under, by the reviewed table: instrument, measures and the party whose dispute it is.
 * A row of a directive that the entry names takes the place of its programme's own. A programme that the table does
 * not know gives nothing.
 */
export function regimesOf(list: string, row: Pick<ListRow, 'programmes' | 'directives'>): Regime[] {
  const key = `${list}\n${row.programmes.join('\n')}\n\n${row.directives.join('\n')}`
  const known = remembered.get(key)
  if (known) return known
  const regimes = row.programmes.flatMap((programme) => {
    const rows = byProgramme.get(`${list}/${programme.toLowerCase()}`) ?? []
    const named = rows.filter(({ directive }) => directive !== null && row.directives.includes(directive))
    return named.length > 0 ? named : rows.filter(({ directive }) => directive === null)
  })
  const tagged = new Set(regimes.map(({ directive }) => directive))
  // A directive of an order that the entry has no tag for: OFAC keeps one tag and names the rest in words.
  const untagged = row.directives.filter((directive) => !tagged.has(directive))
  for (const directive of untagged)
    regimes.push(...REGIMES.filter((each) => each.list === list && each.directive === directive).slice(0, 1))
  remembered.set(key, regimes)
  return regimes
}

/** Whether the reviewed table knows a programme of a list. */
export const isReviewed = (list: string, programme: string): boolean =>
  byProgramme.has(`${list}/${programme.toLowerCase()}`)
