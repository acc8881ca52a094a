import type { ListRow } from '../../model/snapshot.ts'
import { BrokenFile, type FileParser, type ListFormat, type OnOdd } from '../list-format.ts'
import type { Branch } from '../xml/entries.ts'
import { xmlRows } from '../xml/row-parser.ts'
import { all, word, words } from '../xml/tree.ts'
import { KNOWN } from './elements.ts'
import { listingOf } from './listing.ts'

/** FIRST_NAME … FOURTH_NAME say no more than the order of the parts. */
const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'] as const

/** The Security Council's consolidated list. Its key is DATAID: it stays when an entry leaves and comes back. */
export const unXml: ListFormat = {
  name: 'un-xml',
  lists: ['un-sc'],
  recognise: (head) => (/<(?:[\w.-]+:)?CONSOLIDATED_LIST[\s>]/.test(head.slice(0, 4_000)) ? 'un-sc' : null),
  parser: (onOdd) => parser(onOdd),
  listing: listingOf,
}

const parser = (onOdd: OnOdd): FileParser =>
  xmlRows(
    {
      root: 'CONSOLIDATED_LIST',
      entries: new Set(['INDIVIDUAL', 'ENTITY']),
      keyField: 'DATAID',
      rowOf: (name, tree) => rowOf(name, tree, onOdd),
      publishedBy: ({ dateGenerated = '' }) => generatedAt(dateGenerated, onOdd),
    },
    onOdd,
  )

/** An instant with its zone as UTC; a bare day stays a day. */
function generatedAt(text: string, onOdd: OnOdd): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const time = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1]
  if (day === undefined) onOdd({ code: 'odd-date', key: null, field: 'dateGenerated', value: text })
  return day ?? null
}

function rowOf(element: string, tree: Branch, onOdd: OnOdd): ListRow {
  const key = word(tree, 'DATAID')
  if (key === null) throw new BrokenFile('schema', `one of its entries (${element}) has no DATAID`)
  const name = NAME_PARTS.flatMap((part) => words(tree, part)).join(' ')
  if (name === '') onOdd({ code: 'no-name', key, field: 'FIRST_NAME', value: '' })
  const programmes = words(tree, 'UN_LIST_TYPE')
  if (programmes.length === 0) onOdd({ code: 'no-programme', key, field: 'UN_LIST_TYPE', value: '' })
  for (let at = 0; at < tree.length; at += 2) {
    const child = tree[at] as string
    if (!KNOWN.has(child))
      onOdd({ code: 'unknown-element', key, field: child, value: JSON.stringify(tree[at + 1]) })
  }
  if (all(tree, 'LISTED_ON').length > 1)
    onOdd({ code: 'two-dates', key, field: 'LISTED_ON', value: words(tree, 'LISTED_ON').join(' ') })
  return {
    key,
    name,
    kind: element === 'INDIVIDUAL' ? 'person' : 'entity',
    programmes,
    directives: [],
    listedOn: listedOn(word(tree, 'LISTED_ON'), key, onOdd),
    source: JSON.stringify(tree),
  }
}

/** "2016-11-30" or "2016-11-30-05:00": the day as printed, which is New York's. */
function listedOn(text: string | null, key: string, onOdd: OnOdd): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T+-])/.exec(text ?? '')?.[1] ?? null
  if (day === null || Number.isNaN(Date.parse(day)))
    onOdd({ code: 'odd-date', key, field: 'LISTED_ON', value: text ?? '' })
  return day
}
