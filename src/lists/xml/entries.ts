import { SaxesParser } from 'saxes'
import { BrokenFile } from '../list-format.ts'

/**
 * An element as kept: its text, or its children in order, each as its local name and what it holds. A flat array is
 * quicker to make than an object, which counts in a file of millions of elements.
 */
export type Tree = string | Branch
export type Branch = Tree[]

export interface EntryHandler {
  /** The document's own element with its attributes. */
  root(name: string, attributes: { [name: string]: string }): void
  /** One whole entry. */
  entry(name: string, tree: Branch): void
  /** The text of an element that lies outside all entries. */
  outside(name: string, text: string): void
}

/** No official list nests deeper; what does is an attack. */
const DEEPEST = 40

/**
 * Reads XML piece by piece and hands over one entry at a time; nothing else is kept. Elements go by local name, since
 * issuers change their namespaces. A DOCTYPE is refused, and with it every entity but the five of XML itself.
 */
export function entryReader(entries: ReadonlySet<string>, handler: EntryHandler) {
  const parser = new SaxesParser({ position: false })
  const local = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)
  const names: string[] = []
  /** The open elements of the entry in hand; null for one that has no children so far. */
  const branches: (Branch | null)[] = []
  let text = ''
  let depth = 0

  parser.on('doctype', () => {
    throw new BrokenFile('schema', 'it has a DOCTYPE, which no list needs and which is not read')
  })
  parser.on('error', (error) => {
    throw new BrokenFile(
      'malformed',
      `its XML is broken (${error.message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '')})`,
    )
  })
  parser.on('opentag', (tag) => {
    const name = local(tag.name)
    if (++depth > DEEPEST) throw new BrokenFile('schema', `its elements nest deeper than ${DEEPEST}`)
    if (depth === 1) handler.root(name, tag.attributes as { [name: string]: string })
    if (branches.length === 0 && !entries.has(name)) {
      names.push(name)
      text = ''
      return
    }
    const above = branches.length - 1
    if (above >= 0 && branches[above] === null) branches[above] = []
    names.push(name)
    branches.push(null)
    text = ''
  })
  const take = (piece: string) => {
    text += piece
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    depth--
    const name = names.pop() ?? ''
    const branch = branches.pop()
    if (branch === undefined) handler.outside(name, folded(text))
    else if (branches.length === 0) handler.entry(name, branch ?? [])
    else (branches[branches.length - 1] as Branch).push(name, branch ?? folded(text))
    text = ''
  })
  return {
    push: (piece: string) => void parser.write(piece),
    end: () => void parser.close(),
  }
}

/** White space inside a value is the layout of the file: one space stands for any run of it. */
const folded = (text: string): string => {
  const trimmed = text.trim()
  return /[\n\t\r]| {2}/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}
