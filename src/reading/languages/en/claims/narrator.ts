import type { Quotation } from '../../../../model/quotation.ts'
import { overlaps, spanOf } from '../../../../text/spans.ts'
import type { ReadingContext } from '../../../context.ts'

/** The sentences of the text that no quotation holds a part of, each as words without a speaker. */
export function narratorsWords(context: ReadingContext): Quotation[] {
  const { document, quotations } = context
  const said = quotations.flatMap((quotation) => quotation.content).sort((a, b) => a.start - b.start)
  let next = 0
  const told: Quotation[] = []
  for (const sentence of document.sentences) {
    if (document.paragraphs[sentence.paragraph]?.kind === 'title') continue
    while (next < said.length && (said[next]?.end ?? 0) <= sentence.start) next++
    const nearest = said[next]
    if (nearest && overlaps(nearest, sentence)) continue
    told.push({
      id: '',
      form: 'indirect',
      content: [spanOf(document.text, sentence.start, sentence.end)],
      cue: null,
      source: null,
      speaker: null,
      relay: [],
      said: null,
      occasion: null,
      confidence: 1,
    })
  }
  return told
}
