import type { Branch, Tree } from './entries.ts'

/** All children of this name, none, one or many. */
export function all(tree: Tree | undefined, name: string): Tree[] {
  const found: Tree[] = []
  if (tree === undefined || typeof tree === 'string') return found
  for (let at = 0; at < tree.length; at += 2) if (tree[at] === name) found.push(tree[at + 1] as Tree)
  return found
}

/** Children inside a list element: `items(entry, 'akaList', 'aka')`. */
export const items = (tree: Tree | undefined, list: string, item: string): Tree[] =>
  all(tree, list).flatMap((each) => all(each, item))

/** The text of the first child of this name; null where it is missing or empty. */
export function word(tree: Tree | undefined, name: string): string | null {
  if (tree === undefined || typeof tree === 'string') return null
  for (let at = 0; at < tree.length; at += 2) {
    if (tree[at] !== name) continue
    const found = tree[at + 1]
    return typeof found === 'string' && found !== '' ? found : null
  }
  return null
}

/** The texts of all children of this name that have any. */
export const words = (tree: Tree | undefined, name: string): string[] =>
  all(tree, name).filter((each): each is string => typeof each === 'string' && each !== '')

/** The names of the children, each once, with what the first of them holds. */
function children(tree: Branch): Map<string, Tree> {
  const found = new Map<string, Tree>()
  for (let at = 0; at < tree.length; at += 2) {
    const name = tree[at] as string
    if (!found.has(name)) found.set(name, tree[at + 1] as Tree)
  }
  return found
}

/** An element as people read it: text, or what its children hold by name, a list where a name comes more than once. */
export function plain(tree: Tree): unknown {
  if (typeof tree === 'string') return tree
  const names = [...children(tree).keys()]
  return Object.fromEntries(
    names.map((name) => {
      const values = all(tree, name).map(plain)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
