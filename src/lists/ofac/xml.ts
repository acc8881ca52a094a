import type { ListRow } from '../../model/snapshot.ts'
import { BrokenFile, type FileParser, type ListFormat, type OnOdd } from '../list-format.ts'
import { REGIMES } from '../regimes.table.ts'
import type { Branch, Tree } from '../xml/entries.ts'
import { xmlRows } from '../xml/row-parser.ts'
import { items, word, words } from '../xml/tree.ts'
import { listingOf } from './listing.ts'
import { dayOf, directivesOf, KINDS } from './names.ts'

/** Elements of an entry that are read or kept. */
const KNOWN = new Set([
  'uid',
  'firstName',
  'lastName',
  'title',
  'sdnType',
  'remarks',
  'programList',
  'idList',
  'akaList',
  'addressList',
  'nationalityList',
  'citizenshipList',
  'dateOfBirthList',
  'placeOfBirthList',
  'vesselInfo',
])

/** OFAC's sdn.xml and consolidated.xml: one structure for two lists, told apart by the programmes they hold. */
export const ofacXml: ListFormat = {
  name: 'ofac-xml',
  lists: ['us-ofac-sdn', 'us-ofac-cons'],
  recognise,
  parser: (onOdd) => parser(onOdd),
  listing: listingOf,
}

/** Tags that mark the non-SDN lists: Palestinian council, menu-based, Chinese military companies, evaders, accounts. */
const NON_SDN = /^(?:NS-|CMIC-|FSE-|561)/

const onOther = new Set(
  REGIMES.filter(({ list }) => list === 'us-ofac-cons').map(({ programme }) => programme),
)

/** Both files have one root and many common tags; the first entries, which are the oldest, tell them apart. */
function recognise(head: string): string | null {
  if (!/<(?:[\w.-]+:)?sdnList[\s>]/.test(head.slice(0, 4_000))) return null
  const tags = [...head.matchAll(/<(?:[\w.-]+:)?program>([^<]{1,80})</g)].map(([, tag]) => tag ?? '')
  const marked = tags.filter((tag) => NON_SDN.test(tag)).length
  const sectoral = head.includes('Subject to Directive') && tags.every((tag) => onOther.has(tag))
  return marked * 2 > tags.length || (tags.length > 0 && sectoral) ? 'us-ofac-cons' : 'us-ofac-sdn'
}

const parser = (onOdd: OnOdd): FileParser =>
  xmlRows(
    {
      root: 'sdnList',
      entries: new Set(['sdnEntry']),
      keyField: 'uid',
      rowOf: (_, tree) => rowOf(tree, onOdd),
      publishedIn: (name, text) => (name === 'Publish_Date' ? usDay(text, onOdd) : null),
      announcedIn: (name, text) => (name === 'Record_Count' && /^\d+$/.test(text) ? Number(text) : null),
    },
    onOdd,
  )

/** "03/28/2025" → 2025-03-28. */
function usDay(text: string, onOdd: OnOdd): string | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)
  if (found) return `${found[3]}-${found[1]}-${found[2]}`
  onOdd({ code: 'odd-date', key: null, field: 'Publish_Date', value: text })
  return null
}

function rowOf(tree: Branch, onOdd: OnOdd): ListRow {
  const key = word(tree, 'uid')
  if (key === null || !/^\d+$/.test(key)) throw new BrokenFile('schema', 'one of its entries has no uid')
  const last = word(tree, 'lastName')
  const first = word(tree, 'firstName')
  const type = word(tree, 'sdnType') ?? ''
  const kind = KINDS[type.toLowerCase()]
  if (kind === undefined) onOdd({ code: 'unknown-kind', key, field: 'sdnType', value: type })
  if (last === null) onOdd({ code: 'no-name', key, field: 'lastName', value: '' })
  for (let at = 0; at < tree.length; at += 2) {
    const name = tree[at] as string
    if (!KNOWN.has(name))
      onOdd({ code: 'unknown-element', key, field: name, value: JSON.stringify(tree[at + 1]) })
  }
  const programmes = [
    ...new Set(items(tree, 'programList', 'program').filter((tag) => typeof tag === 'string')),
  ]
  if (programmes.length === 0) onOdd({ code: 'no-programme', key, field: 'programList', value: '' })
  const ids = items(tree, 'idList', 'id').flatMap(wordsOfId)
  return {
    key,
    name: [last, first].filter((part) => part !== null).join(', '),
    kind: kind ?? 'entity',
    programmes,
    directives: directivesOf([...ids, ...words(tree, 'remarks')].join('; ')),
    listedOn: listedOn(ids),
    source: JSON.stringify(tree),
  }
}

/** An "id" that is none, but says under which directive or from when. */
function wordsOfId(id: Tree): string[] {
  const type = word(id, 'idType') ?? ''
  return type.includes('Directive') || type.startsWith(LISTING_DATE)
    ? [`${type} ${word(id, 'idNumber') ?? ''}`]
    : []
}

const LISTING_DATE = 'Listing Date'

/** Only entries under some directives say from when: "Listing Date (EO 14024 Directive 2): 24 Feb 2022". */
function listedOn(ids: string[]): string | null {
  const days = ids.flatMap((id) =>
    id.startsWith(LISTING_DATE) ? (dayOf(id.slice(id.indexOf(')') + 1).replace(/^:/, '')) ?? []) : [],
  )
  return days.sort()[0] ?? null
}
