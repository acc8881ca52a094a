import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  cutLike,
  DOCUMENTS,
  DOCUMENTS_DAY,
  readDocument,
  runShown,
  shownIn,
} from '../../scripts/console-blocks.ts'
import { COMMANDS, GROUPS } from '../../src/cli/commands/index.ts'
import { projectFiles, ROOT, read } from '../house/files.ts'

const documents = projectFiles(/\.md$/)

test.each(DOCUMENTS)(
  '%s shows what its commands print',
  (path) => {
    const shown = shownIn(readDocument(path))
    expect(shown.length).toBeGreaterThan(0)
    const printed = runShown(
      shown.map(({ command }) => command),
      DOCUMENTS_DAY,
    )
    for (const [index, { command, output }] of shown.entries()) {
      const now = printed[index]
      if (now === null || now === undefined) continue
      expect(`${command}\n${cutLike(output, now)}`, 'run: npm run screens').toBe(`${command}\n${output}`)
    }
  },
  60_000,
)

test('every path that a document names exists', () => {
  const missing = documents.flatMap((document) => {
    const text = read(document)
    const quoted = [...text.matchAll(/`((?:src|test|data|docs|scripts|bench|examples|training)\/[\w./-]*)`/g)]
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
    const from = document.includes('/') ? `${document.slice(0, document.lastIndexOf('/'))}/` : ''
    return [
      ...quoted.map((match) => match[1] as string).filter((path) => !existsSync(`${ROOT}/${path}`)),
      ...linked.map((match) => `${from}${match[1]}`).filter((path) => !existsSync(`${ROOT}/${path}`)),
    ].map((path) => `${document}: ${path}`)
  })
  expect(missing).toEqual([])
})

test('every command and option of demarche that a document names exists', async () => {
  const options = new Set(['--db', '--json', '--quiet', '--parties', '--help', '--version', '-h', '-V'])
  for (const command of [...COMMANDS, ...GROUPS.flatMap(({ commands }) => commands)])
    for (const option of command.options()) for (const flag of option.flags.split(/[ ,|]+/)) options.add(flag)
  const names = new Set([...COMMANDS, ...GROUPS].map((command) => command.usage.split(' ')[0]))
  const wrong = documents.flatMap((document) =>
    [...read(document).matchAll(/(?:^\$ |`)demarche ([a-z]+)((?: [^`\n]*)?)/gm)].flatMap(
      ([, name = '', rest = '']) => [
        ...(names.has(name) ? [] : [`${document}: demarche ${name}`]),
        ...(rest.match(/(?<= )--?[a-zA-Z-]+/g) ?? [])
          .filter((flag) => !options.has(flag))
          .map((flag) => `${document}: ${flag}`),
      ],
    ),
  )
  expect(wrong).toEqual([])
})

test('every npm script that a document names exists', () => {
  const scripts = new Set(['start', 'test', ...Object.keys(JSON.parse(read('package.json')).scripts)])
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/npm run (?:-s )?([a-z]+)/g)].map(
      (match) => [document, match[1] as string] as const,
    ),
  )
  expect(named.filter(([, script]) => !scripts.has(script))).toEqual([])
})
