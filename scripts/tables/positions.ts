import { type Issue, STANCES, type Stance } from '../../src/model/vocabulary.ts'
import type { WordClass } from '../../src/reading/languages/en/positions/pattern/lexicon.ts'
import type { PositionRow } from '../../src/reading/languages/en/positions/row.ts'
import type { Bloc } from '../../src/reading/languages/en/positions/sides.ts'

interface Entry {
  stance: string | string[]
  scope?: PositionRow['scope']
  topic?: boolean
  firm?: boolean
  inIf?: boolean
  condition?: PositionRow['condition']
  negated?: boolean
  without?: string
  whenConditional?: string
  patterns: string[]
}

/** Rows of data/en/positions.yml, one a pattern. */
export function positionRows(rows: unknown): PositionRow[] {
  return (rows as Entry[]).flatMap((entry) =>
    entry.patterns.map((pattern) => ({
      pattern,
      stances: [entry.stance].flat().map(stanceOf),
      scope: entry.scope ?? 'any',
      topic: entry.topic ?? /\$(?:it|measures)\b/.test(pattern),
      firm: entry.firm ?? false,
      inIf: entry.inIf ?? false,
      condition: entry.condition ?? 'any',
      negated: entry.negated ?? false,
      without: entry.without ?? null,
      whenConditional: entry.whenConditional ? stanceOf(entry.whenConditional) : null,
    })),
  )
}

function stanceOf(written: string): [Issue, Stance | 'by-victim'] {
  const [issue, stance] = written.split('/') as [Issue, Stance | 'by-victim']
  const known: readonly string[] = STANCES[issue] ?? []
  if (stance !== 'by-victim' && !known.includes(stance))
    throw new Error(
      `"${written}" in data/en/positions.yml is no issue and stance; the list is STANCES in src/model.`,
    )
  return [issue, stance]
}

/** Rows of data/en/positions-words.yml. */
export function wordClasses(rows: unknown): WordClass[] {
  return Object.entries(rows as Record<string, (string | boolean)[]>).map(([name, words]) => ({
    name,
    words: words.map((word) => {
      if (typeof word !== 'string')
        throw new Error(
          `"${word}" under "${name}" in data/en/positions-words.yml is no text; put it in quotes.`,
        )
      return word
    }),
  }))
}

/** Rows of data/en/positions-blocs.yml. */
export function blocs(rows: unknown): Bloc[] {
  return rows as Bloc[]
}
