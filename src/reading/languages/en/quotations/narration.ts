import type { DateMention } from '../../../../model/date-mention.ts'
import type { Mention } from '../../../../parties/mention.ts'
import { type Document, firstTokenFrom, type Token } from '../../../../text/document.ts'
import type { Paragraph } from '../../../../text/paragraphs.ts'
import { afterDateline } from './dateline.ts'
import { findRuns, marksIn, type Run } from './marks.ts'
import { verbLemma } from './speech-verb.ts'
import { withoutTold } from './told-inside.ts'

/**
 * A document seen as narration with quoted runs in it.
 * A unit is one sentence, or several where a quoted run goes over their border: "“A. B,” he said."
 */
export interface Narration {
  document: Document
  tokens: Token[]
  mentions: Mention[]
  runs: Run[]
  units: Unit[]
  /** Per token: 1 + index of the run it lies in, 0 for the narrator's words. */
  runOf: Int32Array
  /** Per token: 1 + index of the mention it lies in, 0 for none. */
  mentionOf: Int32Array
  /** Per token: 1 where it belongs to a temporal expression. */
  dated: Uint8Array
}

/** Token range of one or more sentences, `last` exclusive. */
export interface Unit {
  first: number
  last: number
  paragraph: number
  /** Offsets. */
  start: number
  end: number
  title: boolean
}

/** Lays quoted runs, mentions and dates over the tokens of a document. */
export function narrate(document: Document, mentions: Mention[], dates: DateMention[]): Narration {
  const marks = marksIn(document.text)
  const runs: Run[] = []
  let end = 0
  for (const paragraph of document.paragraphs) {
    const last = runs.at(-1)
    runs.push(...findRuns(document.text, paragraph, marks, last && last.outerEnd >= end ? last : null))
    end = paragraph.end
  }
  return lay(
    document,
    mentions,
    dates,
    withoutTold(document.text, runs).filter((run) => !namesOutlet(run, mentions)),
  )
}

function lay(document: Document, mentions: Mention[], dates: DateMention[], runs: Run[]): Narration {
  const { tokens } = document
  const runOf = new Int32Array(tokens.length)
  for (const [index, run] of runs.entries()) mark(runOf, tokens, run.outerStart, run.outerEnd, index + 1)
  const mentionOf = new Int32Array(tokens.length)
  for (const [index, mention] of mentions.entries()) mentionOf.fill(index + 1, mention.first, mention.last)
  const dated = new Uint8Array(tokens.length)
  for (const date of dates) mark(dated, tokens, date.start, date.end, 1)
  return { document, tokens, mentions, runs, runOf, mentionOf, dated, units: unitsOf(document, runs, runOf) }
}

/** “RIA Novosti” in quotation marks names an outlet and quotes nobody. */
const namesOutlet = (run: Run, mentions: Mention[]): boolean =>
  mentions.some(
    (mention) => mention.kind === 'media' && mention.start <= run.start + 1 && mention.end >= run.end - 1,
  )

function mark(
  marks: Int32Array | Uint8Array,
  tokens: Token[],
  start: number,
  end: number,
  value: number,
): void {
  for (let i = firstTokenFrom(tokens, start); i < tokens.length && (tokens[i] as Token).end <= end; i++)
    marks[i] = value
}

function unitsOf(document: Document, runs: Run[], runOf: Int32Array): Unit[] {
  const units: Unit[] = []
  for (const sentence of document.sentences) {
    const before = units.at(-1)
    const { start, end, first, last, paragraph } = sentence
    if (before && before.paragraph === paragraph && goesOver(document, runs, runOf, first)) {
      before.last = last
      before.end = end
    } else {
      const { kind, firstSentence } = document.paragraphs[paragraph] as Paragraph
      const title = kind === 'title'
      const opens = sentence.index === firstSentence && !title
      const from = opens ? afterDateline(document.tokens, first, last) : first
      units.push({ first: from, last, paragraph, start: document.tokens[from]?.start ?? start, end, title })
    }
  }
  return units
}

/** Whether the border before token `first` lies inside a run, or an attribution in lower case follows a run. */
function goesOver(document: Document, runs: Run[], runOf: Int32Array, first: number): boolean {
  const before = runOf[first - 1] ?? 0
  if (before === 0) return false
  if (before === runOf[first]) return true
  const run = runs[before - 1] as Run
  const next = document.tokens[first]
  return run.outerEnd <= (next?.start ?? 0) && /^(?:[a-z]|[—–-])/.test(next?.text ?? '')
}

export const isQuoted = (n: Narration, index: number): boolean => (n.runOf[index] ?? 0) > 0

export function mentionAt(n: Narration, index: number): Mention | undefined {
  const place = n.mentionOf[index]
  return place ? n.mentions[place - 1] : undefined
}

/** Lower-case word at a token index; empty outside the document. */
export const wordAt = (n: Narration, index: number): string => n.tokens[index]?.lower ?? ''

export const posAt = (n: Narration, index: number): string => n.tokens[index]?.pos ?? ''

/** Dictionary form of the verb at a token index. */
export const lemmaAt = (n: Narration, index: number): string =>
  verbLemma(wordAt(n, index), n.tokens[index]?.lemma ?? '')
