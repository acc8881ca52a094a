import type { Found } from './found.ts'
import type { Entry, Reader } from './reader.ts'

const ALLIES = /^(?:allies|partners|satellites|vassals)$/
const MEMBERS =
  /^(?:countries|nations|states|powers|capitals|world|governments|allies|partners|members|leaders|bloc|coalition|civilization)$/

/** "Washington and its allies" and "Western countries" are one mention each, of a side. */
export function readAlliance(reader: Reader, i: number): Found | null {
  const party = reader.partyAt(i)
  if (!party) return null
  const j = i + party.length
  if (party.entry.party === 'USA') return andAllies(reader, i, j)
  if (party.entry.kind !== 'bloc' || party.entry.form === 'seat') return null
  let to = reader.key(j) === "'s" ? j + 1 : j
  if (/^member$/.test(reader.key(to))) to++
  if (!MEMBERS.test(reader.key(to)) || !reader.together(i, to)) return null
  if (reader.key(to) === 'leaders' && party.entry.party === null) return null
  return { from: i, to: to + 1, entry: party.entry, role: null, name: null }
}

function andAllies(reader: Reader, i: number, after: number): Found | null {
  let j = after
  if (
    reader.key(j) !== 'and' ||
    !/^(?:its|their|the|western|european|nato|other|some)$/.test(reader.key(j + 1))
  )
    return null
  j++
  for (const limit = j + 5; j < limit && reader.together(i, j); j++) {
    if (ALLIES.test(reader.key(j))) return { from: i, to: j + 1, entry: west(reader), role: null, name: null }
    if (!/^(?:its|their|the|other|some|western|european|nato|key|close|main|eu|asian)$/.test(reader.key(j)))
      return null
  }
  return null
}

const west = (reader: Reader): Entry => {
  const known = reader.parties.lexicon.entryOf(['west'])
  return (
    known ?? {
      form: 'name',
      kind: 'bloc',
      name: 'the West',
      party: 'WEST',
      entity: 'WEST',
      organ: null,
      persons: null,
      short: false,
      words: null,
      mt: false,
      none: false,
    }
  )
}
