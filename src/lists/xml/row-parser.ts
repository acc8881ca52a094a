import type { ListRow } from '../../model/snapshot.ts'
import { BrokenFile, type FileParser, type OnOdd } from '../list-format.ts'
import { type Branch, entryReader } from './entries.ts'

/** What one kind of XML list is: its elements, and how an entry becomes a row. */
export interface XmlShape {
  root: string
  /** Elements that hold an entry. */
  entries: ReadonlySet<string>
  /** The field of an entry that is its key, for reports of one met twice. */
  keyField: string
  rowOf(name: string, tree: Branch): ListRow
  /** When it was published, by the attributes of the root; null where they do not say. */
  publishedBy?(attributes: { [name: string]: string }): string | null
  /** When it was published, by an element outside the entries; null where it says nothing of that. */
  publishedIn?(name: string, text: string): string | null
  /** How many entries the file says it has, by an element outside the entries. */
  announcedIn?(name: string, text: string): number | null
}

/** The rows of an XML list piece by piece; an entry whose key was met before is reported and left out. */
export function xmlRows(shape: XmlShape, onOdd: OnOdd): FileParser {
  const keys = new Set<string>()
  let rows: ListRow[] = []
  let publishedAt: string | null = null
  let announced: number | null = null
  const reader = entryReader(shape.entries, {
    root(name, attributes) {
      if (name !== shape.root) throw new BrokenFile('schema', `its root is ${name}, not ${shape.root}`)
      publishedAt = shape.publishedBy?.(attributes) ?? null
    },
    outside(name, text) {
      publishedAt = shape.publishedIn?.(name, text) ?? publishedAt
      announced = shape.announcedIn?.(name, text) ?? announced
    },
    entry(name, tree) {
      const row = shape.rowOf(name, tree)
      if (keys.has(row.key))
        onOdd({ code: 'key-twice', key: row.key, field: shape.keyField, value: row.name })
      else {
        keys.add(row.key)
        rows.push(row)
      }
    },
  })
  const taken = () => {
    const all = rows
    rows = []
    return all
  }
  return {
    push(text) {
      reader.push(text)
      return taken()
    },
    end() {
      reader.end()
      return { rows: taken(), announced, whole: true }
    },
    publishedAt: () => publishedAt,
  }
}
