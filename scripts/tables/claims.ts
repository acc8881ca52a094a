import { CLAIM_KINDS } from '../../src/model/claim.ts'
import { ACTIONS, type Action } from '../../src/model/vocabulary.ts'
import type { ClaimRow, HeadlineRow } from '../../src/reading/languages/en/claims/row.ts'

type Entry = Partial<ClaimRow> &
  Pick<ClaimRow, 'kind' | 'action' | 'actor' | 'recipient' | 'polarity'> & {
    patterns: string[]
  }

/** Rows of data/en/claims.yml, one a pattern. */
export function claimRows(rows: unknown): ClaimRow[] {
  return (rows as Entry[]).flatMap(({ patterns, ...entry }) => {
    if (!CLAIM_KINDS.includes(entry.kind) || (entry.action !== null && !ACTIONS.includes(entry.action)))
      throw new Error(`"${entry.kind}" or "${entry.action}" in data/en/claims.yml is not in the vocabulary.`)
    return patterns.map((pattern) => ({
      pattern,
      kind: entry.kind,
      action: entry.action,
      actor: entry.actor,
      recipient: entry.recipient,
      polarity: entry.polarity,
      narrator: entry.narrator ?? false,
      firm: entry.firm ?? false,
      negated: entry.negated ?? false,
      counted: entry.counted ?? false,
      without: entry.without ?? null,
    }))
  })
}

/** Rows of data/en/claims-headlines.yml, one a pattern and act. */
export function headlineRows(rows: unknown): HeadlineRow[] {
  const { acts, ...patterns } = rows as { acts: Record<string, string> } & Record<
    HeadlineRow['says'],
    string[]
  >
  const rowsOf = (says: HeadlineRow['says'], pattern: string): HeadlineRow[] => {
    if (!pattern.includes('{act}')) return [{ pattern, says, action: null }]
    return Object.entries(acts).map(([action, words]) => ({
      pattern: pattern.replace('{act}', words),
      says,
      action: action as Action,
    }))
  }
  return (Object.keys(patterns) as HeadlineRow['says'][]).flatMap((says) =>
    patterns[says].flatMap((pattern) => rowsOf(says, pattern)),
  )
}
