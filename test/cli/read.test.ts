import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Reading } from '../../src/model/reading.ts'
import { expectToFit } from './fit-columns.ts'
import { EXPULSIONS, type Ran, RENEWAL, type Workplace, workplace } from './run.ts'

const MB = 1024 * 1024
const validate = new Ajv2020({ strict: false }).compile(Reading)
const lines = ({ out }: Ran) => out.trimEnd().split('\n')
const readings = (ran: Ran) => lines(ran).map((line) => JSON.parse(line) as Reading)

let place: Workplace
beforeAll(() => {
  place = workplace()
  place.write('expulsions.txt', EXPULSIONS)
  place.write('renewal.txt', RENEWAL)
})
afterAll(() => place.remove())

describe('demarche read --json', () => {
  it('prints one valid reading a line, in order, and stores nothing', () => {
    const ran = place.demarche(['read', '--json', 'renewal.txt', 'expulsions.txt'])
    expect(ran.err).toBe('')
    expect(ran.code).toBe(0)
    const all = readings(ran)
    for (const reading of all) expect(validate(reading), JSON.stringify(validate.errors)).toBe(true)
    expect(all.map(({ report }) => report.source)).toEqual(['renewal.txt', 'expulsions.txt'])
    expect(all[1]?.events.map(({ action }) => action)).toContain('expel')
    expect(place.demarche(['overview']).code).toBe(1)
  })

  it('carries the text of HTML, which only intake knows, and of plain text on demand', () => {
    const page =
      '<html><head><title>T</title></head><body><p>Moscow expelled two diplomats.</p></body></html>'
    const input = [
      { id: 'h', html: page },
      { id: 't', text: 'Moscow expelled two diplomats.' },
    ]
    const ndjson = input.map((line) => JSON.stringify(line)).join('\n')
    const [html, plain] = readings(place.demarche(['read', '--json', '-'], { input: ndjson }))
    expect(html?.report).toMatchObject({ id: 'h', source: '-' })
    expect(html?.report.text).toContain('Moscow expelled two diplomats.')
    expect(plain?.report).not.toHaveProperty('text')
    const [asked] = readings(place.demarche(['read', '--json', '--text', 'renewal.txt']))
    expect(asked?.report.text).toBe(RENEWAL)
  })

  it('reads with parties of the user’s own, and its versions say so', () => {
    place.write('own.yml', 'states:\n  - { code: SYL, name: Syldavia, adjectives: [Syldavian] }\n')
    place.write('own.txt', 'Syldavia imposed sanctions on 5 Russian individuals on Monday.\n')
    const [without] = readings(place.demarche(['read', '--json', 'own.txt']))
    const [own] = readings(place.demarche(['read', '--json', 'own.txt', '--parties', 'own.yml']))
    expect(own?.events[0]?.actor?.party).toBe('SYL')
    expect(without?.events[0]?.actor?.party ?? null).not.toBe('SYL')
    expect(own?.made.data).not.toBe(without?.made.data)
  })
})

describe('demarche read with broken inputs', () => {
  it('says what is wrong with each in one sentence, and reads the others', () => {
    place.write('empty.txt', ' \n')
    place.write(
      'binary.txt',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
    )
    mkdirSync(join(place.folder, 'nothing'))
    const huge = openSync(join(place.folder, 'huge.txt'), 'w')
    ftruncateSync(huge, 200 * MB)
    closeSync(huge)
    const ndjson = `{"text": "half\n${JSON.stringify({ text: 'The EU extended its sanctions against Russia.' })}\n[]\n`
    const inputs = ['empty.txt', 'binary.txt', 'missing.txt', 'nothing', 'huge.txt', '-', 'renewal.txt']
    const ran = place.demarche(['read', '--json', ...inputs], { input: ndjson })
    expect(ran.code).toBe(1)
    const complaints = ran.err.trimEnd().split('\n')
    expect(complaints).toHaveLength(7)
    for (const [index, name] of [
      'empty',
      'binary',
      'missing',
      'nothing',
      'huge',
      'line 1',
      'line 3',
    ].entries()) {
      expect(complaints[index]).toContain(name)
      expect(complaints[index]).toMatch(/^demarche: .*\.$/)
    }
    expect(readings(ran).map(({ report }) => report.source)).toEqual(['-', 'renewal.txt'])
  })
})

describe('demarche read for people', () => {
  it('keeps to 80 columns without colour, whatever is in the report', () => {
    const wide = '中华人民共和国外交部发言人 👩‍💻 '.repeat(8)
    place.write('wide.txt', `${EXPULSIONS}\u001b[31m${wide}${'long-'.repeat(60)}\n`)
    const ran = place.demarche(['read', 'wide.txt', 'renewal.txt'])
    expect(ran.code).toBe(0)
    expectToFit(ran.out, 80)
    expect(ran.out).not.toContain('\u001b')
    expect(ran.out).toMatch(/RUS → USA +expel · done/)
    expect(ran.out).toContain('lapses on 2019-03-06 unless renewed')
  })

  it('shows colour where it is forced', () => {
    const ran = place.demarche(['read', 'renewal.txt'], { env: { FORCE_COLOR: '1' } })
    expect(ran.out).toContain('\u001b[1m')
  })
})

describe('demarche read --explain', () => {
  it('prints the evidence for the day of publication and what it leaves, within the screen', () => {
    place.write(
      'visit.txt',
      'VIENNA, July 14. /AGENCY/. US President Barack Obama and Iranian President Hassan Rouhani praised the accord, their offices said on Tuesday.',
    )
    const ran = place.demarche(['read', '--explain', 'visit.txt'])
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('WHY THIS DAY')
    expect(ran.out).toContain('dateline: dateline “VIENNA, July 14” → any year’s 07-14')
    expect(ran.out).toMatch(/office: “US President Barack Obama”: Barack Obama was President/)
    expect(ran.out).toMatch(/left: 2015-07-14$/m)
    expectToFit(ran.out, 80)
    expect(place.demarche(['read', 'visit.txt']).out).not.toContain('WHY THIS DAY')
  })
})
