import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectFiles, ROOT, read } from './files.ts'

const code = projectFiles(/\.(?:ts|mjs)$/).filter((path) => !path.endsWith('.table.ts'))
const lines = (path: string): number => read(path).split('\n').length

test('no file is longer than 400 lines, and the median stays under 120', () => {
  expect(code.filter((path) => lines(path) > 400)).toEqual([])
  const lengths = code.filter((path) => path.startsWith('src/')).map(lines)
  lengths.sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(120)
})

test('no file is a drawer', () => {
  expect(code.filter((path) => /\/(?:utils?|helpers?|misc|common)\.(?:ts|mjs)$/.test(path))).toEqual([])
})

test('code is erasable and typed: no any, no enum, no namespace', () => {
  const wrong = /:\s*any\b|<any>|^\s*(?:export\s+)?(?:const\s+)?enum\s|^\s*namespace\s/m
  const allowed = /biome-ignore lint\/suspicious\/noExplicitAny/
  expect(
    projectFiles(/^src\/.+\.ts$/).filter((path) => wrong.test(read(path)) && !allowed.test(read(path))),
  ).toEqual([])
})

test('the repository names no place of a machine and no registry', () => {
  const places = /\/(?:work|home|root|tmp)\/[a-z]|registry\.npmjs|npmjs\.org\/[a-z]/
  const text = projectFiles(/\.(?:ts|mjs|md|json|ya?ml|csv)$|^\.ci\/run$/).filter(
    (path) => !/^test\/house\/|\.test\.ts$/.test(path),
  )
  expect(text.filter((path) => places.test(read(path)))).toEqual([])
})

test('every generated table says what made it', () => {
  const tables = projectFiles(/\.table\.ts$/)
  expect(tables.filter((path) => !/^\/\/ Made from (?:data|src\/lists)\//.test(read(path)))).toEqual([])
})

test('package.json and the code agree on the version and the binary', async () => {
  const { VERSION } = await import('../../src/version.ts')
  const manifest = JSON.parse(read('package.json'))
  expect(manifest.version).toBe(VERSION)
  expect(existsSync(`${ROOT}/${manifest.bin.demarche.replace('dist/', 'src/').replace('.js', '.ts')}`)).toBe(
    true,
  )
  const ranges = Object.values({ ...manifest.dependencies, ...manifest.devDependencies }) as string[]
  expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([])
})

test('the lockfile names every optional package, so that npm ci works on every system, and no registry', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
  }
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  )
  expect(wanted.filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([])
  expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([])
})
