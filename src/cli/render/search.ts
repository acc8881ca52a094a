import type { SearchResult, SearchRow } from '../../operations/results.ts'
import { count, sayWhen } from './dates.ts'
import { hang, type Screen, styled } from './screen.ts'
import { clean } from './text.ts'

/** Passages that hold the words, best first, with the entries that rest on them. */
export function renderSearch(result: SearchResult, screen: Screen): string[] {
  const { rows, words } = result
  if (rows.length === 0) return hang(screen, '', `Nothing found for “${clean(words)}”.`)
  return [
    ...hang(screen, '', styled(screen, 'bold', `${count(rows.length, 'passage')} for “${clean(words)}”`)),
    ...rows.flatMap((row) => ['', ...block(row, screen)]),
  ]
}

function block(row: SearchRow, screen: Screen): string[] {
  const title = row.title === null ? 'untitled' : clean(row.title)
  const lines = [
    ...hang(screen, `${styled(screen, 'cyan', `[${row.number}]`)} `, `${sayWhen(row.published)}  ${title}`),
    ...hang(screen, '    ', `… ${clean(row.span.text)} …`),
  ]
  if (row.entries.length > 0)
    lines.push(...hang(screen, '    ', styled(screen, 'dim', row.entries.join(' '))))
  return lines
}
