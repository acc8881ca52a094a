import type { Party } from '../../../../model/party.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { Phrase } from '../clauses/clause.ts'
import { EVENT_HOMES } from './homes.table.ts'
import type { Scene } from './scene.ts'

const HOMES: ReadonlyMap<string, string> = new Map(
  EVENT_HOMES.map((row) => [row.name.toLowerCase(), row.state]),
)
const LONGEST = 3

/** The state of a firm or organisation of the table that a phrase names: whom a measure on it hits. */
export function homeIn(scene: Scene, phrase: Phrase): Party | null {
  const { tokens } = scene
  for (let i = phrase.first; i < phrase.last; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]?.text ?? '')) continue
    let words = ''
    for (let j = i; j < Math.min(phrase.last, i + LONGEST); j++) {
      words = j === i ? (tokens[j]?.lower ?? '') : `${words} ${tokens[j]?.lower}`
      const party = HOMES.get(words.replace(/ - /g, '-'))
      if (!party) continue
      const [start, end] = [tokens[i]?.start ?? 0, tokens[j]?.end ?? 0]
      const text = scene.context.document.text
      return { party, name: text.slice(start, end), kind: 'organisation', mention: spanOf(text, start, end) }
    }
  }
  return null
}
