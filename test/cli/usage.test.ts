import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Workplace, workplace } from './run.ts'

let place: Workplace
beforeAll(() => {
  place = workplace()
})
afterAll(() => place.remove())

/** One clear sentence or two on standard error, nothing on standard output, exit code 2. */
function expectUsageError(args: string[], pattern: RegExp) {
  const { code, out, err } = place.demarche(args)
  expect(err).toMatch(pattern)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).toMatch(/^demarche: /)
  expect(out).toBe('')
  expect(code).toBe(2)
}

describe('wrong usage', () => {
  it('names an unknown command and where help is', () => {
    expectUsageError(['brief'], /unknown command 'brief'.*--help/)
  })

  it('guesses at a misspelt command', () => {
    expectUsageError(['overveiw'], /Did you mean overview\?/)
  })

  it('asks for what is missing', () => {
    expectUsageError(['read'], /missing required argument 'input'/)
  })

  it('names an unknown option', () => {
    expectUsageError(['overview', '--colour'], /unknown option '--colour'/)
  })

  it('names the readers that there are', () => {
    expectUsageError(['read', 'x.txt', '--reader', 'magic'], /rules, model, both, trained/)
  })

  it('takes two parties for --between', () => {
    expectUsageError(['moves', '--between', 'USA'], /two parties/)
  })

  it('says what is wrong with a parties file', () => {
    expectUsageError(['read', 'x.txt', '--parties', 'none.yml'], /none\.yml cannot be read/)
  })
})

describe('a command on a database that is not there', () => {
  it('says so and what to do', () => {
    const { code, out, err } = place.demarche(['overview', '--db', 'none.db'])
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(/^demarche: There is no database at none\.db; add reports first[^\n]*\n$/)
  })
})

describe('help', () => {
  it('lists every command within 80 columns', () => {
    const { code, out } = place.demarche(['--help'])
    expect(code).toBe(0)
    for (const name of ['read', 'add', 'overview', 'timeline', 'positions', 'moves', 'inforce', 'claims'])
      expect(out).toContain(`\n  ${name} `)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('shows the shared options with each command', () => {
    expect(place.demarche(['timeline', '--help']).out).toMatch(
      /--between[\s\S]*--from[\s\S]*--db <path>[\s\S]*--json/,
    )
  })
})
