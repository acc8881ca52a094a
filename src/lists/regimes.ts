import type { Regime } from '../model/listing.ts'
import type { ListRow } from '../model/snapshot.ts'
import { REGIMES } from './regimes.table.ts'

const byProgramme = Map.groupBy(REGIMES, ({ list, programme }) => `${list}/${programme.toLowerCase()}`)

/** Answers ask for thousands of rows, which share a few hundred sets of tags. */
const remembered = new Map<string, Map<string, Regime[]>>()

/**
 * What an entry of a list is under, by the reviewed table: instrument, measures and the party whose dispute it is.
 * A row of a directive that the entry names takes the place of its programme's own. A programme that the table does
 * not know gives nothing. Equal tags give the same array.
 */
export function regimesOf(list: string, row: Tags): Regime[] {
  let own = remembered.get(list)
  if (!own) {
    own = new Map()
    remembered.set(list, own)
  }
  const { programmes, directives } = row
  const single = programmes.length === 1 && directives.length === 0 ? programmes[0] : undefined
  const key = single ?? `${programmes.join('\n')}\n\n${directives.join('\n')}`
  let regimes = own.get(key)
  if (!regimes) {
    regimes = lookUp(list, row)
    own.set(key, regimes)
  }
  return regimes
}

type Tags = Pick<ListRow, 'programmes' | 'directives'>

function lookUp(list: string, row: Tags): Regime[] {
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
  return regimes
}

/** Whether the reviewed table knows a programme of a list. */
export const isReviewed = (list: string, programme: string): boolean =>
  byProgramme.has(`${list}/${programme.toLowerCase()}`)
