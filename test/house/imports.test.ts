import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, read } from './files.ts'

/** What each folder of src/ may import besides itself; see ARCHITECTURE.md. `errors.ts` and `version.ts` are open to all. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  text: ['model'],
  parties: ['model', 'text'],
  intake: ['model', 'text', 'parties'],
  reading: ['model', 'text', 'parties'],
  record: ['model', 'text', 'parties'],
  lists: ['model', 'text', 'parties'],
  history: ['model', 'text', 'parties'],
  store: ['model'],
  fetching: ['model'],
  operations: [
    'model',
    'text',
    'parties',
    'intake',
    'reading',
    'record',
    'lists',
    'history',
    'store',
    'fetching',
  ],
  cli: ['model', 'operations'],
}
const OPEN = new Set(['src/errors.ts', 'src/version.ts'])

const sources = projectFiles(/^src\/.+\.ts$/).filter((path) => !path.endsWith('.test.ts'))

/** Relative imports of a file, static and dynamic, as paths from the root. */
function importsOf(path: string, values = false): string[] {
  const code = values ? read(path).replace(/^import type .*$/gm, '') : read(path)
  const found = code.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)
  return [...found].map((match) => normalize(join(dirname(path), match[1] as string)))
}

const folderOf = (path: string): string => path.split('/')[1] ?? ''

test('every folder of src/ is in the table of directions', () => {
  const folders = new Set(sources.filter((path) => path.split('/').length > 2).map(folderOf))
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
})

test('imports point one way only', () => {
  const wrong = sources
    .filter((path) => path.split('/').length > 2 && !/\/store\.contract\.ts$/.test(path))
    .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
    .filter(({ path, target }) => {
      const [from, to] = [folderOf(path), folderOf(target)]
      return !OPEN.has(target) && from !== to && !MAY_IMPORT[from]?.includes(to)
    })
  expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([])
})

test('no file imports itself in a circle, types aside', () => {
  const graph = new Map(sources.map((path) => [path, importsOf(path, true)]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, above: string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '))
    if (above.includes(path) || done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...above, path])
    done.add(path)
  }
  for (const path of sources) walk(path, [])
  expect(circles).toEqual([])
})

test('only fetching/ opens an outward connection', () => {
  const network = /from ['"]node:(?:http|https|net|tls|dgram|dns)(?:\/promises)?['"]|\bfetch\(/
  expect(sources.filter((path) => !path.startsWith('src/fetching/') && network.test(read(path)))).toEqual([])
})

test('only the SQLite store speaks SQL', () => {
  const sql = /node:sqlite|\b(?:SELECT|INSERT INTO|CREATE TABLE)\b/
  expect(sources.filter((path) => !path.startsWith('src/store/') && sql.test(read(path)))).toEqual([])
})
