import type { Page } from '../page.ts'
import { isOffer } from './offers.ts'
import { PHRASES } from './phrases.ts'

/** Reason for a line that gives itself away by its words, `null` for any other. */
export function reasonByWording(text: string): string | null {
  for (const { reason, pattern, most, holds } of PHRASES)
    if (text.length <= most && (holds === null || holds.test(text)) && pattern.test(text)) return reason
  return isOffer(text) ? 'offer to the reader' : null
}

/** Marks the lines that give themselves away by their words. A line that goes on a wrapped sentence is left alone. */
export function markByWording(page: Page): void {
  for (const line of page.lines) {
    if (page.verdicts[line.index] !== null) continue
    const before = page.lines[line.index - 1]
    if (before && /^\p{Ll}/u.test(line.text) && before.text.length > 40 && /[\p{L},]$/u.test(before.text))
      continue
    page.verdicts[line.index] = reasonByWording(line.text)
  }
}
