import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** One event that a sentence tells; alternatives stand beside one another. */
export interface Wanted {
  actors: readonly string[]
  recipients: readonly string[]
  action: string
  modalities: readonly string[]
  negated: boolean
  /** `null` where words of answering leave it open. */
  reply: boolean | null
  condition: boolean
  until: string | null
  /** May be found, need not. */
  optional: boolean
}

export interface Sentence {
  dispute: string
  text: string
  /** 0: rules were tuned on it; 1: it only measures. */
  half: 0 | 1
  events: readonly Wanted[]
}

const read = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')

/** The labelled sentences: dispute, events and text by tab; an event as "USA|EU>RUS lift planned not cond". */
export const labelledSentences = (): Sentence[] =>
  read('sentences.tsv')
    .slice(1)
    .map((line) => {
      const [dispute = '', events = '', text = ''] = line.split('\t')
      return { dispute, text, half: halfOf(text), events: events.split('; ').map(wantedOf) }
    })

/** Sentences about other things than the acts of states. */
export const otherSentences = (): string[] => read('others.txt')

/** By hash, so that nobody chooses. */
const halfOf = (text: string): 0 | 1 =>
  ((createHash('sha256').update(text).digest()[0] ?? 0) >> 4) % 2 === 0 ? 0 : 1

function wantedOf(written: string): Wanted {
  const optional = written.startsWith('?')
  const [sides = '', action = '', modalities = '', ...marks] = written.replace(/^\?/, '').split(' ')
  const [actors = '', recipients = ''] = sides.split('>')
  return {
    actors: actors.split('|'),
    recipients: recipients.split('|'),
    action,
    modalities: modalities.split('|'),
    negated: marks.includes('not'),
    reply: marks.includes('reply?') ? null : marks.includes('reply'),
    condition: marks.includes('cond'),
    until: marks.find((mark) => mark.startsWith('until:'))?.slice(6) ?? null,
    optional,
  }
}
