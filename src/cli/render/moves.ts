import type { ActView, MoveRow, MovesResult } from '../../operations/results.ts'
import { sayParties, saySourcing } from './acts.ts'
import { sayLag, sayWhen } from './dates.ts'
import { references } from './references.ts'
import { hang, hangWithReference, type Screen, styled } from './screen.ts'
import { clean, quoted } from './text.ts'
import { titleLines } from './title.ts'

/** Acts and what answered them, each pair with its lag and the words that say so; then what nobody answered. */
export function renderMoves(result: MovesResult, screen: Screen): string[] {
  const { rows, sides } = result
  const title = titleLines(screen, 'Moves and answers', sides)
  if (rows.length === 0)
    return [
      ...title,
      ...hang(
        screen,
        '',
        'No act or answer is on record. Add reports that tell of them: demarche add INPUT…',
      ),
    ]
  return [
    ...title,
    ...GROUPS.flatMap(({ name, holds }) => group(name, rows.filter(holds), sides === null, screen)),
  ]
}

const isAnswer = (row: MoveRow): boolean => row.evidence !== 'none'

const GROUPS: { name: string; holds: (row: MoveRow) => boolean }[] = [
  { name: 'ANSWERS', holds: isAnswer },
  { name: 'NO ANSWER ON RECORD', holds: (row) => !isAnswer(row) && row.act.modality === 'done' },
  { name: 'NOT YET DONE', holds: (row) => !isAnswer(row) && row.act.modality !== 'done' },
]

function group(name: string, rows: MoveRow[], whole: boolean, screen: Screen): string[] {
  if (rows.length === 0) return []
  return [
    '',
    styled(screen, 'bold', `${name} (${rows.length})`),
    ...rows.flatMap((row) => ['', ...block(row, whole, screen)]),
  ]
}

/** `whole`: of all disputes, so that whom an act hits must be said. */
function block(row: MoveRow, whole: boolean, screen: Screen): string[] {
  const act = `${styled(screen, 'bold', sayWhen(row.act.date))}  ${sayAct(row.act, whole)}${row.confirmed ? ', later confirmed' : ''}`
  const ids = row.act.entries.map((entry) => entry.id)
  const lines = hangWithReference(screen, '', act, references(row.reports))
  for (const answered of row.answers) {
    const link = row.evidence === 'near' ? `after (${sayNear(row)})` : 'answer to'
    const lag = row.answers.length === 1 && row.lagDays ? `; ${sayLag(row.lagDays)}` : ''
    lines.push(...hang(screen, '  ← ', `${link} ${sayAct(answered, whole)}, ${sayWhen(answered.date)}${lag}`))
  }
  if (row.answers.length === 0 && row.answersWords)
    lines.push(
      ...hang(screen, '  ← ', `answers ${quoted(row.answersWords.span.text)}; no such act on record`),
    )
  if (row.words) lines.push(...hang(screen, '    ', styled(screen, 'dim', quoted(row.words.span.text))))
  if (ids.length > 0) lines.push(...hang(screen, '    ', styled(screen, 'dim', ids.join(' '))))
  return lines
}

const sayNear = ({ act }: MoveRow): string =>
  act.modality === 'done'
    ? 'near in time; no report calls it an answer'
    : 'told beside it; no report calls it an answer'

/** A move in a line: "RUS entry bans ← answer to WEST sanctions (reported total 22,000)". */
export function sayMove(row: MoveRow, screen: Screen): string {
  const act = `${sayAct(row.act)}${confirmation(row)}`
  if (row.answers.length > 0) {
    const near = row.act.modality === 'done' ? '← near in time, after' : '← told beside'
    const link = row.evidence === 'near' ? near : '← answer to'
    const answered = row.answers.map((each) => sayAct(each)).join(' and ')
    return `${act} ${styled(screen, 'cyan', link)} ${answered}`
  }
  return row.answersWords
    ? `${act} ${styled(screen, 'cyan', '← answer:')} ${quoted(row.answersWords.span.text, 60)}`
    : act
}

/** "USA sanctions on 12 persons + 20 entities, planned — from media reports"; `whole`: "USA → RUS sanctions …". */
function sayAct(act: ActView, whole = false): string {
  const whom = whole && act.recipients.length > 0 ? ` → ${sayParties(act.recipients)}` : ''
  const total = act.total === null ? '' : ` (reported total ${act.total.toLocaleString('en-GB')})`
  const sourcing = saySourcing(act.sourcing)
  return `${sayParties(act.actors)}${whom} ${clean(act.what)}${total}${status(act)}${sourcing ? ` — ${sourcing}` : ''}`
}

function status({ modality, polarity }: ActView): string {
  if (polarity === 'negated') return ', ruled out'
  return modality === 'done' ? '' : `, ${modality}`
}

function confirmation({ act, confirmed }: MoveRow): string {
  if (act.modality === 'done' || act.polarity === 'negated') return ''
  return confirmed ? ', later confirmed' : ', unconfirmed'
}
