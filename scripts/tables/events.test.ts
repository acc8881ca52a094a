import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Reads one sentence with the tables of a copy of the repository. */
const READ = `
import { takeIn } from './src/intake/take-in.ts'
import { readReport } from './src/reading/pipeline.ts'
import { makeParties } from './src/parties/parties.ts'
const text = 'The United States sandbagged Iran with sanctions under the Wobbly Act. ' +
  'Ottawa said on Monday that it had imposed sanctions on Belarus. ' +
  'In May Tokyo imposed sanctions on Gadgetron.'
const { events } = readReport(takeIn({ source: 'one', text }), makeParties())
console.log(JSON.stringify(events))
`

let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'tables-'))
  for (const part of ['src', 'data', 'scripts', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  appendFileSync(
    join(copy, 'data/en/events-verbs.csv'),
    'sandbag,object:party with:measure,impose,object,subject,\n',
  )
  appendFileSync(join(copy, 'data/en/events-instruments.csv'), 'Wobbly Act,statute\n')
  appendFileSync(join(copy, 'data/en/events-homes.csv'), 'Gadgetron,CHN\n')
  appendFileSync(join(copy, 'data/codes.csv'), 'impose,done,affirmed,1631,COERCE,restrict\n')
  writeFileSync(join(copy, 'read.ts'), READ)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a trigger, a nickname, a firm and a code are each a line of data', { timeout: 60_000 }, () => {
  const run = (file: string) => execFileSync(process.execPath, [file], { cwd: copy, encoding: 'utf8' })
  run('scripts/tables.ts')
  const events = JSON.parse(run('read.ts')) as {
    actor: { party: string }
    recipient: { party: string } | null
    instrument: { name: string; kind: string } | null
    cameo: string
  }[]
  const added = events.find((event) => event.actor.party === 'USA')
  expect(added?.instrument).toMatchObject({ name: 'Wobbly Act', kind: 'statute' })
  expect(added?.cameo).toBe('1631')
  expect(events.find((event) => event.actor.party === 'JPN')?.recipient?.party).toBe('CHN')
})
