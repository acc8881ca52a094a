import type { Quotation } from '../../../../model/quotation.ts'
import { findMentions } from '../../../../parties/mentions/find-mentions.ts'
import { knownParties } from '../../../../parties/parties.ts'
import { layOut } from '../../../../text/document.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { ReadingContext } from '../../../context.ts'

/** For tests: a report with an optional headline, the narrator's words, and the words of one speaker where given. */
export function reportOf(parts: {
  title?: string
  told?: string
  said?: { party: string; form: Quotation['form']; words: string }
}): ReadingContext {
  const { title = '', told = '', said } = parts
  const head = title ? `${title}\n\n` : ''
  const lead = head + (told ? `${told} ` : '')
  const text = lead + (said?.words ?? '')
  const body = [{ start: 0, end: text.length }]
  const document = layOut(text, body, title ? { start: 0, end: title.length } : null)
  const speaker = {
    party: said?.party ?? null,
    name: 'the spokesman',
    kind: 'person' as const,
    mention: null,
  }
  const quotation: Quotation = {
    id: 'q1',
    form: said?.form ?? 'direct',
    content: [spanOf(text, lead.length, text.length)],
    cue: null,
    source: null,
    speaker,
    relay: [],
    said: null,
    occasion: null,
    confidence: 1,
  }
  return {
    report: {
      id: 'r',
      source: '-',
      title: title || null,
      outlet: null,
      credits: [],
      language: 'en',
      published: null,
      body,
      boilerplate: [],
      text,
      hash: '',
    },
    document,
    mentions: findMentions(document, knownParties()),
    dates: [],
    quotations: said ? [quotation] : [],
    events: [],
    figures: [],
    positions: [],
    problems: [],
  }
}
