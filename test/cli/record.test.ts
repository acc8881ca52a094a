import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectToFit } from './fit-columns.ts'
import { BIN, EXPULSIONS, environment, RENEWAL, type Workplace, workplace } from './run.ts'

const COMMANDS = [
  ['overview', '--explain'],
  ['timeline'],
  ['positions'],
  ['moves', '--between', 'USA', 'RUS'],
  ['inforce', '--between', 'USA', 'RUS', '2018-06-01'],
  ['claims'],
  ['search', 'diplomats'],
  ['show', '1'],
]

let place: Workplace
beforeAll(() => {
  place = workplace()
  mkdirSync(join(place.folder, 'reports'))
  writeFileSync(join(place.folder, 'reports', 'expulsions.txt'), EXPULSIONS)
  writeFileSync(join(place.folder, 'reports', 'renewal.txt'), RENEWAL)
})
afterAll(() => place.remove())

describe('demarche add', () => {
  it('keeps each report once, and says what became of the inputs', () => {
    const first = place.demarche(['add', 'reports', 'missing.txt'])
    expect(first.out).toBe('added 2, already known 0, re-read 0, failed 1\n')
    expect(first.err).toMatch(/^demarche: missing\.txt[^\n]+\.\n$/)
    expect(first.code).toBe(1)
    const again = place.demarche(['add', 'reports', '--json'])
    expect(JSON.parse(again.out)).toEqual({ added: 0, known: 2, reread: 0, failed: [] })
    expect(again.code).toBe(0)
  })

  it('reads anew what other parties may change', () => {
    place.write('own.yml', 'people:\n  - { person: Ana Example, party: RUS }\n')
    const env = { DEMARCHE_DB: 'other.db' }
    place.demarche(['add', 'reports', '--quiet'], { env })
    const ran = place.demarche(['add', 'reports', '--parties', 'own.yml'], { env })
    expect(ran.out).toBe('added 0, already known 0, re-read 2, failed 0\n')
  })
})

describe.each(COMMANDS)('demarche %s', (...args) => {
  it('prints text within 80 columns and without colour', () => {
    const text = place.demarche(args)
    expect(text.err).toBe('')
    expect(text.code).toBe(0)
    expect(text.out.length).toBeGreaterThan(40)
    expect(text.out).not.toContain('\u001b')
    expectToFit(text.out, 80)
  })
})

describe('the record of two reports', () => {
  it('is printed as one line of JSON on demand', () => {
    const { out } = place.demarche(['overview', '--json'])
    expect(out.trimEnd()).not.toContain('\n')
    expect(JSON.parse(out)).toMatchObject({ reports: { count: 2, first: '2018-03-02', last: '2018-03-29' } })
  })

  it('pairs an expulsion with its answer and shows the words', () => {
    const { out } = place.demarche(['moves'])
    expect(out).toMatch(/RUS [^\n]*60 diplomats/)
    expect(out).toMatch(/← answer/)
  })

  it('knows when a measure lapses unless renewed', () => {
    expect(place.demarche(['inforce', '2018-06-01']).out).toContain('next review 2019-03-06')
  })

  it('says that nothing is found', () => {
    expect(place.demarche(['search', 'zeppelin']).out).toBe('Nothing found for “zeppelin”.\n')
  })

  it('refuses what it does not hold in one sentence', () => {
    const { code, err } = place.demarche(['show', 'r_0000000000000000'])
    expect(err).toMatch(/^demarche: [^\n]+\.\n$/)
    expect(code).toBe(1)
  })

  it('refuses a day, an issue and a party that there is not', () => {
    expect(place.demarche(['inforce', '2018-02-30'])).toMatchObject({ code: 2, out: '' })
    const issue = place.demarche(['positions', '--issue', 'weather'])
    expect(issue).toMatchObject({ code: 2, out: '' })
    expect(issue.err).toContain('lifting')
    expect(place.demarche(['overview', '--between', 'USA', 'Syldavia']).code).toBe(1)
  })
})

describe('an empty database', () => {
  it('is said in a sentence with what to do', () => {
    place.demarche(['add', 'missing.txt', '--db', 'empty.db'])
    const { code, out } = place.demarche(['overview', '--db', 'empty.db'])
    expect(code).toBe(0)
    expect(out).toMatch(/empty\.db is empty; add reports with: demarche add/)
  })
})

describe('a reader that has seen enough', () => {
  it.skipIf(process.platform === 'win32')('ends the command quietly', () => {
    const line = JSON.stringify({ text: EXPULSIONS })
    const input = `${line}\n`.repeat(400)
    const command = `"${process.execPath}" "${BIN}" read --json --text - | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`
    const ran = spawnSync('bash', ['-c', command], {
      input,
      cwd: place.folder,
      env: environment(),
      encoding: 'utf8',
    })
    expect(ran.stderr).toBe('')
    expect(ran.stdout.trim().split(/\s+/)).toEqual(['1', '0'])
  })
})
