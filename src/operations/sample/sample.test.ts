import { describe, expect, it } from 'vitest'
import { takeIn } from '../../intake/take-in.ts'
import { sampleInputs } from './inputs.ts'
import { SAMPLE } from './sample.ts'

describe('SAMPLE', () => {
  it('has reports that say that they are samples', () => {
    for (const { text } of SAMPLE) expect(text.trimEnd().split('\n').at(-1)).toMatch(/Démarche/)
  })

  it('is taken in whole, each report its own text', () => {
    const hashes = sampleInputs().map((input) => takeIn(input).report.hash)
    expect(new Set(hashes).size).toBe(SAMPLE.length)
  })
})
