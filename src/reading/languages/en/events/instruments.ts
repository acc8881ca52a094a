import type { Instrument } from '../../../../model/event.ts'
import type { InstrumentKind } from '../../../../model/vocabulary.ts'
import { spanOf } from '../../../../text/spans.ts'
import { EVENT_INSTRUMENTS } from './instruments.table.ts'
import type { Scene } from './scene.ts'

const INSTRUMENTS: readonly [RegExp, InstrumentKind][] = [
  [/\bexecutive orders?(?: (?:no\. ?)?\d{5})?/i, 'order'],
  [/\b(?:presidential |government )?decrees?\b/i, 'order'],
  [/\bcouncil (?:implementing )?regulation(?: \([A-Z]+\))?(?: (?:no\.? ?)?\d{2,4}\/\d{2,4})?/i, 'regulation'],
  [/\bcouncil decision(?: \([A-Z]+\))?(?: \d{4}\/\d{1,5})?/i, 'decision'],
  [/\bresolution \d{3,5}\b/i, 'resolution'],
  [/\b(?:un |security council )resolutions?\b/i, 'resolution'],
  [/\b(?:[A-Z][\w-]{1,20} ){1,6}Act\b/, 'statute'],
  [
    /\b(?:\d{1,2}(?:st|nd|rd|th)|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth) (?:sanctions )?package\b/i,
    'nickname',
  ],
]

/** The instruments of the table, as one expression. */
const NAMED = new RegExp(
  `\\b(?:${[...EVENT_INSTRUMENTS]
    .sort((a, b) => b.name.length - a.name.length)
    .map((row) => row.name.replace(/[^\p{L}\p{N} ]/gu, '\\$&'))
    .join('|')})\\b`,
  'i',
)
const KIND_OF: ReadonlyMap<string, InstrumentKind> = new Map(
  EVENT_INSTRUMENTS.map((row) => [row.name.toLowerCase(), row.kind]),
)

/** The order, act or package that a stretch of text names: one of the table, else one by its form. */
export function instrumentOf(scene: Scene, start: number, end: number): Instrument | null {
  const { text } = scene.context.document
  const words = text.slice(start, Math.min(end, start + 600))
  const spanned = (hit: RegExpExecArray, kind: InstrumentKind): Instrument => ({
    name: hit[0],
    kind,
    span: spanOf(text, start + hit.index, start + hit.index + hit[0].length),
  })
  const named = NAMED.exec(words)
  if (named) return spanned(named, KIND_OF.get(named[0].toLowerCase()) ?? 'nickname')
  for (const [pattern, kind] of INSTRUMENTS) {
    const hit = pattern.exec(words)
    if (hit) return spanned(hit, kind)
  }
  return null
}
