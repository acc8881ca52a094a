import type { Quotation } from '../../../../model/quotation.ts'
import type { Range } from '../../../../model/span.ts'
import { firstTokenFrom } from '../../../../text/document.ts'

/** The contents of all quotations, by offset, with whose they are. */
export type Quoted = readonly (Range & { quotation: Quotation })[]

export const quotedIn = (quotations: readonly Quotation[]): Quoted =>
  quotations
    .flatMap((quotation) => quotation.content.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start)

/** The parts of `content` that quotations of other speakers hold, by offset. */
export function nestedIn(quoted: Quoted, quotation: Quotation, content: Range): Range[] {
  const nested: Range[] = []
  for (let i = firstTokenFrom(quoted, content.start); i < quoted.length; i++) {
    const inner = quoted[i] as Quoted[number]
    if (inner.start >= content.end) break
    if (inner.end > content.end || inner.quotation === quotation) continue
    if (inner.quotation.speaker?.name === quotation.speaker?.name) continue
    if (inner.end - inner.start < content.end - content.start) nested.push(inner)
  }
  return nested
}
