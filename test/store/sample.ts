import { createHash } from 'node:crypto'
import type { Made, Reading } from '../../src/model/reading.ts'
import type { ReportText } from '../../src/model/report.ts'

export interface Sample {
  report: ReportText
  reading: Reading
}

export const MADE: Made = { demarche: '0.0.0', reader: 'rules-1', model: null, data: 'sample' }

const spanOf = (text: string, start: number, end: number) => ({ start, end, text: text.slice(start, end) })

/** A report of the given text, all body, and a reading with one direct quotation over its first 40 units. */
export function sampleOf(text: string, given: Partial<ReportText> & { made?: Partial<Made> } = {}): Sample {
  const { made, ...own } = given
  const hash = `sha256:${createHash('sha256').update(text, 'utf16le').digest('hex')}`
  const report: ReportText = {
    id: hash,
    source: '-',
    title: null,
    outlet: null,
    credits: [],
    language: 'en',
    published: null,
    body: [{ start: 0, end: text.length }],
    boilerplate: [],
    text,
    hash,
    ...own,
  }
  const { text: _, hash: __, ...head } = report
  const reading: Reading = {
    report: head,
    quotations: [quotation('q1', text, 0, Math.min(40, text.length))],
    events: [],
    figures: [],
    positions: [],
    claims: [],
    dates: [],
    problems: [],
    made: { ...MADE, ...made },
  }
  return { report, reading }
}

const SENTENCES = [
  'The ministry said the entry bans would stay until the talks in the capital begin.',
  'A spokesman told reporters that “the restrictions harm those who wrote them”.',
  'Lawmakers weighed a bill on shipping insurance, but no vote was called.',
  'Trade between the two neighbours fell by about a fifth in the third quarter.',
]

/** The n-th of endlessly many reports: about 2.5 kB with a reading of about 15 kB, always the same for one n. */
export function generated(n: number, made: Partial<Made> = {}): Sample {
  const lines = Array.from(
    { length: 30 },
    (_, line) => `${SENTENCES[(n + line) % SENTENCES.length]} (${n}/${line})`,
  )
  const text = lines.join('\n')
  const sample = sampleOf(text, { id: `generated-${n}`, title: `Report ${n} on the dispute`, made })
  const quotations = Array.from({ length: 26 }, (_, k) => quotation(`q${k + 1}`, text, k * 60, k * 60 + 150))
  return { ...sample, reading: { ...sample.reading, quotations } }
}

function quotation(id: string, text: string, start: number, end: number): Reading['quotations'][number] {
  const span = spanOf(text, start, end)
  return {
    id,
    form: 'direct',
    content: [span],
    cue: spanOf(text, start, start + 4),
    source: spanOf(text, start + 5, start + 20),
    speaker: {
      party: 'RUS',
      name: 'a spokesman',
      kind: 'person',
      mention: spanOf(text, start + 5, start + 20),
    },
    relay: [],
    said: { earliest: '2021-04-15', latest: '2021-04-15', basis: 'dateline' },
    occasion: null,
    confidence: 0.5,
  }
}
