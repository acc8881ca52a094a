import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Given } from '../../src/intake/raw-input.ts'
import { takeIn } from '../../src/intake/take-in.ts'
import { judge, tally } from './score.ts'

/** A short text of our own whose stamp is left out. */
interface Case {
  day: string
  text: string
}

const folder = new URL('cases/', import.meta.url)
/** The day the set was closed: every text had been received by then. */
const RECEIVED = '2026-08-31'

const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .sort()
  .flatMap((name) =>
    (parse(readFileSync(new URL(name, folder), 'utf8')) as Case[]).map((each) => ({ ...each, name })),
  )

const solved = solve({})

function solve(given: Given) {
  return cases.map(({ name, day, text }) => {
    const { published } = takeIn({ source: name, text, given }).report
    return { name, day, published, verdict: judge(published, day), half: halfOf(text) }
  })
}

/** The first half is there to learn from; the second only measures. */
function halfOf(text: string): 0 | 1 {
  return ((createHash('sha256').update(text).digest()[0] ?? 0) & 1) as 0 | 1
}

test('there are 150 texts of ten disputes and twenty years', () => {
  expect(cases).toHaveLength(150)
  expect(new Set(cases.map(({ name }) => name)).size).toBe(10)
  const years = cases.map(({ day }) => day.slice(0, 4)).sort()
  expect(Number(years.at(-1)) - Number(years[0])).toBeGreaterThanOrEqual(20)
})

test('the day of a text without a stamp: at least 85 % right, at most 1 % wrong', () => {
  const { counts, line } = tally(solved)
  console.log(`all: ${line}`)
  for (const half of [0, 1])
    console.log(`half ${half}: ${tally(solved.filter((each) => each.half === half)).line}`)
  for (const { name, day, published } of solved.filter(({ verdict }) => verdict === 'wrong'))
    console.log(`wrong: ${name} ${day} is not in ${published?.earliest}..${published?.latest}`)
  expect(counts.right).toBeGreaterThanOrEqual(0.85 * cases.length)
  expect(counts.wrong).toBeLessThanOrEqual(0.01 * cases.length)
})

test('the day it was received closes what the words leave open', () => {
  const closed = solve({ received: RECEIVED })
  console.log(`received by ${RECEIVED}: ${tally(closed).line}`)
  expect(tally(closed).counts.right).toBeGreaterThan(tally(solved).counts.right)
  expect(tally(closed).counts.wrong).toBe(tally(solved).counts.wrong)
})
