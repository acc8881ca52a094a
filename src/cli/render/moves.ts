import type { ActView, MoveRow, MovesResult } from '../../operations/results.ts'
import { sayParty, saySourcing } from './acts.ts'
import { sayDate, sayLag } from './dates.ts'
import { references } from './references.ts'
import { hang, hangWithReference, type Screen, styled } from './screen.ts'
import { clean, quoted } from './text.ts'
import { titleLines } from './title.ts'

/** Acts and what answered them, each pair with its lag and the words that say so. */
export function renderMoves(result: MovesResult, screen: Screen): string[] {
  const title = titleLines(screen, 'Moves and answers', result.sides)
  if (result.rows.length === 0)
    return [
      ...title,
      ...hang(
        screen,
        '',
        'No act or answer is on record. Add reports that tell of them: demarche add INPUT…',
      ),
    ]
  return [...title, ...result.rows.flatMap((row) => ['', ...block(row, screen)])]
}

function block(row: MoveRow, screen: Screen): string[] {
  const date = row.act.date ? sayDate(row.act.date) : 'date unknown'
  const act = `${styled(screen, 'bold', date)}  ${sayAct(row.act)}${confirmation(row)}`
  const ids = row.act.entries.map((entry) => entry.id)
  const lines = hangWithReference(screen, '', act, references(row.reports))
  if (row.answers) {
    const answered = `${sayAct(row.answers)}, ${sayDate(row.answers.date)}`
    const link = row.evidence === 'near' ? 'after (near in time; no report calls it an answer)' : 'answer to'
    lines.push(...hang(screen, '  ← ', `${link} ${answered}; ${sayLag(row.lagDays)}`))
  } else if (row.answersWords) {
    lines.push(...hang(screen, '  ← ', `answers ${quoted(row.answersWords)}; no such act on record`))
  }
  if (row.words) lines.push(...hang(screen, '    ', styled(screen, 'dim', quoted(row.words.text))))
  if (ids.length > 0) lines.push(...hang(screen, '    ', styled(screen, 'dim', ids.join(' '))))
  return lines
}

/** A move in a line: "RUS entry bans ← answer to WEST sanctions (reported total 22,000)". */
export function sayMove(row: MoveRow, screen: Screen): string {
  const act = `${sayAct(row.act)}${confirmation(row)}`
  if (row.answers) {
    const link = row.evidence === 'near' ? '← near in time, after' : '← answer to'
    return `${act} ${styled(screen, 'cyan', link)} ${sayAct(row.answers)}`
  }
  return row.answersWords
    ? `${act} ${styled(screen, 'cyan', '← answer:')} ${quoted(row.answersWords, 60)}`
    : act
}

/** "USA 12 persons + 20 entities, planned — from media reports". */
function sayAct(act: ActView): string {
  const modality = act.modality === 'done' ? '' : `, ${act.modality}`
  const total = act.total === null ? '' : ` (reported total ${act.total.toLocaleString('en-GB')})`
  const sourcing = saySourcing(act.sourcing)
  return `${sayParty(act.actor)} ${sayWhat(act)}${total}${modality}${sourcing ? ` — ${sourcing}` : ''}`
}

/** "10 diplomats" alone would not say what became of them. */
function sayWhat(act: ActView): string {
  const what = clean(act.what)
  const actions = new Set(act.entries.map(({ action }) => action))
  if (actions.size !== 1 || !/^\p{L}{0,8} ?\p{L}{0,8} ?\d/u.test(what)) return what
  if (actions.has('expel')) return `expulsion of ${what}`
  return actions.has('impose') ? `sanctions on ${what}` : what
}

function confirmation(row: MoveRow): string {
  if (row.act.modality === 'done') return ''
  return row.confirmed ? ', later confirmed' : ', unconfirmed'
}
