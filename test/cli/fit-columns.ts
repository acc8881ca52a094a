import stringWidth from 'string-width'
import { expect } from 'vitest'

/** Fails on the first line of a text that is wider than so many columns, and shows it. */
export function expectToFit(text: string, columns: number): void {
  for (const line of text.split('\n'))
    expect(stringWidth(line), `columns of: ${line}`).toBeLessThanOrEqual(columns)
}
