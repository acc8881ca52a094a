import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recogniserCases, TABLE, tableOf } from '../../scripts/recogniser-cases.ts'

const cases = recogniserCases()

test.skipIf(cases === null)('the page of recogniser cases says what the rules do (needs ../shared)', () => {
  expect(existsSync(TABLE)).toBe(true)
  expect(readFileSync(TABLE, 'utf8')).toBe(tableOf(cases ?? []))
})
