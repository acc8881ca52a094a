import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { UsageError } from '../errors.ts'
import { takeIn } from '../intake/take-in.ts'
import { partiesFrom } from './parties-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-parties-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(content: string): string {
  const path = join(folder, `parties-${content.length}.yml`)
  writeFileSync(path, content)
  return path
}

describe('partiesFrom()', () => {
  it('adds the people of a file to those of the reference data', () => {
    const { parties, version } = partiesFrom(
      file('people:\n  - { person: Ana Example, party: VEN, gender: f, title: spokeswoman, from: "2024" }\n'),
    )
    expect(parties.people.get('Ana Example')?.party).toBe('VEN')
    expect(parties.people.size).toBeGreaterThan(1)
    expect(version).toMatch(/^[0-9a-f]{8}$/)
  })

  it('lets offices and events of a file date a report', () => {
    const { known } = partiesFrom(
      file(`people:
  - person: Ana Example
    party: VEN
    office: foreign-minister
    title: Foreign Minister
    from: "2024-02-01"
    to: "2024-05-31"
events:
  - { names: [quayside accord], from: 2024-03-09, note: the accord on the quays was signed }
`),
    )
    const published = (text: string) => takeIn({ source: 'test', text }, known).report.published
    expect(
      published('Foreign Minister Ana Example told reporters that the ports would stay open.'),
    ).toMatchObject({ earliest: '2024-02-01', latest: '2024-05-31' })
    expect(
      published('Since the quayside accord no ship has been stopped, said Foreign Minister Ana Example.'),
    ).toMatchObject({ earliest: '2024-03-09', latest: '2024-05-31' })
  })

  it('is the reference data alone without a file', () => {
    expect(partiesFrom(null).version).toBeNull()
  })

  it.each([
    ['no list it knows', 'persons: []\n'],
    ['no YAML', 'people: [\n'],
    ['a row without a name', 'people: [{ party: VEN }]\n'],
    ['no mapping at all', 'just words\n'],
  ])('says in one sentence what is wrong: %s', (_what, content) => {
    expect(() => partiesFrom(file(content))).toThrow(UsageError)
    expect(() => partiesFrom(file(content))).toThrow(/^The parties file [^\n]+\.$/)
  })

  it('says that a file is missing', () => {
    expect(() => partiesFrom(join(folder, 'none.yml'))).toThrow(/cannot be read/)
  })
})
