import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { takeIn } from '../../src/intake/take-in.ts'
import type { Reading } from '../../src/model/reading.ts'
import { overview } from '../../src/operations/overview.ts'
import { knownParties } from '../../src/parties/parties.ts'
import { readReport } from '../../src/reading/pipeline.ts'
import { openStore } from '../../src/store/sqlite/open.ts'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))
const there = existsSync(join(SHARED, 'reports'))
if (!there)
  console.log('The founding reports are not beside this checkout (../shared): their tests are skipped.')

/** The five founding press reports, which are no part of this repository. */
describe.skipIf(!there)('the founding reports', () => {
  const files = there ? readdirSync(join(SHARED, 'reports')).sort() : []
  const intakes = files.map((file) => {
    const source = join(SHARED, 'reports', file)
    return takeIn({ source, bytes: readFileSync(source) })
  })
  let readings: Reading[] = []

  beforeAll(() => {
    readings = intakes.map((intake) => readReport(intake, knownParties()))
  })

  test('are read in the shape that others rely on', () => {
    const schema = JSON.parse(readFileSync(join(SHARED, 'score/reading.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false }).compile(schema)
    for (const reading of readings) expect(validate(reading), JSON.stringify(validate.errors)).toBe(true)
  })

  test('are read as well as the first release promises', () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-founding-'))
    try {
      const file = join(folder, 'readings.ndjson')
      writeFileSync(file, readings.map((reading) => JSON.stringify(reading)).join('\n'))
      const scorer = join(SHARED, 'score/readings.mjs')
      const printed = execFileSync(process.execPath, [scorer, file, join(SHARED, 'gold'), '--json'], {
        encoding: 'utf8',
      })
      const scores = JSON.parse(printed)
      expect(scores.unusable).toBe(0)
      expect(scores.quotationFound.f1).toBeGreaterThanOrEqual(0.93)
      expect(scores.speaker.share).toBeGreaterThanOrEqual(0.95)
      expect(scores.speakerOther.share).toBeGreaterThanOrEqual(0.9)
      expect(scores.eventStrict.f1).toBeGreaterThanOrEqual(0.85)
      expect(scores.figures.right).toBeGreaterThanOrEqual(7)
      expect(scores.positions.f1).toBeGreaterThanOrEqual(0.8)
      expect(scores.published).toMatchObject({ wrong: 0 })
      expect(scores.boilerplateRemoved.right).toBe(7)
      expect(scores.bodyKept.share).toBeGreaterThanOrEqual(0.99)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('make one record that shows the dispute in them', () => {
    const store = openStore(':memory:')
    for (const [index, intake] of intakes.entries()) store.add(intake.report, readings[index] as Reading)
    const result = overview(store, {}, { today: () => '2025-03-10' })
    store.close()
    expect(result.reports).toMatchObject({ count: 5, first: '2016-11-09', last: '2025-03-04', altered: 3 })
    expect(result.inForce[0]).toMatchObject({ nextReview: '2026-03-06', since: { earliest: '2014-01-01' } })
    const [peskov] = result.issue?.views ?? []
    expect(peskov).toMatchObject({ speaker: { name: 'Dmitry Peskov' }, issue: 'lifting' })
    const stances = peskov?.rows.flatMap((row) => [row.stance, ...row.also])
    expect(stances?.at(0)).toBe('not-asking')
    expect(stances?.at(-1)).toBe('precondition')
    expect(peskov?.gaps).toHaveLength(1)
    expect(result.claims.length).toBeGreaterThanOrEqual(2)
  })
})
