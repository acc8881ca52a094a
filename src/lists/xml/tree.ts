import type { Branch, Tree } from './entries.ts'

/** All children of this name, none, one or many. */
export function all(tree: Tree | undefined, name: string): Tree[] {
  if (tree === undefined || typeof tree === 'string') return []
  const found = tree[name]
  return found === undefined ? [] : Array.isArray(found) ? found : [found]
}

/** Children inside a list element: `items(entry, 'akaList', 'aka')`. */
export const items = (tree: Tree | undefined, list: string, item: string): Tree[] =>
  all(tree, list).flatMap((each) => all(each, item))

/** The text of the first child of this name; null where it is missing or empty. */
export function word(tree: Tree | undefined, name: string): string | null {
  const first = all(tree, name)[0]
  return typeof first === 'string' && first !== '' ? first : null
}

/** The texts of all children of this name that have any. */
export const words = (tree: Tree | undefined, name: string): string[] =>
  all(tree, name).filter((each): each is string => typeof each === 'string' && each !== '')

export const isBranch = (tree: Tree | undefined): tree is Branch => typeof tree === 'object'
