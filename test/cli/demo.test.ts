import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectToFit } from './fit-columns.ts'
import { type Workplace, workplace } from './run.ts'

let place: Workplace
beforeAll(() => {
  place = workplace()
})
afterAll(() => place.remove())

describe('demarche demo', () => {
  it('reads the sample, prints its overview, and finds it there the second time', () => {
    const first = place.demarche(['demo'])
    expect(first.code).toBe(0)
    expectToFit(first.out + first.err, 80)
    for (const section of ['IN FORCE', 'LIFTING', 'MOVES', 'CLAIMS', 'DATES'])
      expect(first.out).toContain(section)
    expect(first.err).toContain('.demarche/sample.db')
    const second = place.demarche(['demo'])
    expect(second.out).toBe(first.out)
    expect(second.err).toContain('Found in')
  })

  it('shows what a sanctions dispute is made of', () => {
    const { out } = place.demarche(['demo'])
    expect(out).toMatch(/RUS[^\n]*8 reports, 2014-03-20 … 2025-06-30/)
    expect(out).toContain('2 re-edited or translated copies')
    expect(out).toContain('nothing on record for 8 years')
    expect(out).toMatch(/← answer to/)
    expect(out).toMatch(/“Russia had not imposed any sanctions” \(Vladimir Putin\) ×/)
  })
})
